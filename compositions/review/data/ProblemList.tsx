import type { ReactElement } from 'react';
import type { Problem } from '../../../src/check/problem';
import { useWords } from '../words/words';

/** Most problems that are shown: after that, one repairs and drops the file again. */
const MOST = 50;

/** Problems where they are, in the words of `npm run check`. They are told in Swedish in both interfaces. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }): ReactElement {
  const { data: words } = useWords();
  return (
    <ol className="problems" lang="sv">
      {problems.slice(0, MOST).map((p, i) => (
        <li key={i} data-severity={p.severity}>
          <p className="where">
            <strong>{p.severity === 'error' ? words.error : words.warning}</strong> {p.file}
            {p.at ? `:${p.at.line}:${p.at.column}` : ''} <code>{p.path}</code>
          </p>
          <dl>
            <dt>{words.found}</dt>
            <dd>{p.found}</dd>
            <dt>{words.expected}</dt>
            <dd>{p.expected}</dd>
            <dt>{words.remedy}</dt>
            <dd>{p.remedy}</dd>
          </dl>
        </li>
      ))}
    </ol>
  );
}
