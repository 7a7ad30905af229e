import type { ReactElement } from 'react';
import type { ClaimedFact } from '../../../src/film/claims';
import { Scroll } from '../controls/Scroll';
import { useLocale, useWords } from '../words/words';

/** The facts that a scene says or shows, and what each rests on. */
export function FactTable({ claims }: { readonly claims: readonly ClaimedFact[] }): ReactElement {
  const words = useWords();
  const { fact } = words;
  if (claims.length === 0) return <p className="aside on-screen">{words.scene.noFacts}</p>;
  return (
    <details className="on-screen">
      <summary>
        {words.scene.facts} <span className="count">{claims.length}</span>
      </summary>
      <Scroll label={words.scene.facts}>
        <table className="facts">
          <thead>
            <tr>
              <th scope="col">{fact.name}</th>
              <th scope="col">{fact.value}</th>
              <th scope="col">{fact.base}</th>
              <th scope="col">{fact.source}</th>
              <th scope="col">{fact.period}</th>
            </tr>
          </thead>
          <tbody>
            {claims.map((claim) => (
              <FactRow key={claim.name} claim={claim} />
            ))}
          </tbody>
        </table>
      </Scroll>
    </details>
  );
}

function FactRow({ claim }: { readonly claim: ClaimedFact }): ReactElement {
  const { fact } = useWords();
  const locale = useLocale();
  const number = (n: number) => n.toLocaleString(locale, { maximumFractionDigits: 2 });
  const { interval } = claim.comparison ?? {};
  const base = claim.base === undefined ? '' : claim.base === null ? fact.noBase : number(claim.base);
  return (
    <tr>
      <th scope="row">{claim.name}</th>
      <td>
        {claim.text}
        {interval ? <small>{fact.interval(number(interval[0]), number(interval[1]))}</small> : null}
        {claim.mark ? <small>{fact.marks[claim.mark]}</small> : null}
      </td>
      <td>{base}</td>
      <td>
        {claim.source.file.replace('results/', '')}
        <small>{claim.source.path}</small>
      </td>
      <td>
        {claim.period.from} – {claim.period.to}
      </td>
    </tr>
  );
}
