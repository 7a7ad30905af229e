import { readFileSync } from 'node:fs';
import { librarySchema } from '../../src/figures/library';
import type { FigureLook } from '../../src/figures/look';
import { HOUSEHOLDS, type Household } from '../../src/schema/persona';

export const LIBRARY_TEXT = readFileSync(
  new URL('../../assets/figures/pieces.json', import.meta.url),
  'utf8',
);
export const FAR_TEXT = readFileSync(
  new URL('../../assets/figures/pieces-far.json', import.meta.url),
  'utf8',
);
export const FAR_LIBRARY = librarySchema.parse(JSON.parse(FAR_TEXT));
export const LIBRARY = librarySchema.parse(JSON.parse(LIBRARY_TEXT));

/** A look with every colour different, to see which path takes which. */
export const MODEL: FigureLook = {
  body: 'walking',
  head: 'Bun',
  face: 'Smile',
  skin: '#AAAA01',
  hair: '#AAAA02',
  top: '#AAAA03',
  jacket: '#AAAA04',
  pants: '#AAAA05',
  scale: 1,
};

/** A persona that a cast can be made from. */
export function persona(
  seed: string,
  household: Household = 'couple',
  ageRange: [number, number] = [30, 40],
) {
  return { seed, household, ageRange, dog: false, home: 'rented-flat', place: 'inner-city' } as const;
}

/** Personas of all households and ages: `count` of them, none like another. */
export function personas(count: number) {
  return Array.from({ length: count }, (_, i) => {
    const from = 20 + ((i * 7) % 60);
    return persona(`p${i}`, HOUSEHOLDS[i % HOUSEHOLDS.length], [from, from + 12]);
  });
}

/** Left, top, right and bottom of a library path: absolute M, then relative l and c, as formatPath writes them. */
export function boundsOfPath(d: string): readonly [number, number, number, number] {
  const [xs, ys]: [number[], number[]] = [[], []];
  let [x, y] = [0, 0];
  for (const [, command, rest] of d.matchAll(/([MlcZz])([^MlcZz]*)/g)) {
    const n = (rest!.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const size = command === 'c' ? 6 : 2;
    for (let i = 0; i + size <= n.length; i += size) {
      const [dx, dy] = [n[i + size - 2]!, n[i + size - 1]!];
      [x, y] = command === 'M' && i === 0 ? [dx, dy] : [x + dx, y + dy];
      xs.push(x);
      ys.push(y);
    }
  }
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** Bounds in figure space of what a piece paints in one of `slots` (all of it by default), at its place in the layout. */
export function boundsOfPiece(
  name: string,
  [x, y]: readonly [number, number],
  slots?: readonly string[],
): readonly [number, number, number, number] {
  const piece = LIBRARY[name]!;
  const [sx, sy] = piece.scale ?? [1, 1];
  const [dx, dy] = [x + (piece.at?.[0] ?? 0), y + (piece.at?.[1] ?? 0)];
  // Repairs are written by hand, with other commands; they lie within what they mend.
  const drawn = piece.draw
    .filter(([slot, d]) => (!slots || slots.includes(slot)) && !/[LHVQC]/.test(d))
    .map(([, d]) => boundsOfPath(d));
  const at = (i: number) => drawn.map((b) => b[i]!);
  return [
    Math.min(...at(0)) * sx + dx,
    Math.min(...at(1)) * sy + dy,
    Math.max(...at(2)) * sx + dx,
    Math.max(...at(3)) * sy + dy,
  ];
}
