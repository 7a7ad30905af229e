import type { Piece } from '../../../src/figures/library';
import { eyesOf, isEye } from './eyes';
import { withoutSlits } from './folds';
import type { Kit } from './kit';
import { massesOf } from './masses';
import { isMood, moodOutlines } from './moods';
import { offset } from './offset';
import { boundsOf, formatPath, type Outline, parsePath } from './path';
import { isDropped, repairsOf } from './repairs';
import { simplify } from './simplify';
import { slotOfFill } from './slots';

/** Outlines smaller than this in both directions (units) turn into dots once a stroke is added. */
const SPECK = 9;

/** By kind of piece: how far in units a curve may be moved, and decimals kept. A unit is a quarter px at most. */
const FINENESS = {
  body: { tolerance: 1.2, decimals: 0 },
  head: { tolerance: 0.9, decimals: 1 },
  face: { tolerance: 0.35, decimals: 1 },
} as const;

/** How a piece is kept: `near` for every size, `far` for those drawn at under half the persona's. */
export type Detail = 'near' | 'far';

/** What may be moved further when it is drawn small: 4 times as far, in whole units. */
const COARSER = 4;

function finenessOf(name: string, detail: Detail): { readonly tolerance: number; readonly decimals: number } {
  const part = /^(standing|sitting)/.test(name) ? 'body' : name.startsWith('head/') ? 'head' : 'face';
  const { tolerance, decimals } = FINENESS[part];
  return detail === 'near' ? { tolerance, decimals } : { tolerance: tolerance * COARSER, decimals: 0 };
}

function withoutSpecks(outlines: readonly Outline[]): Outline[] {
  return outlines.filter((o) => {
    const [left, top, right, bottom] = boundsOf(o);
    return right - left > SPECK || bottom - top > SPECK;
  });
}

function placement(offset: string | undefined): Pick<Piece, 'at' | 'scale'> {
  const read = (name: string) =>
    offset
      ?.match(new RegExp(`${name}\\(([^)]+)\\)`))?.[1]
      ?.split(' ')
      .map(Number);
  const at = read('translate');
  const scale = read('scale');
  return {
    ...(at ? { at: [at[0]!, at[1]!] } : {}),
    ...(scale ? { scale: [scale[0]!, scale[1]!] } : {}),
  };
}

/** This head's hair has no contour of its own in places: white hair would fray into a light ground. */
const WITHOUT_CONTOUR = 'head/Bangs';
const CONTOUR = 11;

/** One piece of the kit as the library keeps it: slots for colours, masses on top, eyes apart, curves simplified. */
export function buildPiece(name: string, kit: Kit, detail: Detail): Piece {
  if (isMood(name)) return buildMood(name, kit, detail);
  const source = kit.pieces[name];
  if (!source) throw new Error(`The kit has no piece called "${name}".`);
  const { tolerance, decimals } = finenessOf(name, detail);
  const write = (outlines: readonly Outline[]) =>
    formatPath(
      outlines.map((o) => simplify(o, tolerance)),
      decimals,
    );
  const masses = massesOf(name, kit);
  const kind = name.startsWith('head/') ? 'head' : 'body';
  const draw: Piece['draw'] = [];
  let eyes: Outline[] = [];
  const repairs = repairsOf(name);
  for (const [, d, fill] of source.svg.matchAll(/<path[^>]* d="([^"]+)"[^>]* fill="([^"]+)"/g)) {
    const slot = slotOfFill(name, fill!);
    let outlines = withoutSpecks(parsePath(d!));
    if (name.startsWith('face/')) eyes = outlines.filter(isEye);
    if (slot === 'ink') {
      const rings = masses.map((m) => m.outlines);
      outlines = withoutSlits(kind, outlines, rings).filter((o) => !eyes.includes(o) && !isDropped(name, o));
      draw.push(...repairs.under.map((p): Piece['draw'][number] => [...p]));
    }
    if (slot === 'hair' && name === WITHOUT_CONTOUR) draw.push(['ink', write(offset(outlines, CONTOUR))]);
    draw.push([slot, write(outlines)]);
  }
  draw.push(...repairs.over.map((p): Piece['draw'][number] => [...p]));
  for (const { slot, outlines } of masses) draw.push([slot, write(outlines)]);
  return { ...placement(source.offset), draw, ...eyesOf(eyes, decimals) };
}

/** A face put together from parts of others. */
function buildMood(name: string, kit: Kit, detail: Detail): Piece {
  const { tolerance, decimals } = finenessOf(name, detail);
  const outlines = withoutSpecks(moodOutlines(name, kit));
  const eyes = outlines.filter(isEye);
  const rest = outlines.filter((o) => !eyes.includes(o)).map((o) => simplify(o, tolerance));
  return { draw: [['ink', formatPath(rest, decimals)]], ...eyesOf(eyes, decimals) };
}
