import type { PlayerRef } from '@remotion/player';
import { type CSSProperties, type ReactElement, useCallback, useRef } from 'react';
import { isDark } from '../../../src/theme/contrast';
import { useReview } from '../review-context';
import { StateMark } from '../sign/StateMark';
import { useTitles } from '../state/use-titles';
import { useWords } from '../words/words';
import { useEachFrame } from './use-played';

interface ChaptersProps {
  /** Position of the scene that is shown. */
  readonly at: number;
  readonly player: PlayerRef | null;
  readonly onScene: (i: number) => void;
}

/** The film as a strip: each scene as long as it lasts, in the colour it begins on, with what has been said of it. */
export function Chapters({ at, player, onScene }: ChaptersProps): ReactElement {
  const { film, signOffs } = useReview();
  const words = useWords();
  const titles = useTitles();
  const { timeline, scenes } = film.state.now.film;
  const needle = useRef<HTMLDivElement>(null);
  const move = useCallback(
    (frame: number) => needle.current?.style.setProperty('left', `${(100 * frame) / timeline.frames}%`),
    [timeline],
  );
  useEachFrame(player, move);
  return (
    <nav className="chapters" aria-label={words.player.chapters}>
      <ol>
        {timeline.scenes.map((scene, i) => {
          const ground = scenes[i]?.ground ?? '';
          const state = signOffs.get(scene.id)?.state ?? 'open';
          return (
            <li key={scene.id} style={{ flexGrow: scene.to - scene.from }}>
              <button
                type="button"
                aria-current={i === at ? 'true' : undefined}
                title={titles[i]?.long}
                style={{ '--ground': ground } as CSSProperties}
                data-dark={isDark(ground) || undefined}
                onClick={() => onScene(i)}
              >
                <span className="number">
                  {i + 1} <StateMark state={state} small />
                </span>
                <span className="title" lang={timeline.language}>
                  {titles[i]?.short}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
      <div ref={needle} className="needle" aria-hidden="true" />
    </nav>
  );
}
