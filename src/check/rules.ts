import { distance } from 'fastest-levenshtein';
import { THRESHOLD } from '../insight/thresholds';
import type { JsonFile } from './json';
import type { Path } from './problem';
import type { Report } from './report';

/** How far shares of a whole may be from one: each is rounded. */
export const SUM_TOLERANCE = 0.005;

/** A share as a message writes it. */
export const percent = (share: number) => `${(share * 100).toFixed(1).replace('.', ',')} %`;

/** Every id once. */
export function unique(r: Report, json: JsonFile, items: readonly { id: string }[], path: Path) {
  const first = new Map<string, number>();
  items.forEach(({ id }, i) => {
    const before = first.get(id);
    if (before === undefined) first.set(id, i);
    else
      r.error(
        json,
        [...path, i, 'id'],
        [
          `”${id}” igen (finns redan på plats ${before})`,
          'ett id som bara används en gång',
          'Byt id på den ena, eller ta bort dubbletten.',
        ],
      );
  });
}

/** A reference to something that exists. */
export function known(
  r: Report,
  json: JsonFile,
  path: Path,
  id: string,
  ids: readonly string[],
  what: string,
) {
  if (ids.includes(id)) return;
  const [guess] = [...ids].sort((a, b) => distance(id, a) - distance(id, b));
  r.error(json, path, [
    `”${id}”`,
    `id för ${what} som finns i leveransen`,
    guess ? `Menade du ”${guess}”?` : `Lägg till ${what}.`,
  ]);
}

/** Shares that make up a whole. */
export function whole(r: Report, json: JsonFile, path: Path, shares: readonly number[], what: string) {
  const sum = shares.reduce((s, x) => s + x, 0);
  if (Math.abs(sum - 1) <= SUM_TOLERANCE) return;
  r.error(json, path, [
    `andelar som blir ${percent(sum)}`,
    `${what} som tillsammans blir 100 %`,
    'Kontrollera att alla är med, och att ingen räknas två gånger.',
  ]);
}

/** Bases under 30 are left out of the film: said, so that nobody looks for them. */
export function smallBases(r: Report, json: JsonFile, items: readonly { base: number | null }[], path: Path) {
  items.forEach(({ base }, i) => {
    if (base === null || base >= THRESHOLD.leastBase) return;
    r.warning(
      json,
      [...path, i, 'base'],
      [
        `en bas på ${base} kunder`,
        `minst ${THRESHOLD.leastBase} för att visas`,
        'Siffran utelämnas ur filmen. Slå ihop grupper om den behövs.',
      ],
    );
  });
}
