import type { Told } from '../../scenes/handover';
import { TYPE, type TypeStyle } from '../../theme/type';
import { fitStyle, textWidth } from '../text';
import { COLUMN } from './stage';

type Benefit = Told<'benefit'>;

/** Baselines and tops in px of what stands in the column beside the wall. */
export const ROWS = {
  headline: 140,
  leading: 98,
  counter: 424,
  /** The first measure, under the counter; the one that is told alone; and the model's test under that. */
  first: 352,
  /** The counter's line while a measure is told under it. */
  beside: 328,
  alone: 132,
  margin: 300,
  tested: 632,
} as const;

/** Headline in one size, counter, and the words beside it. */
export interface ColumnType {
  readonly headline: TypeStyle;
  readonly counter: TypeStyle;
  readonly beside: TypeStyle;
  /** Space in px between counter and words. */
  readonly gap: number;
}

/** Size of the counter while a measure is told under it, by its own. */
export const CALMED = 0.46;

const SMALLEST_HEADLINE = 56;
const COUNTER: TypeStyle = { ...TYPE.hero, size: 184 };
const BESIDE: TypeStyle = { ...TYPE.sub, size: 62, weight: 700 };
const GAP = 24;

/** Sizes that let everything in the column fit its width; the counter keeps the room of its largest number. */
export function columnType({ headline, doors }: Pick<Benefit, 'headline' | 'doors'>): ColumnType {
  const longest = headline.reduce((a, b) =>
    textWidth(b, TYPE.headline) > textWidth(a, TYPE.headline) ? b : a,
  );
  const widest = textWidth(doors.before.text, COUNTER);
  const counter = { ...COUNTER, size: Math.min(COUNTER.size, Math.floor((COUNTER.size * 400) / widest)) };
  const x = textWidth(doors.before.text, counter) + GAP;
  const words = [doors.of, doors.unit].reduce((a, b) =>
    textWidth(b, BESIDE) > textWidth(a, BESIDE) ? b : a,
  );
  return {
    headline: fitStyle(longest, { ...TYPE.headline, size: 96 }, COLUMN.width, SMALLEST_HEADLINE),
    counter,
    beside: fitStyle(words, BESIDE, COLUMN.width - x, TYPE.source.size / CALMED),
    gap: GAP,
  };
}
