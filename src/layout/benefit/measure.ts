import { midSentence } from '../../facts/ear/ear';
import type { SceneOf } from '../../scenes/kinds';
import { TYPE, type TypeStyle } from '../../theme/type';
import { clamp01, lerp } from '../ease';
import { cut, fitStyle, textWidth } from '../text';

type Measure = SceneOf<'benefit'>['sold'];

/** First letter large: words that begin a line on screen. */
export const sentence = (text: string): string => text.replace(/^./u, (c) => c.toLocaleUpperCase('sv'));

/** Heights in px within a measure's block, from its top: baselines of value and note, and the capsule. */
export const MEASURE = { value: 64, bar: 88, barHeight: 34, note: 166, height: 190 } as const;

const VALUE: TypeStyle = { ...TYPE.value, size: 72 };
const NOTE: TypeStyle = { ...TYPE.label, size: 32, weight: 600, tracking: 0 };

/** A measure as it is set in a column: value and label in one line, a capsule from 0 to all, and a note. */
export interface MeasureMarks {
  readonly value: { readonly text: string; readonly style: TypeStyle };
  readonly label: { readonly text: string; readonly style: TypeStyle; readonly x: number };
  /** px from the column's left edge: the middle, the ends of its range, and today's value. */
  readonly mid: number;
  readonly low: number;
  readonly high: number;
  readonly today: number;
  /** Model and range; then, after a little mark like the one in the capsule, today's value. */
  readonly note: { readonly text: string; readonly style: TypeStyle };
  readonly before: { readonly text: string; readonly x: number };
}

/** Space in px between words, and for the mark before today's value. */
const GAP = 18;
export const TICK_ROOM = 22;

/**
 * Sets a measure in a column of `width` px: large what it becomes, small what it rests on. Label and note get smaller
 * when they must, but never under the smallest size in a frame.
 */
export function measureMarks(measure: Measure, model: string, today: string, width: number): MeasureMarks {
  const { before, after } = measure;
  const named = midSentence(measure.label);
  const on = (share: number) => clamp01(share) * width;
  const valueWidth = textWidth(after.text, VALUE);
  const room = width - valueWidth - GAP;
  const labelStyle = fitStyle(named, VALUE, room, TYPE.source.size);
  const note = `${sentence(model)} ${after.rangeText}`;
  const past = `${midSentence(today)} ${before.text}`;
  const both = `${note}${past}`;
  const style = fitStyle(both, NOTE, width - 2 * GAP - TICK_ROOM, TYPE.source.size);
  return {
    value: { text: after.text, style: VALUE },
    label: { text: cut(named, labelStyle, room), style: labelStyle, x: valueWidth + GAP },
    mid: on(after.value),
    low: on(after.low),
    high: on(after.high),
    today: on(before.value),
    note: { text: note, style },
    before: { text: past, x: textWidth(note, style) + 2 * GAP + TICK_ROOM },
  };
}

/** Where the capsule's filling ends while it counts from today's value to the new one, px. */
export const fillAt = (m: MeasureMarks, t: number): number => lerp(m.today, m.mid, t);
