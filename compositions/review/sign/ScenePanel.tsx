import type { PlayerRef } from '@remotion/player';
import type { ReactElement } from 'react';
import { minutes } from '../../../src/film/transcript';
import { FRAME } from '../../../src/theme/frame';
import { useOfFrame } from '../film/use-played';
import { useReview } from '../review-context';
import { useTitles } from '../state/use-titles';
import { useWords } from '../words/words';
import { SignOffBox } from './SignOffBox';

interface ScenePanelProps {
  /** Position of the scene that is shown. */
  readonly at: number;
  readonly player: PlayerRef | null;
}

/** Beside the film: the scene that is shown, its words as they are said, and what has been said of it. */
export function ScenePanel({ at, player }: ScenePanelProps): ReactElement | null {
  const { film, go } = useReview();
  const words = useWords();
  const titles = useTitles();
  const { timeline } = film.state.now.film;
  const missing = film.state.now.sound?.missing ?? [];
  const scene = timeline.scenes[at];
  const said = useOfFrame(player, (frame) => scene?.lines.findLastIndex((l) => frame >= l.from) ?? -1, 0);
  if (!scene) return null;
  return (
    <aside className="panel" aria-label={titles[at]?.long}>
      <p className="kicker">
        {words.scene.number(at + 1)} · {minutes(scene.from, FRAME.fps)}–{minutes(scene.to, FRAME.fps)}
      </p>
      <h2 lang={timeline.language}>{titles[at]?.long}</h2>
      <ol className="said-lines" lang={timeline.language} aria-label={words.scene.says}>
        {scene.lines.map((line, i) => (
          <li key={line.id} data-now={i === said || undefined}>
            <button
              type="button"
              onClick={() => go({ scene: scene.id, t: (line.from - scene.from) / FRAME.fps })}
            >
              {line.text}
            </button>
            {missing.includes(line.id) ? <p className="mute-note">{words.sound.line}</p> : null}
          </li>
        ))}
      </ol>
      <SignOffBox key={scene.id} scene={scene.id} title={titles[at]?.long ?? ''} />
    </aside>
  );
}
