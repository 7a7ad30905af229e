import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LogoError, readLogo } from '../../scripts/lib/brand/logo';
import { checkBrand } from '../../src/check/brand';
import { readJson } from '../../src/check/json';
import { report } from '../../src/check/report';
import { type Brand, brandSchema, HUE_NAMES } from '../../src/schema/brand';
import { BRAND } from '../../src/theme/brand';
import { contrast } from '../../src/theme/contrast';

const ROOT = path.join(import.meta.dirname, '..', '..');
const kit = (): Brand =>
  brandSchema.parse(JSON.parse(fs.readFileSync(path.join(ROOT, 'data/brand.json'), 'utf8')));

/** What the check says of the kit after a change. */
function found(change: (brand: Brand) => void): string[] {
  const brand = kit();
  change(brand);
  const { json } = readJson('brand.json', JSON.stringify(brand));
  const r = report();
  checkBrand(r, json!, brand);
  return r.problems.map((p) => `${p.path}: ${p.found}`);
}

describe('the brand kit', () => {
  it('is the one that the film is drawn in, and passes', () => {
    expect(BRAND).toEqual(kit());
    expect(found(() => {})).toEqual([]);
  });

  it('with a text colour too light names the pair', () => {
    expect(
      found((brand) => {
        brand.colors.ink = '#8A8A8A';
      }),
    ).toContain('colors.ink: ink mot paper: kontrast 3,2');
  });

  it('with a shape too faint names the pair', () => {
    expect(
      found((brand) => {
        brand.colors.green = '#7FD3A3';
      }),
    ).toEqual(['colors.green: green mot paper: kontrast 1,6']);
  });

  it('with two hues that some can not tell apart names them and the sight', () => {
    const said = found((brand) => {
      brand.hues.sun.fill = '#C9C93A';
      brand.hues.coral.fill = '#F0A848';
    });
    expect(said.some((s) => /sun och coral med deuteranopi/.test(s))).toBe(true);
    expect(said.every((s) => !/normalt/.test(s))).toBe(true);
  });

  it('with words that cannot be read on a hue names it', () => {
    expect(
      found((brand) => {
        brand.hues.sun.onFill = '#FFFFFF';
      }),
    ).toEqual(['hues.sun.onFill: onFill mot fill i sun: kontrast 1,5']);
  });

  it('holds a hue for each of seven segments', () => {
    expect(new Set(HUE_NAMES.map((name) => BRAND.hues[name].fill)).size).toBe(7);
  });
});

describe('a logotype', () => {
  const svg = (inner: string, box = '10 20 200 100') =>
    `<?xml version="1.0"?>\n<!-- made by hand -->\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}"><title>Logo</title>${inner}</svg>`;

  it('of plain shapes is taken, moved to its own corner', () => {
    expect(readLogo(svg('<g fill="#09954A"><path d="M0 0h10v10z"/></g>'))).toEqual({
      width: 200,
      height: 100,
      markup: '<g transform="translate(-10 -20)"><g fill="#09954A"><path d="M0 0h10v10z"/></g></g>',
    });
  });

  it.each([
    ['a script', '<script>alert(1)</script>', '<script>'],
    ['an image', '<image href="http://example.com/x.png"/>', '<image>'],
    ['an event', '<path d="M0 0" onload="alert(1)"/>', 'onload'],
    ['a style', '<path d="M0 0" style="fill:red"/>', 'style'],
    ['a reference', '<path d="M0 0" fill="url(#a)"/>', 'fill'],
    ['text', '<text x="1">Hej</text>', '<text>'],
    ['a broken tag', '<path d="M0 0"', 'kan inte läsas'],
    ['nothing', '', 'tom'],
  ])('with %s is refused by name', (_, inner, said) => {
    expect(() => readLogo(svg(inner))).toThrow(LogoError);
    expect(() => readLogo(svg(inner))).toThrow(said);
  });

  it('without a size is refused', () => {
    expect(() => readLogo(svg('<path d="M0 0"/>', '0 0 0 10'))).toThrow('viewBox');
  });
});

it('measures contrast as WCAG does', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2);
});
