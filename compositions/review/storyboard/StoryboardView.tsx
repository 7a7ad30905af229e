import { type ReactElement, useMemo } from 'react';
import { claimsOf } from '../../../src/review/watched';
import { storyboardFile } from '../../../src/schema/dataset';
import { ProblemList } from '../data/ProblemList';
import { useReview } from '../review-context';
import { download } from '../state/download';
import { useJudged } from '../state/use-judged';
import { useWords } from '../words/words';
import { Sheet } from './Sheet';
import { usePrintable } from './use-printable';

/** The storyboard: every scene as it looks, what is said in it, what it rests on, and what has been said of it. */
export function StoryboardView(): ReactElement {
  const { film } = useReview();
  const words = useWords();
  const { state } = film;
  const judged = useJudged();
  const claims = useMemo(() => claimsOf(state.now.film), [state.now]);
  const printing = usePrintable();
  const { timeline } = state.now.film;
  return (
    <main id="content" tabIndex={-1} className="desk story">
      <header className="desk-head">
        <div>
          <h2>{words.story.title}</h2>
          <p className="on-screen">{words.story.intro}</p>
          <p className="on-paper">
            {state.now.project.storyboard.title} · {words.cuts[state.cut]} · {words.languages[state.language]}
          </p>
        </div>
        <div className="row">
          <Edited />
          <button type="button" onClick={() => window.print()}>
            {words.story.print}
          </button>
        </div>
      </header>
      {state.wrong.length > 0 ? (
        <section role="alert" className="wrong">
          <p>{words.story.wrong}</p>
          <ProblemList problems={state.wrong} />
        </section>
      ) : null}
      <ol className="sheets">
        {timeline.scenes.map((scene, i) => (
          <li key={scene.id}>
            <Sheet
              at={scene}
              number={i + 1}
              judged={judged}
              claims={claims.get(scene.id) ?? []}
              drawn={printing}
            />
          </li>
        ))}
      </ol>
    </main>
  );
}

/** What to do with a storyboard that was edited here. */
function Edited(): ReactElement | null {
  const { film } = useReview();
  const { story: words } = useWords();
  const { state, sources, restore } = film;
  const file = storyboardFile(state.language);
  const text = state.texts[file] ?? '';
  if (text === sources.delivered[file]) return null;
  return (
    <>
      <p className="aside">{words.edited}</p>
      <button type="button" onClick={() => restore(file)}>
        {words.undo}
      </button>
      <button type="button" className="main" onClick={() => download(file, text)}>
        {words.download}
      </button>
    </>
  );
}
