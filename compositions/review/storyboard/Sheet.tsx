import type { ReactElement } from 'react';
import type { ClaimedFact } from '../../../src/film/claims';
import { minutes } from '../../../src/film/transcript';
import type { SceneKind } from '../../../src/scenes/beats';
import type { TimelineScene } from '../../../src/storyboard/timeline';
import { FRAME } from '../../../src/theme/frame';
import { useReview } from '../review-context';
import { SignOffBox } from '../sign/SignOffBox';
import { StateMark } from '../sign/StateMark';
import type { Judgement } from '../state/use-judged';
import { useTitles } from '../state/use-titles';
import { useLocale, useWords } from '../words/words';
import { FactTable } from './FactTable';
import { Line } from './Line';
import { ScreenWords } from './ScreenWords';
import { Still } from './Still';

interface SheetProps {
  readonly at: TimelineScene<SceneKind>;
  /** From 1. */
  readonly number: number;
  readonly judged: Judgement;
  readonly claims: readonly ClaimedFact[];
  readonly drawn: boolean;
}

const { fps } = FRAME;

/** One scene of the storyboard. */
export function Sheet({ at, number, judged, claims, drawn }: SheetProps): ReactElement | null {
  const { film, signOffs, go } = useReview();
  const words = useWords();
  const locale = useLocale();
  const title = useTitles()[number - 1]?.long ?? '';
  const { scenes, timeline, described } = film.state.now.film;
  const scene = scenes[number - 1];
  if (!scene) return null;
  const seconds = ((at.to - at.from) / fps).toLocaleString(locale, { maximumFractionDigits: 1 });
  return (
    <article className="sheet" aria-label={title} id={`sheet-${at.id}`}>
      <div className="sheet-picture">
        <Still scene={scene} title={title} drawn={drawn} />
        <p className="shows" lang={timeline.language}>
          {described.get(at.id)}
        </p>
        <button type="button" className="on-screen" onClick={() => go({ view: 'film', scene: at.id })}>
          {words.scene.watch}
        </button>
        <PaperSigns />
      </div>
      <div className="sheet-text">
        <header>
          <span className="number">{number}</span>
          <h3 lang={timeline.language}>{title}</h3>
          <p className="kicker">{words.scene.length(minutes(at.from, fps), minutes(at.to, fps), seconds)}</p>
          <StateMark state={signOffs.get(at.id)?.state ?? 'open'} />
        </header>
        <ol className="lines" aria-label={words.scene.says}>
          {at.lines.map((line) => (
            <Line key={line.id} line={line} scene={at} judged={judged} />
          ))}
        </ol>
        <ScreenWords kind={at.kind} />
        <FactTable claims={claims} />
        <details className="on-screen">
          <summary>{words.sign.title}</summary>
          <SignOffBox scene={at.id} title={title} />
        </details>
      </div>
    </article>
  );
}

/** Boxes to tick and lines to write on, on paper. */
function PaperSigns(): ReactElement {
  const { sign } = useWords();
  return (
    <div className="on-paper paper-signs">
      <span>
        <i /> {sign.approved}
      </span>
      <span>
        <i /> {sign.commented}
      </span>
      <span className="rule">{sign.paperName}</span>
      <span className="rule">{sign.paperDay}</span>
    </div>
  );
}
