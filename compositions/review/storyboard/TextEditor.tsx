import { type ReactElement, useEffect, useId, useRef, useState } from 'react';
import type { Path } from '../../../src/check/problem';
import { textAt } from '../../../src/review/edit';
import { storyboardFile } from '../../../src/schema/dataset';
import { tellingsOf } from '../../../src/storyboard/subjects';
import { useReview } from '../review-context';
import { useWords } from '../words/words';

/** Milliseconds without a key before the film follows. */
const CALM = 350;

interface TextEditorProps {
  /** Place of the text in the storyboard. */
  readonly path: Path;
  readonly label: string;
  readonly onDone: () => void;
}

/** A text of the storyboard as it is written there, facts in braces. The film follows while it is typed. */
export function TextEditor({ path, label, onDone }: TextEditorProps): ReactElement {
  const { film } = useReview();
  const { line: words } = useWords();
  const { state, edit } = film;
  const [text, setText] = useState(
    () => textAt(state.texts[storyboardFile(state.language)] ?? '', path) ?? '',
  );
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => field.current?.focus(), []);
  useEffect(() => () => clearTimeout(waiting.current), []);
  const write = (next: string) => {
    setText(next);
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => edit(path, next), CALM);
  };
  const done = () => {
    clearTimeout(waiting.current);
    edit(path, text);
    onDone();
  };
  const tellings = tellingsIn(path, state.now.project);
  return (
    <div className="editor on-screen">
      <label htmlFor={id} className="unseen">
        {label}
      </label>
      <textarea
        ref={field}
        id={id}
        rows={3}
        value={text}
        maxLength={400}
        lang={state.language}
        aria-describedby={`${id}-help`}
        onChange={(e) => write(e.target.value)}
        onKeyDown={(e) => e.key === 'Escape' && done()}
      />
      <p id={`${id}-help`} className="aside">
        {words.facts} {tellings > 1 ? words.everywhere(tellings) : ''}
      </p>
      <button type="button" onClick={done}>
        {words.done}
      </button>
    </div>
  );
}

/** In how many scenes of the film a text of the storyboard is told. */
function tellingsIn(
  path: Path,
  { storyboard, data }: ReturnType<typeof useReview>['film']['state']['now']['project'],
) {
  const scene = storyboard.scenes[Number(path[1])];
  return scene ? tellingsOf(scene, data).tellings.length : 0;
}
