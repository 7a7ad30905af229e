import { type ReactElement, useMemo } from 'react';
import { type FactChange, factChanges } from '../../../src/review/fact-changes';
import { trusted, watched } from '../../../src/review/watched';
import { Scroll } from '../controls/Scroll';
import { useReview } from '../review-context';
import { useTitles } from '../state/use-titles';
import { useWords } from '../words/words';

/** The facts that the film on the page tells otherwise than that of the delivery. */
function useChanges(): readonly FactChange[] {
  const { film } = useReview();
  const { state, sources } = film;
  const { cut, language, texts, now } = state;
  return useMemo(() => {
    if (texts === sources.delivered) return [];
    return factChanges(watched(trusted(sources.delivered, language), cut, []).film, now.film);
  }, [sources.delivered, texts, language, cut, now]);
}

/** What has changed, from what to what, and where in the film: each scene is a click away. */
export function Changes(): ReactElement {
  const { changes: words } = useWords();
  const changes = useChanges();
  return (
    <section className="changes">
      <h3>{words.title}</h3>
      {changes.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p>{words.count(changes.length)}</p>
          <Scroll label={words.title}>
            <ChangeTable changes={changes} />
          </Scroll>
        </>
      )}
    </section>
  );
}

function ChangeTable({ changes }: { readonly changes: readonly FactChange[] }): ReactElement {
  const words = useWords();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.fact.name}</th>
          <th scope="col">{words.changes.before}</th>
          <th scope="col">{words.changes.after}</th>
          <th scope="col">{words.changes.scenes}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <tr key={change.name}>
            <th scope="row">{change.name}</th>
            <td className="old">{change.before ?? '–'}</td>
            <td className="new">
              {change.after ?? '–'}
              {change.onlyBasis ? <small>{words.changes.basis}</small> : null}
            </td>
            <td>
              <Touched ids={change.scenes} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Touched({ ids }: { readonly ids: readonly string[] }): ReactElement {
  const { film, go } = useReview();
  const { changes: words } = useWords();
  const titles = useTitles();
  const { scenes, language } = film.state.now.film.timeline;
  const touched = scenes
    .map((scene, i) => ({ scene, title: titles[i] }))
    .filter(({ scene }) => ids.includes(scene.id));
  if (touched.length === 0) return <span>{words.noScene}</span>;
  return (
    <ul className="touched" lang={language}>
      {touched.map(({ scene, title }) => (
        <li key={scene.id}>
          <button type="button" title={title?.long} onClick={() => go({ view: 'film', scene: scene.id })}>
            {title?.short}
          </button>
        </li>
      ))}
    </ul>
  );
}
