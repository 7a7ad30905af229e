import {
  type Color,
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
} from 'culori';
import { type Brand, type ColorName, HUE_NAMES, type HueName } from '../schema/brand';
import { contrast } from '../theme/contrast';
import type { JsonFile } from './json';
import type { Report } from './report';

/** Least contrast of text and of graphics that carry meaning (WCAG 2.2, 1.4.3 and 1.4.11). */
const LEAST = { text: 4.5, graphics: 3 } as const;
/** Least CIEDE2000 between two hues that tell segments or clusters apart, in every kind of sight. */
const LEAST_DIFFERENCE = 10;

/** Text and the grounds that it is set on. */
const TEXT: readonly (readonly [ColorName, ColorName])[] = [
  ['ink', 'paper'],
  ['ink', 'sand'],
  ['ink', 'mint'],
  ['ink', 'wall'],
  ['ink', 'white'],
  ['ink', 'light'],
  ['paper', 'forest'],
  ['paper', 'forest2'],
  ['mint', 'forest'],
  ['sand', 'forest'],
];

/** Shapes that carry meaning, and what they lie on. Hues on light ground carry an ink line instead. */
const GRAPHICS: readonly (readonly [ColorName, ColorName])[] = [
  ['green', 'paper'],
  ['mint2', 'forest'],
  ['light', 'forest'],
];

const rgb = converter('rgb');
const difference = differenceCiede2000();

/** How colours look to people with each kind of colour vision (Machado, Oliveira & Fernandes 2009, full severity). */
const SIGHTS: Readonly<Record<string, (color: Color) => Color>> = {
  'normalt färgseende': (color) => color,
  protanopi: filterDeficiencyProt(1),
  deuteranopi: filterDeficiencyDeuter(1),
  tritanopi: filterDeficiencyTrit(1),
};

const ratio = (value: number) => value.toFixed(1).replace('.', ',');

function checkContrast(r: Report, json: JsonFile, { colors, hues }: Brand): void {
  const pairs = [
    ...TEXT.map(([a, b]) => ({ a, b, least: LEAST.text, what: 'text' })),
    ...GRAPHICS.map(([a, b]) => ({ a, b, least: LEAST.graphics, what: 'form' })),
  ];
  for (const { a, b, least, what } of pairs) {
    const found = contrast(colors[a], colors[b]);
    if (found >= least) continue;
    r.error(
      json,
      ['colors', a],
      [
        `${a} mot ${b}: kontrast ${ratio(found)}`,
        `minst ${ratio(least)} för ${what}`,
        `Gör ${a} eller ${b} mörkare eller ljusare.`,
      ],
    );
  }
  for (const name of HUE_NAMES) {
    const { fill, tint, onFill } = hues[name];
    const texts = [
      { what: `onFill mot fill i ${name}`, found: contrast(onFill, fill), key: 'onFill' },
      { what: `ink mot tint i ${name}`, found: contrast(colors.ink, tint), key: 'tint' },
    ];
    for (const { what, found, key } of texts) {
      if (found >= LEAST.text) continue;
      const expected = `minst ${ratio(LEAST.text)} för text`;
      r.error(
        json,
        ['hues', name, key],
        [`${what}: kontrast ${ratio(found)}`, expected, 'Välj en annan färg.'],
      );
    }
  }
}

/** Pairs of hues that can't be told apart in some kind of sight. */
function checkHues(r: Report, json: JsonFile, { hues }: Brand): void {
  const seen = (name: HueName, see: (color: Color) => Color) => see(rgb(hues[name].fill) as Color);
  for (const [sight, see] of Object.entries(SIGHTS)) {
    for (const [i, a] of HUE_NAMES.entries()) {
      for (const b of HUE_NAMES.slice(i + 1)) {
        const apart = difference(seen(a, see), seen(b, see));
        if (apart >= LEAST_DIFFERENCE) continue;
        r.error(
          json,
          ['hues', b, 'fill'],
          [
            `${a} och ${b} med ${sight}: ΔE2000 ${ratio(apart)}`,
            `minst ${LEAST_DIFFERENCE} mellan två kulörer`,
            `Ändra ${a} eller ${b}, helst i ljushet.`,
          ],
        );
      }
    }
  }
}

/** Colours that can't be read or told apart, each with the pair that fails. */
export function checkBrand(r: Report, json: JsonFile, brand: Brand): void {
  checkContrast(r, json, brand);
  checkHues(r, json, brand);
}
