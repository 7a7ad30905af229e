import { RIGHT } from '../theme/frame';
import { TYPE } from '../theme/type';
import { textWidth } from './text';

/** The capsule that marks made-up data, px: its height, the air around its word, and from it to the source line. */
export const CAPSULE = { height: 48, pad: 23, gap: 24 } as const;

/** Px from line to line where a source takes two. */
export const SOURCE_LEADING = 36;

/** Width in px of the capsule around a label. */
export const capsuleWidth = (label: string): number =>
  Math.round(textWidth(label, TYPE.tag) + 2 * CAPSULE.pad);

/** Where the source line ends at the right, px: at the margin, or before the capsule with the label. */
export const sourceRight = (label: string | null): number =>
  label === null ? RIGHT : RIGHT - capsuleWidth(label) - CAPSULE.gap;
