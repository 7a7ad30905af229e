import type { FigureLook } from '../../figures/look';
import { clearBelow, type Header } from './header';
import type { Span, Stage } from './stage';
import { faceOf, tallOf } from './tall';

/** Where one person stands. */
export interface Standing {
  readonly x: number;
  /** Ground under the feet, px. */
  readonly y: number;
  /** px per figure unit. */
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

/** px from who stands at the chart back to the bench that they sat on: clear of them. */
const SEAT = 172;

/** x of the seat of somebody who gets up for the chart: on the home's side of where they then stand. */
export const seatOf = ({ x }: Pick<Standing, 'x'>, { home }: Pick<Stage, 'home'>): number =>
  x + (home === 'right' ? SEAT : -SEAT);

/** Children stand this many px in front of the grown-ups, and are drawn this much larger for it. */
const CHILD = { nearer: 18, larger: 1.22 } as const;
/** px between the header and the highest hair. */
const UNDER_HEADER = 18;

/** Shares of the span where people stand, by how many they are: adults first, then children. */
const SPOTS: Readonly<Record<string, readonly number[]>> = {
  '1/0': [0.2],
  '2/0': [0.235, 0.77],
  '3/0': [0.14, 0.5, 0.86],
  '1/1': [0.3, 0.72],
  '1/2': [0.22, 0.58, 0.86],
  '2/1': [0.21, 0.85, 0.56],
  '2/2': [0.12, 0.66, 0.39, 0.9],
};

/** Nearest known arrangement for a household, else evenly spread. */
function spotsFor(adults: number, children: number): readonly number[] {
  const n = adults + children;
  return SPOTS[`${adults}/${children}`] ?? Array.from({ length: n }, (_, i) => (i + 0.5) / n);
}

/** The largest scale at which the tallest stays under the header. */
function scaleFor(members: readonly Member[], { people }: Stage, header: Header): number {
  const span: Span = [people.span[0], people.span[1]];
  const room = people.foot - clearBelow(header.roof, span, 0) - UNDER_HEADER;
  const tallest = Math.max(...members.map((m) => tallOf(m.look) * (m.role === 'child' ? CHILD.larger : 1)));
  return Math.min(people.scale, room / tallest);
}

/** Where each member of a household stands, in the order given (adults, lead first, then children). */
export function placePeople(members: readonly Member[], stage: Stage, header: Header): Standing[] {
  const { span, foot } = stage.people;
  const adult = scaleFor(members, stage, header);
  const adults = members.filter((m) => m.role === 'adult').length;
  const spots = spotsFor(adults, members.length - adults);
  return members.map((m, i) => {
    const share = spots[i] ?? 0.5;
    const along = stage.home === 'left' ? 1 - share : share;
    const x = span[0] + (span[1] - span[0]) * along;
    const child = m.role === 'child';
    const y = foot + (child ? CHILD.nearer : 0);
    const scale = adult * (child ? CHILD.larger : 1);
    return {
      x,
      y,
      scale,
      top: y - tallOf(m.look) * scale,
      face: { x, y: y - faceOf(m.look) * scale },
    };
  });
}
