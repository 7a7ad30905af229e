import { type ReactElement, useState } from 'react';
import { APPROVALS_FILE } from '../../../src/review/approvals';
import { checkApprovals } from '../../../src/review/check-approvals';
import { differing } from '../../../src/review/film-state';
import { RESULT_FILES, storyboardFile } from '../../../src/schema/dataset';
import { useReview } from '../review-context';
import { readFiles } from '../state/read-files';
import { useWords } from '../words/words';
import { Changes } from './Changes';
import { DropZone } from './DropZone';
import { ProblemList } from './ProblemList';

/** Takes chosen files: approvals by themselves, the rest together, all or none. */
function useTake() {
  const { film, approvals } = useReview();
  return async (chosen: readonly File[]) => {
    const read = await readFiles(chosen);
    const texts = read.flatMap((r) => ('text' in r ? [r] : []));
    const unread = read.flatMap((r) => ('problem' in r ? [r.problem] : []));
    const isApprovals = ({ name }: { readonly name: string }) => !approvals.saves && name === APPROVALS_FILE;
    const signed = texts.filter(isApprovals).map(({ text }) => checkApprovals(text));
    for (const { approvals: entries } of signed) if (entries) approvals.add(entries);
    const problems = [...unread, ...signed.flatMap((s) => s.problems)];
    const rest = texts.filter((t) => !isApprovals(t));
    if (rest.length > 0 || problems.length > 0) film.take(rest, problems);
  };
}

/** New data: dropped, checked, taken or refused, and what they change in the film. */
export function DeliveryView(): ReactElement {
  const { film } = useReview();
  const { data: words } = useWords();
  const take = useTake();
  const [busy, setBusy] = useState(false);
  const { state, sources, restore } = film;
  const other = differing(state, sources);
  const chosen = async (files: readonly File[]) => {
    setBusy(true);
    await take(files);
    setBusy(false);
  };
  const taken = state.refused.length === 0 && other.length > 0 ? words.taken(other.join(', ')) : '';
  return (
    <main id="content" tabIndex={-1} className="desk data">
      <header className="desk-head">
        <h2>{words.title}</h2>
        {other.length > 0 ? (
          <button type="button" onClick={() => restore()}>
            {words.reset}
          </button>
        ) : null}
      </header>
      <div className="data-top">
        <DropZone onFiles={chosen} />
        <Files />
      </div>
      <p role="status" className="taken">
        {busy ? words.checking : taken}
      </p>
      {state.refused.length > 0 ? (
        <section role="alert" className="wrong">
          <p>{words.refused}</p>
          <ProblemList problems={state.refused} />
        </section>
      ) : null}
      {state.remarks.length > 0 ? (
        <details className="remarks">
          <summary>
            {words.remarks} <span className="count">{state.remarks.length}</span>
          </summary>
          <ProblemList problems={state.remarks} />
        </details>
      ) : null}
      <Changes />
    </main>
  );
}

/** Which files the film is made from now. */
function Files(): ReactElement {
  const { film } = useReview();
  const { data: words } = useWords();
  const { state, sources } = film;
  const other = new Set(differing(state, sources));
  const files = [...Object.values(RESULT_FILES), storyboardFile(state.language)];
  return (
    <section className="files">
      <h3>{words.files}</h3>
      <ul>
        {files.map((file) => (
          <li key={file} data-other={other.has(file) || undefined}>
            <code>{file}</code>
            <span>{other.has(file) ? words.dropped : words.delivered}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
