import { useMemo } from 'react';
import type { Problem } from '../../../src/check/problem';
import type { SlotRow } from '../../../src/check/slots';
import { checkTexts, judgedSpeech } from '../../../src/review/watched';
import { useReview } from '../review-context';

/** Every line's slot, and everything that is wrong or near it in the texts that are looked at. */
export interface Judgement {
  /** By id of the line. */
  readonly rows: ReadonlyMap<string, SlotRow>;
  readonly problems: readonly Problem[];
}

/** Judges the storyboard that is looked at: only where it is read, since it takes longer than the film itself. */
export function useJudged(): Judgement {
  const { film } = useReview();
  const { state, sources } = film;
  return useMemo(() => {
    const { rows, problems } = judgedSpeech(state.now.project, state.texts, sources.narration);
    const told = rows.filter((row) => row.cuts.includes(state.cut));
    const whole = checkTexts(state.texts, state.language, sources.today).problems;
    return { rows: new Map(told.map((row) => [row.id, row])), problems: [...whole, ...problems] };
  }, [state, sources]);
}
