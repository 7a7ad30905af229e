import { type ReactElement, useId, useRef, useState } from 'react';
import type { SignOff } from '../../../src/review/approvals';
import { differing } from '../../../src/review/film-state';
import { useReview } from '../review-context';
import { now } from '../state/today';
import { useLocale, useWords } from '../words/words';
import { StateMark } from './StateMark';

interface SignOffBoxProps {
  readonly scene: string;
  /** Of the scene, for who hears the page. */
  readonly title: string;
}

/** What has been said of a scene, and the place to say something. */
export function SignOffBox({ scene, title }: SignOffBoxProps): ReactElement {
  const { signOffs, film } = useReview();
  const words = useWords();
  const found = signOffs.get(scene);
  const id = useId();
  return (
    <section className="sign-off" aria-labelledby={id}>
      <h3 id={id}>
        {words.sign.title}
        <span className="unseen">: {title}</span>
      </h3>
      <StateMark state={found?.state ?? 'open'} />
      <Said entries={found?.current ?? []} />
      {found && found.before.length > 0 ? (
        <details className="before">
          <summary>{words.sign.before}</summary>
          <Said entries={found.before} />
        </details>
      ) : null}
      {differing(film.state, film.sources).length > 0 ? (
        <p className="aside">{words.sign.unsavedData}</p>
      ) : null}
      <SignForm scene={scene} />
    </section>
  );
}

function Said({ entries }: { readonly entries: readonly SignOff[] }): ReactElement | null {
  const { sign } = useWords();
  const locale = useLocale();
  const day = (at: string) => new Date(at).toLocaleDateString(locale);
  if (entries.length === 0) return null;
  return (
    <ul className="said-of">
      {entries.map((entry) => (
        <li key={`${entry.by} ${entry.at}`}>
          {entry.verdict === 'approved' ? (
            sign.approvedBy(entry.by, day(entry.at))
          ) : (
            <>
              {sign.commentBy(entry.by, day(entry.at))} <q>{entry.comment}</q>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Says something of the scene as it is now; says what is missing when something is. */
function useSign(scene: string) {
  const { film, approvals } = useReview();
  const { sign: words } = useWords();
  const [trouble, setTrouble] = useState('');
  const { now: shown, cut } = film.state;
  const send = async (by: string, comment: string | null): Promise<boolean> => {
    const missing = by.trim() === '' ? words.needName : comment?.trim() === '' ? words.needComment : '';
    setTrouble(missing);
    const hash = shown.hashes.get(scene);
    if (missing || hash === undefined) return false;
    const about = { scene, language: shown.film.timeline.language, cut, hash, by: by.trim(), at: now() };
    try {
      await approvals.sign(
        comment === null
          ? { ...about, verdict: 'approved' }
          : { ...about, verdict: 'comment', comment: comment.trim() },
      );
      return true;
    } catch {
      setTrouble(words.failed);
      return false;
    }
  };
  return { trouble, send };
}

function SignForm({ scene }: { readonly scene: string }): ReactElement {
  const { approvals } = useReview();
  const { sign: words } = useWords();
  const comment = useRef<HTMLTextAreaElement>(null);
  const { trouble, send } = useSign(scene);
  const id = useId();
  const approve = () => void send(approvals.by, null);
  const remark = async () => {
    if ((await send(approvals.by, comment.current?.value ?? '')) && comment.current)
      comment.current.value = '';
  };
  return (
    <form className="sign-form" onSubmit={(e) => e.preventDefault()}>
      <label htmlFor={`${id}-name`}>{words.name}</label>
      <input
        id={`${id}-name`}
        value={approvals.by}
        maxLength={80}
        autoComplete="name"
        onChange={(e) => approvals.setBy(e.target.value)}
      />
      <label htmlFor={`${id}-comment`}>{words.comment}</label>
      <textarea id={`${id}-comment`} ref={comment} rows={1} maxLength={2000} />
      <div className="row">
        <button type="button" className="main" onClick={approve}>
          {words.approve}
        </button>
        <button type="button" onClick={remark}>
          {words.send}
        </button>
      </div>
      <p role="alert" className="trouble">
        {trouble}
      </p>
      {approvals.unsaved > 0 ? (
        <p className="aside">
          {words.notDownloaded(approvals.unsaved)}{' '}
          <button type="button" className="quiet" onClick={approvals.save}>
            {words.download}
          </button>
        </p>
      ) : null}
    </form>
  );
}
