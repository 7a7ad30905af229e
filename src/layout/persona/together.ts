import { TYPE, type TypeStyle } from '../../theme/type';
import { textWidth, wrap } from '../text';
import type { Box, Stage } from './stage';

/** The sign with the share that has all of it in common. */
export interface TogetherSign extends Box {
  readonly form: 'stake' | 'plate';
  readonly share: {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly style: TypeStyle;
  };
  readonly label: {
    readonly lines: readonly string[];
    readonly x: number;
    readonly y: number;
    readonly style: TypeStyle;
    readonly leading: number;
  };
}

const SHARE: TypeStyle = { ...TYPE.value, size: 60 };
const LABEL: TypeStyle = { size: 28, weight: 600, tracking: 0 };
const LEADING = 33;
const PAD = 20;
const DIGITS = 0.72;

/** Beside each other on the fence's plate. */
function plate(room: Box, share: string, label: string): TogetherSign {
  const shareWidth = textWidth(share, SHARE);
  const labelX = room.x + PAD + shareWidth + 18;
  const lines = wrap(label, LABEL, room.x + room.width - PAD - labelX, 2);
  const width = labelX - room.x + Math.max(...lines.map((l) => textWidth(l, LABEL))) + PAD;
  const middle = room.y + room.height / 2;
  const first = middle - ((lines.length - 1) * LEADING) / 2 + 10;
  return {
    ...room,
    width,
    form: 'plate',
    share: { text: share, x: room.x + PAD, y: middle + (DIGITS * SHARE.size) / 2, style: SHARE },
    label: { lines, x: labelX, y: first, style: LABEL, leading: LEADING },
  };
}

/** Under each other on a board that stands on a stake. */
function stake(room: Box, share: string, label: string): TogetherSign {
  const lines = wrap(label, LABEL, room.width - 2 * PAD, 5);
  const height = PAD + DIGITS * SHARE.size + 16 + lines.length * LEADING + PAD - 8;
  return {
    x: room.x,
    y: room.y,
    width: room.width,
    height,
    form: 'stake',
    share: { text: share, x: room.x + PAD, y: room.y + PAD + DIGITS * SHARE.size, style: SHARE },
    label: {
      lines,
      x: room.x + PAD,
      y: room.y + PAD + DIGITS * SHARE.size + 16 + LEADING - 8,
      style: LABEL,
      leading: LEADING,
    },
  };
}

/** The sign in the form that the place has room for. */
export function togetherFor(
  words: { readonly share: string; readonly label: string },
  { together }: Stage,
): TogetherSign {
  return together.form === 'plate'
    ? plate(together, words.share, words.label)
    : stake(together, words.share, words.label);
}
