import { midSentence } from '../../facts/ear/ear';
import type { Told } from '../../scenes/handover';
import { TYPE, type TypeStyle } from '../../theme/type';
import { cut, fitStyle, textWidth } from '../text';

type Measure = Told<'benefit'>['sold'];

/** First letter large, in any language of the film: words that begin a line on screen. */
export const sentence = (text: string): string => text.replace(/^./u, (c) => c.toUpperCase());

/** Sizes of a measure's number: among other things, or the one thing that is told. */
const VALUES = { beside: 120, alone: 148 } as const;
const SMALLEST_LABEL = TYPE.source.size;
const NOTE: TypeStyle = { ...TYPE.label, size: 32, weight: 600, tracking: 0 };

/** A measure as it is set in a column: number and label in one line, today's value, a capsule of things, and a note. */
export interface MeasureMarks {
  readonly value: { readonly text: string; readonly style: TypeStyle; readonly y: number };
  readonly label: { readonly text: string; readonly style: TypeStyle; readonly x: number };
  /** Top of the capsule, px from the block's top. */
  readonly capsule: number;
  /** Model and range under the capsule, and today's value at its right end. */
  readonly note: { readonly text: string; readonly style: TypeStyle; readonly y: number };
  readonly before: { readonly text: string; readonly width: number };
}

/** Space in px between words. */
const GAP = 20;
/** Of a number's size: how far its baseline is from the block's top, and px from there to the capsule. */
const CAPITALS = 0.74;
const TO_CAPSULE = 36;
const TO_NOTE = 56;
/** px that the band before the note takes, and from it to the words. */
export const KEY = { width: 30, gap: 14 } as const;

/**
 * Sets a measure in a column of `width` px over a capsule `height` px high: large what it becomes, small what it rests
 * on. Words get smaller when they must, but never under the smallest size in a frame.
 */
export function measureMarks(
  measure: Measure,
  words: { readonly model: string; readonly today: string },
  width: number,
  height: number,
  alone = false,
): MeasureMarks {
  const { before, after } = measure;
  const named = midSentence(measure.label);
  const size = alone ? VALUES.alone : VALUES.beside;
  const style = fitStyle(after.text, { ...TYPE.hero, size }, width * 0.66, VALUES.beside);
  const valueWidth = textWidth(after.text, style);
  const room = width - valueWidth - GAP;
  const labelStyle = fitStyle(named, { ...TYPE.value, size: 64 }, room, SMALLEST_LABEL);
  const y = Math.round(style.size * CAPITALS);
  const note = `${sentence(words.model)} ${after.rangeText}`;
  const past = `${midSentence(words.today)} ${before.text}`;
  const noteStyle = fitStyle(`${note}${past}`, NOTE, width - 2 * GAP - KEY.width - KEY.gap, SMALLEST_LABEL);
  const capsule = y + TO_CAPSULE;
  return {
    value: { text: after.text, style, y },
    label: { text: cut(named, labelStyle, room), style: labelStyle, x: valueWidth + GAP },
    capsule,
    note: { text: note, style: noteStyle, y: capsule + height + TO_NOTE },
    before: { text: past, width: textWidth(past, noteStyle) },
  };
}
