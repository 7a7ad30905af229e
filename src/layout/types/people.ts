import { grownUps } from '../../figures/grown-ups';
import type { Person } from '../../figures/person';
import type { SceneOf } from '../../scenes/kinds';
import { hue } from '../../theme/color';
import { lerp } from '../ease';
import { seededRandom } from '../random';
import { columns, MIDDLE, PER_PERSON, ROW, STAGE } from './stage';

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
function rowsOf(count: number): number[] {
  const rows = Math.ceil(count / ROW);
  return Array.from({ length: rows }, (_, i) => Math.floor((count + i) / rows));
}

/** Feet of a group of so many people around `x`, px. */
function group(x: number, count: number): { x: number; y: number }[] {
  const rows = rowsOf(count);
  return rows.flatMap((inRow, row) =>
    Array.from({ length: inRow }, (_, i) => ({
      x: x + (i - (inRow - 1) / 2) * STAGE.pitch,
      y: STAGE.feet - (rows.length - 1 - row) * STAGE.row,
    })),
  );
}

/** Px by which people stand apart from where they belong while all are mixed, and how close together all stand. */
const MIX = { reach: 1100, together: 0.86 } as const;

/** Everybody of the scene: all types mixed at first, and where each then belongs. */
export function typedPeople({ types }: SceneOf<'types'>): Typed[] {
  const random = seededRandom('types mixed');
  const middles = columns(types.length);
  const all = types.flatMap(({ name, hue: own, share }, type) => {
    const count = peopleFor(share.value);
    const people = grownUps(`type ${name}`, count, [hue(own)]);
    return group(middles[type]!, count).map(({ x, y }, i) => ({
      who: people[i]!,
      type,
      own: x,
      y,
      key: x + MIX.reach * (random() - 0.5),
    }));
  });
  const slots = all.map(({ own }) => own).sort((a, b) => a - b);
  const rank = new Map([...all].sort((a, b) => a.key - b.key).map((person, i) => [person, i]));
  return all
    .map(({ key: _, ...person }, i) => {
      const mixed = lerp(MIDDLE, slots[rank.get(all[i]!)!]!, MIX.together);
      return { ...person, mixed, order: Math.abs(mixed - MIDDLE) };
    })
    .sort((a, b) => a.order - b.order)
    .map((person, order) => ({ ...person, order }))
    .sort((a, b) => a.y - b.y || a.own - b.own);
}
