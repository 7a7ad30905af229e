import type { Told } from '../../scenes/shared';
import { TYPE, type TypeStyle } from '../../theme/type';
import { fitsIn, wrap } from '../text';
import { doorsOf, STAGE } from './stage';

/** Whose door it is, centred under it. Baselines in px. */
export interface DoorName {
  readonly segment: string;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly style: TypeStyle;
  readonly leading: number;
}

/** First baseline under the sills and from line to line, px; space between neighbours, px. */
const NAME = { under: 84, leading: 33, gap: 20 } as const;
/** Sizes tried on one line, on two and on three. */
const TRIES = [
  ...[36, 34, 32].map((size) => ({ size, lines: 1 })),
  ...[32, 30, 28].map((size) => ({ size, lines: 2 })),
  { size: 28, lines: 3 },
];

const styleOf = (size: number): TypeStyle => ({ ...TYPE.label, size, weight: 700 });

/** Names under the doors of those who have one, all in the largest size in which each has room. */
export function doorNames(scene: Told<'close'>): DoorName[] {
  const doors = doorsOf(scene.hues);
  const room = (STAGE.right - STAGE.left) / doors.length - NAME.gap;
  const named = doors.flatMap(({ hue, door }) => {
    const person = scene.people.find((p) => p.hue === hue);
    return person ? [{ segment: person.segment, name: person.name, x: door.x }] : [];
  });
  const fits = ({ size, lines }: (typeof TRIES)[number]) =>
    named.every(({ name }) => fitsIn(name, styleOf(size), room, lines));
  const { size, lines } = TRIES.find(fits) ?? TRIES[TRIES.length - 1]!;
  const style = styleOf(size);
  return named.map(({ segment, name, x }) => ({
    segment,
    x,
    y: STAGE.base + NAME.under,
    lines: wrap(name, style, room, lines),
    style,
    leading: NAME.leading,
  }));
}
