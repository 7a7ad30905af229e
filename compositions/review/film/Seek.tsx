import type { PlayerRef } from '@remotion/player';
import { type ReactElement, useCallback, useRef } from 'react';
import { minutes } from '../../../src/film/transcript';
import { sceneAt } from '../../../src/review/link';
import { FRAME } from '../../../src/theme/frame';
import { useReview } from '../review-context';
import { useTitles } from '../state/use-titles';
import { useWords } from '../words/words';
import { useEachFrame } from './use-played';

/** The time in the film, to be read and set. It is moved by hand for each frame: React is not asked sixty times a second. */
export function Seek({ player }: { readonly player: PlayerRef | null }): ReactElement {
  const { timeline } = useReview().film.state.now.film;
  const titles = useTitles();
  const { player: words } = useWords();
  const [slider, time] = [useRef<HTMLInputElement>(null), useRef<HTMLSpanElement>(null)];
  const show = useCallback(
    (frame: number) => {
      const [input, text] = [slider.current, time.current];
      if (!input || !text) return;
      const now = minutes(frame, FRAME.fps);
      input.value = String(frame);
      input.style.setProperty('--done', `${(100 * frame) / Math.max(1, timeline.frames - 1)}%`);
      if (text.textContent === now) return;
      text.textContent = now;
      input.setAttribute(
        'aria-valuetext',
        words.at(now, titles[sceneAt(timeline.scenes, frame)]?.long ?? ''),
      );
    },
    [slider, time, timeline, titles, words],
  );
  useEachFrame(player, show);
  return (
    <div className="seek">
      <span ref={time} className="time" />
      <input
        ref={slider}
        type="range"
        min={0}
        max={timeline.frames - 1}
        step={1}
        defaultValue={0}
        aria-label={words.seek}
        onInput={(e) => player?.seekTo(Number(e.currentTarget.value))}
      />
      <span className="time">{minutes(timeline.frames, FRAME.fps)}</span>
    </div>
  );
}
