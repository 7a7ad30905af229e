import { type ReactElement, useMemo } from 'react';
import { type FactChange, factChanges } from '../../../src/review/fact-changes';
import { trusted, watched } from '../../../src/review/watched';
import { Scroll } from '../controls/Scroll';
import { useReview } from '../review-context';
import { useTitles } from '../state/use-titles';
import { useWords } from '../words/words';

/** What the film on the page tells otherwise than that of the delivery: facts, and scenes that are no longer what they were. */
interface Difference {
  readonly facts: readonly FactChange[];
  readonly scenes: readonly string[];
}

const NONE: Difference = { facts: [], scenes: [] };

function useDifference(): Difference {
  const { film } = useReview();
  const { state, sources } = film;
  const { cut, language, texts, now } = state;
  return useMemo(() => {
    if (texts === sources.delivered) return NONE;
    const before = watched(trusted(sources.delivered, language), cut, []);
    const scenes = [...now.hashes].filter(([id, hash]) => before.hashes.get(id) !== hash).map(([id]) => id);
    return { facts: factChanges(before.film, now.film), scenes };
  }, [sources.delivered, texts, language, cut, now]);
}

/** What has changed, from what to what, and where in the film: each scene is a click away. */
export function Changes(): ReactElement {
  const { changes: words } = useWords();
  const { facts, scenes } = useDifference();
  return (
    <section className="changes">
      <h3>{words.title}</h3>
      {scenes.length > 0 ? (
        <>
          <p>{words.touched(scenes.length)}</p>
          <Touched ids={scenes} />
        </>
      ) : null}
      {facts.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p>{words.count(facts.length)}</p>
          <Scroll label={words.title}>
            <ChangeTable changes={facts} />
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
