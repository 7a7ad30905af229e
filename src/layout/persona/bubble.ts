import { TYPE, type TypeStyle } from '../../theme/type';
import { cut, fitsIn, lineHeight, textWidth, wrap } from '../text';
import type { Standing } from './people';
import type { Box, Span } from './stage';

/** What the household needs, as speech over the one who says it. */
export interface Bubble extends Box {
  readonly label: { readonly text: string; readonly y: number; readonly style: TypeStyle };
  readonly lines: readonly string[];
  readonly style: TypeStyle;
  /** First baseline and leading, px. */
  readonly textY: number;
  readonly leading: number;
  readonly textX: number;
  /** Tail: its middle on the bubble's lower edge, and its tip over the speaker's hair. */
  readonly tail: { readonly from: number; readonly tip: readonly [number, number] };
}

const LABEL: TypeStyle = { ...TYPE.label, size: 28 };
const SIZES = [42, 40, 38, 36, 34] as const;
const MOST_LINES = 3;
const PAD = { x: 34, y: 20 } as const;
const LABEL_ROOM = 37;
/** px between the bubble and the nearest hair, and between tail and hair. */
const OVER_HAIR = 20;
const TIP = 8;
const LEAST_WIDTH = 300;
/** The tail keeps this far from the corners. */
const CORNER = 64;

const leadingOf = (style: TypeStyle) => Math.round(lineHeight(style) * 0.91);

function heightOf(lines: number, style: TypeStyle): number {
  return 2 * PAD.y + LABEL_ROOM + 0.75 * style.size + (lines - 1) * leadingOf(style);
}

/** The largest text, in at most three lines, that fits the room. */
function fitText(text: string, width: number, height: number) {
  for (const size of SIZES) {
    const style: TypeStyle = { ...TYPE.sub, size, weight: 700 };
    for (let lines = 1; lines <= MOST_LINES; lines++) {
      if (fitsIn(text, style, width, lines) && heightOf(lines, style) <= height)
        return { style, lines: wrap(text, style, width, lines) };
    }
  }
  const style: TypeStyle = { ...TYPE.sub, size: SIZES[SIZES.length - 1] ?? 34, weight: 700 };
  const room = Math.floor((height - heightOf(1, style)) / leadingOf(style)) + 1;
  return { style, lines: wrap(text, style, width, Math.max(1, Math.min(MOST_LINES, room))) };
}

export interface Room {
  readonly span: Span;
  /** Highest y that the bubble may have. */
  readonly top: number;
}

/** Speech over the first of the people, clear of everybody's hair. */
export function bubbleFor(
  need: { readonly label: string; readonly text: string },
  people: readonly Standing[],
  { span, top }: Room,
): Bubble {
  const speaker = people[0];
  if (!speaker) throw new Error('Nobody is there to speak.');
  const bottom = Math.min(...people.map((p) => p.top)) - OVER_HAIR;
  const widest = span[1] - span[0] - 2 * PAD.x;
  const { style, lines } = fitText(need.text, widest, bottom - top);
  const label = cut(need.label, LABEL, widest);
  const text = Math.max(textWidth(label, LABEL), ...lines.map((line) => textWidth(line, style)));
  const width = Math.max(LEAST_WIDTH, Math.ceil(text) + 2 * PAD.x);
  const height = heightOf(lines.length, style);
  const x = Math.min(Math.max(speaker.face.x - width / 2, span[0]), span[1] - width);
  const y = bottom - height;
  const from = Math.min(Math.max(speaker.face.x, x + CORNER), x + width - CORNER);
  return {
    x,
    y,
    width,
    height,
    label: { text: label, y: y + PAD.y + 22, style: LABEL },
    lines,
    style,
    textY: y + PAD.y + LABEL_ROOM + 0.75 * style.size - 2,
    leading: leadingOf(style),
    textX: x + PAD.x,
    tail: { from, tip: [speaker.face.x, speaker.top - TIP] },
  };
}
