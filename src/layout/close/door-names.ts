import type { Told } from '../../scenes/handover';
import { RIGHT } from '../../theme/frame';
import { TYPE, type TypeStyle } from '../../theme/type';
import { fitsIn, textWidth, wrap } from '../text';
import { doorsOf, LEAF, STAGE } from './stage';

/** Whose door it is, centred under it. Baselines in px. */
export interface DoorName {
  readonly segment: string;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly style: TypeStyle;
  readonly leading: number;
}

/** First baseline under the sills, and from line to line, px; those of three lines begin higher and are closer. */
const NAME = { under: 76, leading: 34, three: { under: 70, leading: 30 } } as const;
/** Px between neighbours, and the fewest that do before names are broken. */
const GAP = { wide: 44, least: 26 } as const;
/** Px that a name on one line may stand beside the middle of its door, to give a long neighbour room. */
export const LEAN = 22;
/** Sizes tried on one line, then on two and on three. */
const ONE_LINE = [36, 34, 32, 30, 28] as const;
const TRIES = [...[32, 30, 28].map((size) => ({ size, lines: 2 })), { size: 28, lines: 3 }];

const styleOf = (size: number): TypeStyle => ({ ...TYPE.label, size, weight: 700 });

interface Named {
  readonly segment: string;
  readonly name: string;
  /** Middle of the door with its leaf, px. */
  readonly x: number;
}

/** Those who have a door, from left to right. */
function namedOf(scene: Told<'close'>): Named[] {
  return doorsOf(scene.hues).flatMap(({ hue, door }) => {
    const person = scene.people.find((p) => p.hue === hue);
    return person
      ? [{ segment: person.segment, name: person.name, x: door.x + (door.width * LEAF) / 2 }]
      : [];
  });
}

/**
 * Middles of the names on one line each, px: as near the middles of their doors as their neighbours allow, those who are
 * in each other's way equally far from it. Undefined where that is too far, or out of the margin.
 */
function onOneLine(named: readonly Named[], style: TypeStyle, gap: number): number[] | undefined {
  const half = named.map(({ name }) => textWidth(name, style) / 2);
  const furthest = (i: number) => Math.min(named[i]!.x + LEAN, RIGHT - half[i]!);
  const apart = (i: number) => half[i - 1]! + half[i]! + gap;
  const leftmost: number[] = [];
  for (const [i, { x }] of named.entries())
    leftmost.push(i ? Math.max(x - LEAN, leftmost[i - 1]! + apart(i)) : x - LEAN);
  if (named.some((_, i) => leftmost[i]! > furthest(i))) return undefined;
  const rightmost: number[] = [];
  for (let i = named.length - 1; i >= 0; i--)
    rightmost[i] =
      i < named.length - 1 ? Math.min(furthest(i), rightmost[i + 1]! - apart(i + 1)) : furthest(i);
  return named.map((_, i) => (leftmost[i]! + rightmost[i]!) / 2);
}

/** The lines of a name: all that have two words break between words, in halves as alike as can be; else as they fit. */
function broken(name: string, style: TypeStyle, room: number, lines: number): string[] {
  const words = name.split(' ');
  const halves = words
    .slice(1)
    .map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')]);
  const widest = (parts: readonly string[]) => Math.max(...parts.map((part) => textWidth(part, style)));
  const [best] = halves.sort((a, b) => widest(a) - widest(b));
  return best && widest(best) <= room ? best : wrap(name, style, room, lines);
}

/** Names under the doors of those who have one, all in the largest size in which each has room, on one line if they can. */
export function doorNames(scene: Told<'close'>): DoorName[] {
  const named = namedOf(scene);
  const at = (
    i: number,
    x: number,
    lines: readonly string[],
    style: TypeStyle,
    { under, leading }: { readonly under: number; readonly leading: number } = NAME,
  ): DoorName => ({
    segment: named[i]!.segment,
    x,
    y: STAGE.base + under,
    lines,
    style,
    leading,
  });
  for (const gap of [GAP.wide, GAP.least])
    for (const size of ONE_LINE) {
      const xs = onOneLine(named, styleOf(size), gap);
      if (xs) return xs.map((x, i) => at(i, x, [named[i]!.name], styleOf(size)));
    }
  const room = (STAGE.right - STAGE.left) / scene.hues.length - GAP.least;
  const fits = ({ size, lines }: (typeof TRIES)[number]) =>
    named.every(({ name }) => fitsIn(name, styleOf(size), room, lines));
  const { size, lines } = TRIES.find(fits) ?? TRIES[TRIES.length - 1]!;
  const style = styleOf(size);
  const parts = named.map(({ name }) => broken(name, style, room, lines));
  const lying = parts.some((part) => part.length > 2) ? NAME.three : NAME;
  return named.map(({ x }, i) => at(i, x, parts[i]!, style, lying));
}
