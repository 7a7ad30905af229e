import { DURATION } from '../../theme/motion';
import { TYPE, type TypeStyle } from '../../theme/type';
import { BUBBLE, type BubbleBox, type BubbleMarks, bubbleMarks } from '../bubble';
import { easeInCubic, progress, springTo } from '../ease';
import { fitsIn, lineHeight, textWidth, wrap } from '../text';
import { BENEFIT, type Talk } from './schedule';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where the bubbles stand, px: their middle or right edge, and their tops; most px that a question takes, and its type. */
const PLACE = {
  sales: { objection: { middle: 950, y: 150, most: 850, type: 84 }, answer: { middle: 930, y: 148 } },
  share: { objection: { middle: 1080, y: 142, most: 1240, type: 60 }, answer: { right: 972, y: 164 } },
} as const;

/** The left edge of a bubble so wide. */
const leftOf = (place: { middle: number } | { right: number }, width: number): number =>
  'middle' in place ? place.middle - width / 2 : place.right - width;

/** The tail points at the mouth and ends this part of the way to it, px below the face's middle. */
const TAIL = { reach: 0.86, mouth: 20, beside: 76, over: 62 } as const;

interface BubbleAt {
  readonly box: BubbleBox;
  readonly tip: Point;
  /** 0–1, a spring. */
  readonly shown: number;
}

/** The tip of a tail: beside the mouth of one who stands to the side of the bubble, or over the head of one below it. */
function tipTo(box: BubbleBox, face: Point): Point {
  const under = face.x > box.x && face.x < box.x + box.width;
  if (under) return { x: face.x, y: Math.min(box.y + box.height + 46, face.y - TAIL.over) };
  const left = face.x < box.x;
  const edge = left ? box.x : box.x + box.width;
  const mouth = { x: face.x + (left ? TAIL.beside : -TAIL.beside), y: face.y + TAIL.mouth };
  const near = Math.min(Math.max(mouth.y, box.y), box.y + box.height);
  return { x: edge + (mouth.x - edge) * TAIL.reach, y: near + (mouth.y - near) * TAIL.reach };
}

/** What the supplier asks, as large as its bubble allows. */
export function objectionMarks(text: string, kind: Talk['kind']): BubbleMarks {
  const { most, type } = PLACE[kind].objection;
  return bubbleMarks(text, most, type);
}

/** Where and how far shown the objection is: it gives way to its answer. */
export function objectionAt(
  talk: Talk,
  { width, height }: BubbleMarks,
  face: Point,
  frame: number,
  leaving: number,
  second: boolean,
): BubbleAt {
  const start = talk.from + (second ? BENEFIT.cross - BENEFIT.early : BENEFIT.room);
  const first = Math.min(start, Math.max(talk.from, talk.answer - DURATION.enter));
  const answered = progress(frame, talk.answer - DURATION.exit, DURATION.exit, easeInCubic);
  const place = PLACE[talk.kind].objection;
  const box = { x: leftOf(place, width), y: place.y, width, height };
  return { box, tip: tipTo(box, face), shown: springTo(frame, first) * (1 - answered) * (1 - leaving) };
}

/** What is answered: the figure large, what it is of under it, and what it rests on. px from the top of its room. */
export interface AnswerMarks {
  readonly width: number;
  readonly height: number;
  readonly value: TypeStyle;
  readonly valueY: number;
  readonly label: TypeStyle;
  readonly labelY: number;
  readonly lines: readonly string[];
  readonly note: { readonly text: string; readonly style: TypeStyle; readonly y: number };
}

const VALUE: TypeStyle = { ...TYPE.title, size: 128 };
const LABEL: TypeStyle = { ...TYPE.sub, size: 40, weight: 700 };
const NOTE: TypeStyle = { ...TYPE.source, size: 32, weight: 600 };
const LABEL_SIZES = [44, 40, 36, 32, 30] as const;

/** Sets an answer in at most `widest` px. */
export function answerMarks(answer: string, figure: string, note: string, widest: number): AnswerMarks {
  const room = widest - 2 * BUBBLE.padX;
  const size = LABEL_SIZES.find((s) => fitsIn(answer, { ...LABEL, size: s }, room, 2)) ?? LABEL_SIZES[4];
  const label = { ...LABEL, size };
  const lines = wrap(answer, label, room, 2);
  const valueY = BUBBLE.padY + VALUE.size * 0.72;
  const labelY = valueY + LABEL.size * 1.35;
  const noteY = labelY + (lines.length - 1) * lineHeight(label) + NOTE.size * 1.5;
  const widths = [textWidth(figure, VALUE), textWidth(note, NOTE), ...lines.map((l) => textWidth(l, label))];
  return {
    width: Math.min(widest, Math.max(...widths) + 2 * BUBBLE.padX),
    height: noteY + BUBBLE.padY * 0.9,
    value: VALUE,
    valueY,
    label,
    labelY,
    lines,
    note: { text: note, style: NOTE, y: noteY },
  };
}

/** Most px that an answer takes. */
export const ANSWER_ROOM = 680;

/** Where and how far shown an answer is. */
export function answerAt(
  talk: Talk,
  { width, height }: AnswerMarks,
  face: Point,
  frame: number,
  leaving: number,
): BubbleAt {
  const place = PLACE[talk.kind].answer;
  const box = { x: leftOf(place, width), y: place.y, width, height };
  return { box, tip: tipTo(box, face), shown: springTo(frame, talk.answer) * (1 - leaving) };
}
