import { type ReactElement, useState } from 'react';
import { type Path, pathText } from '../../../src/check/problem';
import { type PlacedText, textsIn } from '../../../src/review/edit';
import type { SceneKind } from '../../../src/scenes/beats';
import { useReview } from '../review-context';
import { useWords } from '../words/words';
import { TextEditor } from './TextEditor';

/** What in a storyboard's screen words is chosen from a list and not written. */
const CHOSEN = new Set<string | number>(['figure', 'audience']);

/** The words that a scene shows, as they are written in the storyboard; each can be changed. */
export function ScreenWords({ kind }: { readonly kind: SceneKind }): ReactElement | null {
  const { film } = useReview();
  const { scene: words } = useWords();
  const { scenes } = film.state.now.project.storyboard;
  const at = scenes.findIndex((s) => s.kind === kind);
  const texts = textsIn(scenes[at]?.screen, ['scenes', at, 'screen']).filter(
    ({ path }) => !CHOSEN.has(path.at(-1) ?? ''),
  );
  return (
    <details className="on-screen">
      <summary>
        {words.onScreen} <span className="count">{texts.length}</span>
      </summary>
      <ul className="screen-words">
        {texts.map((placed) => (
          <ScreenText key={pathText(placed.path)} {...placed} />
        ))}
      </ul>
    </details>
  );
}

function ScreenText({ path, text }: PlacedText): ReactElement {
  const { film } = useReview();
  const { line: words } = useWords();
  const [editing, setEditing] = useState(false);
  const name = pathText(path.slice(3) as Path);
  return (
    <li>
      <span className="kicker">{name}</span>
      {editing ? (
        <TextEditor path={path} label={`${words.editing}: ${name}`} onDone={() => setEditing(false)} />
      ) : (
        <>
          <span lang={film.state.language}>{text}</span>
          <button
            type="button"
            className="quiet"
            aria-label={words.editLine(name)}
            onClick={() => setEditing(true)}
          >
            {words.edit}
          </button>
        </>
      )}
    </li>
  );
}
