import { DURATION } from '../../theme/motion';
import { TYPE, type TypeStyle } from '../../theme/type';
import { easeInOutCubic, lerp, progress, springTo } from '../ease';
import { fitsIn, lineHeight, textWidth, wrap } from '../text';
import { BUBBLE, type BubbleBox, type BubbleMarks } from './bubble';
import type { Talk } from './schedule';
import { TALK } from './stage';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where the words stand, px: top of the first bubble, of the answer, and the axis under it. */
const WORDS = { objection: 150, answer: 384, axis: 680, apart: 64, gap: 16, tail: 0.72 } as const;

interface BubbleAt {
  readonly box: BubbleBox;
  readonly tip: Point;
  /** 0–1, a spring. */
  readonly shown: number;
}

/** A bubble at the side of its speaker: its tail's tip is beside the mouth. */
function beside(
  talk: Talk,
  size: { width: number; height: number },
  y: number,
  face: Point,
  speaker: 'supplier' | 'pharmacist',
): Omit<BubbleAt, 'shown'> {
  const { column, ...who } = TALK[talk.kind];
  const other = speaker === 'supplier' ? 'pharmacist' : 'supplier';
  const onLeft = who[speaker] < who[other];
  const x = onLeft ? column.x : column.x + column.width - size.width;
  const edge = onLeft ? x : x + size.width;
  const mouth = face.x + (onLeft ? WORDS.apart : -WORDS.apart);
  const nearest = Math.min(Math.max(face.y + WORDS.gap, y), y + size.height);
  // The tail only points at the mouth: it doesn't touch it.
  const tip = {
    x: edge + (mouth - edge) * WORDS.tail,
    y: nearest + (face.y + WORDS.gap - nearest) * WORDS.tail,
  };
  return { box: { x, y, ...size }, tip };
}

/** Once it is answered, an objection is this much of its size. */
const ANSWERED = 0.84;

/** A bubble that steps back once it is answered: scaled about its upper corner on the speaker's side. */
export interface ObjectionAt extends BubbleAt {
  readonly scale: number;
  readonly corner: Point;
}

/** Where and how far shown the objection is. */
export function objectionAt(
  talk: Talk,
  { width, height }: BubbleMarks,
  face: Point,
  frame: number,
  leaving: number,
): ObjectionAt {
  const start = talk.from + DURATION.move;
  const first = Math.min(start, Math.max(talk.from, talk.answer - DURATION.enter));
  const at = beside(talk, { width, height }, WORDS.objection, face, 'supplier');
  const { x, y } = at.box;
  return {
    ...at,
    shown: springTo(frame, first) * (1 - leaving),
    scale: lerp(1, ANSWERED, progress(frame, talk.answer, DURATION.enter, easeInOutCubic)),
    corner: { x: at.tip.x < x ? x : x + width, y },
  };
}

/** Sizes of the answer: the figure large, what it is of under it, what it rests on under the axis. */
export const ANSWER = {
  note: 108,
  noteStyle: { ...TYPE.label, weight: 600, tracking: 0 } as TypeStyle,
} as const;

export interface AnswerMarks {
  readonly width: number;
  readonly height: number;
  readonly value: TypeStyle;
  readonly valueY: number;
  readonly label: TypeStyle;
  readonly labelY: number;
  readonly lines: readonly string[];
}

const VALUE: TypeStyle = { ...TYPE.title, size: 104 };
const LABEL: TypeStyle = { ...TYPE.sub, size: 38, weight: 700 };
const WIDEST = 600;
const LABEL_SIZES = [38, 34, 30] as const;

/** Sets the answer's bubble. */
export function answerMarks(answer: string, figure: string): AnswerMarks {
  const room = WIDEST - 2 * BUBBLE.padX;
  const size = LABEL_SIZES.find((s) => fitsIn(answer, { ...LABEL, size: s }, room, 2)) ?? LABEL_SIZES[2];
  const label = { ...LABEL, size };
  const lines = wrap(answer, label, room, 2);
  const widths = [textWidth(figure, VALUE), ...lines.map((l) => textWidth(l, label))];
  const valueY = BUBBLE.padY + VALUE.size * 0.74;
  const labelY = valueY + LABEL.size * 1.45;
  return {
    width: Math.max(...widths) + 2 * BUBBLE.padX,
    height: labelY + (lines.length - 1) * lineHeight(label) + BUBBLE.padY * 1.1,
    value: VALUE,
    valueY,
    label,
    labelY,
    lines,
  };
}

/** Where and how far shown the answer is, and its axis. */
export function answerAt(
  talk: Talk,
  { width, height }: AnswerMarks,
  face: Point,
  frame: number,
  leaving: number,
) {
  const { column } = TALK[talk.kind];
  return {
    ...beside(talk, { width, height }, WORDS.answer, face, 'pharmacist'),
    shown: springTo(frame, talk.answer) * (1 - leaving),
    axis: { x: column.x, y: WORDS.axis, width: column.width },
  };
}
