import { FRAME } from '../../theme/frame';
import { DURATION } from '../../theme/motion';
import { TYPE, type TypeStyle } from '../../theme/type';
import { easeInCubic, easeInOutCubic, easeOutCubic, lerp, progress, springTo } from '../ease';
import { fitsIn, lineHeight, textWidth, wrap } from '../text';
import { BUBBLE, type BubbleBox, type BubbleMarks } from './bubble';
import { BENEFIT, type Schedule, type Talk } from './schedule';
import { TALK } from './stage';

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Standing {
  readonly x: number;
  /** Foot line, and px per figure unit. */
  readonly y: number;
  readonly scale: number;
  /** True when they look to the left. */
  readonly flip: boolean;
  readonly walking: boolean;
}

/** The talk of a frame: who stands where, and how the pharmacy looks. Px. */
export interface TalkMarks {
  readonly talk: Talk;
  readonly supplier: Standing;
  readonly pharmacist: Standing;
  /** True while the pharmacist is still behind the door. */
  readonly indoors: boolean;
  readonly pharmacy: { readonly x: number; readonly grown: number; readonly open: number };
  /** Degrees that the plant leans. */
  readonly lean: number;
  /** False while everybody is on the way to their places. */
  readonly speaking: boolean;
  /** 0–1: how far the words are gone before the next picture. */
  readonly leaving: number;
}

const OUTSIDE = 260;
const GROUND = { y: TALK.foot, scale: TALK.scale } as const;
/** Behind the door people look smaller and stand a little further in, px. */
const INDOORS = { scale: 0.118, back: 12 } as const;
/** Frames from the talk's beginning: the door opens, the pharmacist steps out. */
const OPENS = 24;
const STEPS_OUT = 42;
/** The plant by the door sways. */
const LEAN = { degrees: 2, frames: 120 } as const;

/** What is seen of the talks at a frame; undefined before the first and after the last. */
export function talkAt({ talks }: Schedule, frame: number, frames: number): TalkMarks | undefined {
  const index = talks.findLastIndex((t) => frame > t.from);
  const talk = talks[index];
  if (!talk) return undefined;
  const last = index === talks.length - 1;
  const after = last && talk.to < frames ? progress(frame, talk.to, DURATION.move, easeInOutCubic) : 0;
  if (after >= 1) return undefined;
  const before = talks[index - 1];
  const here = TALK[talk.kind];
  const away = after * (FRAME.width + OUTSIDE);
  const lean = LEAN.degrees * Math.sin((2 * Math.PI * frame) / LEAN.frames);
  const leaving =
    last && talk.to >= frames ? 0 : progress(frame, talk.to - DURATION.exit, DURATION.exit, easeInCubic);
  const ready = talk.from + (before ? BENEFIT.cross : DURATION.move);
  const shared = { talk, lean, leaving, speaking: true };
  if (!before) {
    const came = progress(frame, talk.from + DURATION.exit, DURATION.move, easeOutCubic);
    const leftSide = here.supplier < here.door;
    const outside = leftSide ? -OUTSIDE : FRAME.width + OUTSIDE;
    const out = progress(frame, talk.from + STEPS_OUT, DURATION.settle, easeInOutCubic);
    return {
      ...shared,
      supplier: {
        ...GROUND,
        x: lerp(outside, here.supplier, came) + away,
        flip: !leftSide,
        walking: came < 1,
      },
      pharmacist: {
        x: lerp(here.door, here.pharmacist, out) + away,
        y: lerp(TALK.sill - INDOORS.back, TALK.foot, out),
        scale: lerp(INDOORS.scale, TALK.scale, out),
        flip: leftSide,
        walking: out > 0 && out < 1,
      },
      indoors: out <= 0,
      pharmacy: {
        x: here.door + away,
        grown: springTo(frame, talk.from + DURATION.exit),
        open: progress(frame, talk.from + OPENS, DURATION.enter, easeInOutCubic),
      },
    };
  }
  const there = TALK[before.kind];
  const t = progress(frame, talk.from, BENEFIT.cross, easeInOutCubic);
  const crossing = frame < ready;
  return {
    ...shared,
    supplier: {
      ...GROUND,
      x: lerp(there.supplier, here.supplier, t) + away,
      flip: crossing ? here.supplier < there.supplier : here.supplier > here.pharmacist,
      walking: crossing,
    },
    indoors: false,
    pharmacist: {
      ...GROUND,
      x: lerp(there.pharmacist, here.pharmacist, t) + away,
      flip: t < 0.5 ? there.supplier < there.pharmacist : here.supplier < here.pharmacist,
      walking: crossing,
    },
    pharmacy: { x: lerp(there.door, here.door, t) + away, grown: 1, open: 1 },
  };
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
