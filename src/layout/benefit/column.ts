import type { SceneOf } from '../../scenes/kinds';
import { DURATION } from '../../theme/motion';
import { TYPE, type TypeStyle } from '../../theme/type';
import { easeInOutCubic, lerp, progress } from '../ease';
import { fitStyle, textWidth } from '../text';
import type { Plan } from './plan';
import { COLUMN } from './stage';

type Benefit = SceneOf<'benefit'>;

/** Baselines and tops in px of what stands in the column beside the wall. */
export const ROWS = {
  headline: 150,
  leading: 98,
  counter: 446,
  first: 486,
  /** When the doors are counted, measures take the counter's place. */
  raised: 286,
  second: 474,
  tested: 700,
} as const;

/** Headline in one size, counter, and the words beside it. */
export interface ColumnType {
  readonly headline: TypeStyle;
  readonly counter: TypeStyle;
  readonly beside: TypeStyle;
  /** Space in px between counter and words. */
  readonly gap: number;
}

const SMALLEST_HEADLINE = 56;
const COUNTER: TypeStyle = { ...TYPE.hero, size: 196 };
const BESIDE: TypeStyle = { ...TYPE.sub, size: 52, weight: 700 };
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
    beside: fitStyle(words, BESIDE, COLUMN.width - x, TYPE.source.size),
    gap: GAP,
  };
}

/** Top in px of the first measure: under the counter, then raised into its place as the street comes near. */
export function firstMeasureTop({ when }: Plan, frame: number): number {
  const street = when.acts.find((a) => a.name === 'street');
  if (!street) return ROWS.first;
  return lerp(ROWS.first, ROWS.raised, progress(frame, street.at, DURATION.move, easeInOutCubic));
}
