import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { SHEET_PAGES } from '../../compositions/parts/figure/ContactSheet';
import { BODY_NAMES } from '../../src/figures/bodies';
import { HEAD_NAMES } from '../../src/figures/heads';
import { ACCESSORIES, BEARDS, FACES } from '../../src/figures/look';

const OUT = join(import.meta.dirname, '../../out/figures');

/** Every page is written, to be looked at: out/figures/<page>.svg. */
test('the contact sheet draws every combination that can occur', () => {
  mkdirSync(OUT, { recursive: true });
  let figures = 0;
  for (const [name, page] of Object.entries(SHEET_PAGES)) {
    const svg = renderToStaticMarkup(page).replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
    expect(svg, name).not.toMatch(/NaN|undefined/);
    writeFileSync(join(OUT, `${name}.svg`), svg);
    if (name.startsWith('joints')) figures += svg.match(/data-figure/g)?.length ?? 0;
  }
  const worn = BEARDS.length + ACCESSORIES.length + FACES.length;
  expect(figures).toBe(HEAD_NAMES.length * (BODY_NAMES.length + worn));
});
