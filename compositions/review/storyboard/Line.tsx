import { type CSSProperties, type ReactElement, useState } from 'react';
import type { Problem } from '../../../src/check/problem';
import { isError, pathText } from '../../../src/check/problem';
import type { SlotRow } from '../../../src/check/slots';
import { available } from '../../../src/speech/slots';
import type { TimelineLine, TimelineScene } from '../../../src/storyboard/timeline';
import { FRAME } from '../../../src/theme/frame';
import { useReview } from '../review-context';
import type { Judgement } from '../state/use-judged';
import { useLocale, useWords } from '../words/words';
import { TextEditor } from './TextEditor';

interface LineProps {
  readonly line: TimelineLine;
  readonly scene: TimelineScene;
  readonly judged: Judgement;
}

/** Problems of this line in this telling: they name the line first, unless they hold for all. */
const problemsOf = (row: SlotRow, problems: readonly Problem[]): readonly Problem[] =>
  problems.filter((p) => {
    const here = p.path === pathText(row.path) || p.path.startsWith(`${pathText(row.path)}.`);
    return here && (p.found.startsWith(`${row.id}:`) || !/^[\w.-]+: /.test(p.found));
  });

/** A line of narration: its words, how full its slot is, what is wrong with it, and the place to change it. */
export function Line({ line, scene, judged }: LineProps): ReactElement {
  const words = useWords();
  const locale = useLocale();
  const { film } = useReview();
  const [editing, setEditing] = useState(false);
  const row = judged.rows.get(line.id);
  const problems = row ? problemsOf(row, judged.problems) : [];
  const seconds = (frame: number) =>
    ((frame - scene.from) / FRAME.fps).toLocaleString(locale, {
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    });
  const { language, now } = film.state;
  return (
    <li className="line" data-over={problems.some(isError) || undefined}>
      <span className="kicker">{words.line.slot(seconds(line.from), seconds(line.to))}</span>
      <div>
        {editing && row ? (
          <TextEditor
            path={[...row.path, 'text']}
            label={`${words.line.editing}: ${line.id}`}
            onDone={() => setEditing(false)}
          />
        ) : null}
        <p className="spoken" lang={language}>
          {line.text}
        </p>
        {row ? <Fit row={row} /> : null}
        {now.sound?.missing.includes(line.id) ? <p className="mute-note">{words.sound.line}</p> : null}
        {problems.map((p) => (
          <p key={p.found} className="remark" role="alert" data-severity={p.severity}>
            {p.found}. {p.remedy}
          </p>
        ))}
      </div>
      {editing || !row ? null : (
        <button
          type="button"
          className="quiet on-screen"
          aria-label={words.line.editLine(line.id)}
          onClick={() => setEditing(true)}
        >
          {words.line.edit}
        </button>
      )}
    </li>
  );
}

/** Speech in its slot: a bar that runs over where the words do. */
function Fit({ row }: { readonly row: SlotRow }): ReactElement {
  const { line: words } = useWords();
  const locale = useLocale();
  const room = available(row.slot);
  const number = (n: number) =>
    n.toLocaleString(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const over = row.seconds - room;
  return (
    <p className="fit" data-over={row.ratio > 1 || undefined}>
      <span
        className="bar"
        aria-hidden="true"
        style={{ '--full': Math.min(1.5, row.ratio) } as CSSProperties}
      >
        <i />
      </span>
      {words.fit(number(row.seconds), number(room))} ({row.measured ? words.measured : words.estimated})
      {over > 0.05 ? <strong> {words.over(number(over))}</strong> : null}
    </p>
  );
}
