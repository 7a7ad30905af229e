import type { FigureLook } from '../../figures/look';
import type { Stage } from './stage';
import { faceOf, tallOf } from './tall';

/** Where one person stands. */
export interface Standing {
  readonly x: number;
  /** Ground under the feet, px. */
  readonly y: number;
  /** px per figure unit of an adult. */
  readonly scale: number;
  /** y of the top of the hair, px: nothing is drawn over a face. */
  readonly top: number;
  /** Middle of the face, px. */
  readonly face: { readonly x: number; readonly y: number };
}

export interface Member {
  readonly role: 'adult' | 'child';
  readonly look: FigureLook;
}

/** Children stand this many px in front of the grown-ups. */
const CHILD_NEARER = 10;

/** Shares of the span where people stand, by how many they are: adults first, then children. */
const SPOTS: Readonly<Record<string, readonly number[]>> = {
  '1/0': [0.44],
  '2/0': [0.24, 0.73],
  '3/0': [0.13, 0.5, 0.86],
  '1/1': [0.3, 0.72],
  '1/2': [0.22, 0.58, 0.86],
  '2/1': [0.16, 0.8, 0.5],
  '2/2': [0.12, 0.64, 0.39, 0.9],
};

/** Nearest known arrangement for a household, else evenly spread. */
function spotsFor(adults: number, children: number): readonly number[] {
  const n = adults + children;
  return SPOTS[`${adults}/${children}`] ?? Array.from({ length: n }, (_, i) => (i + 0.5) / n);
}

/** y of a member's soles: on the ground, or so that the eyes are on their line over the fence. */
function solesOf({ role, look }: Member, { people }: Stage): number {
  const child = role === 'child';
  if ('foot' in people) return people.foot + (child ? CHILD_NEARER : 0);
  return (child ? people.childEyes : people.eyes) + faceOf(look) * people.scale;
}

/** Where each member of a household stands, in the order given (adults, lead first, then children). */
export function placePeople(members: readonly Member[], stage: Stage): Standing[] {
  const { span, scale } = stage.people;
  const adults = members.filter((m) => m.role === 'adult').length;
  const spots = spotsFor(adults, members.length - adults);
  return members.map((m, i) => {
    const share = spots[i] ?? 0.5;
    const along = stage.home === 'left' ? 1 - share : share;
    const x = span[0] + (span[1] - span[0]) * along;
    const y = solesOf(m, stage);
    return {
      x,
      y,
      scale,
      top: y - tallOf(m.look) * scale,
      face: { x, y: y - faceOf(m.look) * scale },
    };
  });
}
