import type { ReactElement } from 'react';
import { useReview } from '../review-context';
import { useWords } from '../words/words';

/** Why something isn't heard, while that is so. */
export function SoundNote(): ReactElement | null {
  const { film, approvals } = useReview();
  const { sound: words } = useWords();
  const { sound } = film.state.now;
  if (!sound) return <p className="sound-note">{approvals.saves ? words.none : words.noneStatic}</p>;
  if (sound.missing.length === 0) return null;
  return (
    <p className="sound-note" role="status">
      {words.muted(sound.missing.length)} {words.again}
    </p>
  );
}
