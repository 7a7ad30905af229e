import { grownUps } from '../../figures/grown-ups';
import type { Person } from '../../figures/person';
import type { SceneOf } from '../../scenes/kinds';
import { hue } from '../../theme/color';
import { seededRandom } from '../random';
import { columns, MIDDLE, PER_PERSON, rowOf, STAGE } from './stage';

/** Someone of a type: where they stand among all, and where among their own. */
export interface Typed {
  readonly who: Person;
  /** Place of their type. */
  readonly type: number;
  /** px: x among all at first, and among their own; y of their feet. */
  readonly mixed: number;
  readonly own: number;
  readonly y: number;
  /** Place in the order in which they come, from the middle outwards. */
  readonly order: number;
}

/** How many people stand for a share, 0–1: at least one. */
export const peopleFor = (share: number): number => Math.max(1, Math.round(share / PER_PERSON));

/** Rows of a group from the back: the fullest in front. */
function rowsOf(count: number, most: number): number[] {
  const rows = Math.ceil(count / most);
  return Array.from({ length: rows }, (_, i) => Math.floor((count + i) / rows));
}

/** Feet of a group of so many people around `x`, px: the more rows, the closer they stand behind each other. */
function group(x: number, count: number, most: number): { x: number; y: number }[] {
  const rows = rowsOf(count, most);
  const step = Math.min(STAGE.row, STAGE.deep / Math.max(1, rows.length - 1));
  return rows.flatMap((inRow, row) =>
    Array.from({ length: inRow }, (_, i) => ({
      x: x + (i - (inRow - 1) / 2) * STAGE.pitch,
      y: STAGE.feet - (rows.length - 1 - row) * step,
    })),
  );
}

/** Px by which people stray from where they belong while all are mixed, and from the first to the last of the crowd. */
const MIX = { reach: 1100, width: 1500 } as const;

/** Everybody of the scene: all types mixed at first, and where each then belongs. */
export function typedPeople({ types }: SceneOf<'types'>): Typed[] {
  const random = seededRandom('types mixed');
  const middles = columns(types.length);
  const all = types.flatMap(({ name, hue: own, share }, type) => {
    const count = peopleFor(share.value);
    const people = grownUps(`type ${name}`, count, [hue(own)]);
    return group(middles[type]!, count, rowOf(types.length)).map(({ x, y }, i) => ({
      who: people[i]!,
      type,
      own: x,
      y,
      key: x + MIX.reach * (random() - 0.5),
    }));
  });
  const rank = new Map([...all].sort((a, b) => a.key - b.key).map((person, i) => [person, i]));
  return all
    .map(({ key: _, ...person }, i) => {
      const mixed = MIDDLE + MIX.width * (rank.get(all[i]!)! / Math.max(1, all.length - 1) - 0.5);
      return { ...person, mixed, order: Math.abs(mixed - MIDDLE) };
    })
    .sort((a, b) => a.order - b.order)
    .map((person, order) => ({ ...person, order }))
    .sort((a, b) => a.y - b.y || a.own - b.own);
}
