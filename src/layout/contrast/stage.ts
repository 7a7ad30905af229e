import { FRAME, LEFT } from '../../theme/frame';

/** The two halves of the picture. */
export type Side = 'left' | 'right';
export const SIDES: readonly Side[] = ['left', 'right'];

/** Plan of the contrast scene in px, for the left half; the right half is its mirror image. */
export const STAGE = {
  border: FRAME.width / 2,
  /** The line 100: ground of the people, baseline of the bars. */
  lineY: 652,
  /** Lowest point of a bar: under it the value, which even grown has air over the hedge's highest bumps. */
  floorY: 820,
  /** Where the columns stand. */
  chart: { outer: 142, inner: 672 },
  /** Left edge of what is set. */
  text: LEFT,
  /** Where the two stand when they have met, and where they come from: just outside the near picture. */
  person: { x: 808, from: 136, scale: 0.148 },
  /** The lit door behind each. */
  door: { width: 236, height: 448 },
} as const;

/** px that who is told about steps forward, and the other back. */
export const STEP = 12;

/** x of the left half as it is on the given side. */
export const onSide = (side: Side, x: number): number => (side === 'left' ? x : FRAME.width - x);

/** The text anchor of what is set from the outer margin inwards. */
export const outerAnchor = (side: Side): 'start' | 'end' => (side === 'left' ? 'start' : 'end');

/** An axis-parallel box in px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The box mirrored about the border for the right side. */
export function boxOnSide(side: Side, box: Box): Box {
  if (side === 'left') return box;
  return { ...box, left: FRAME.width - box.right, right: FRAME.width - box.left };
}
