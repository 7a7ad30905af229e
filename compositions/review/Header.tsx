import type { ReactElement } from 'react';
import { VIEWS } from '../../src/review/link';
import { LANGUAGES, type Language } from '../../src/schema/language';
import { CUTS } from '../../src/schema/storyboard';
import { Heart } from '../parts/brand/Heart';
import { Choice } from './controls/Choice';
import { useReview } from './review-context';
import { useInterfaceLanguage, useWords } from './words/words';

function Tabs(): ReactElement {
  const { view, go } = useReview();
  const words = useWords();
  return (
    <nav aria-label={words.viewsLabel} className="tabs">
      {VIEWS.map((v) => (
        <button
          key={v}
          type="button"
          aria-current={v === view ? 'page' : undefined}
          onClick={() => go({ view: v })}
        >
          {words.views[v]}
        </button>
      ))}
    </nav>
  );
}

/** How many scenes are approved, as a row of lights: one glance tells what is left. */
function Progress(): ReactElement {
  const { signOffs } = useReview();
  const words = useWords();
  const states = [...signOffs.values()].map((s) => s.state);
  const approved = states.filter((s) => s === 'approved').length;
  return (
    <p className="progress">
      <span className="lights" aria-hidden="true">
        {states.map((state, i) => (
          <i key={i} data-state={state} />
        ))}
      </span>
      {words.approvedOf(approved, states.length)}
    </p>
  );
}

/** Who we are, where one is, which film, and how far its approval has come. */
export function Header({
  onInterface,
}: {
  readonly onInterface: (language: Language) => void;
}): ReactElement {
  const { film, go } = useReview();
  const words = useWords();
  const { cut, language, now } = film.state;
  return (
    <header className="top">
      <div className="name">
        <svg viewBox="0 0 120 110" width="42" height="38" aria-hidden="true">
          <Heart cx={60} cy={52} width={42} line={0} />
        </svg>
        <div>
          <p className="kicker">{words.title}</p>
          <h1 lang={language}>{now.project.storyboard.title}</h1>
        </div>
      </div>
      <Tabs />
      <Progress />
      <div className="choices">
        <Choice
          label={words.cut}
          value={cut}
          choices={CUTS.map((c) => [c, words.cuts[c]] as const)}
          onChoose={(c) => go({ cut: c })}
        />
        <Choice
          label={words.language}
          value={language}
          choices={LANGUAGES.map((l) => [l, words.languages[l]] as const)}
          onChoose={(l) => go({ language: l })}
        />
        <InterfaceChoice onInterface={onInterface} />
      </div>
    </header>
  );
}

function InterfaceChoice({
  onInterface,
}: {
  readonly onInterface: (language: Language) => void;
}): ReactElement {
  const words = useWords();
  const current = useInterfaceLanguage();
  return (
    <fieldset className="interface">
      <legend className="unseen">{words.interface}</legend>
      {LANGUAGES.map((l) => (
        <button key={l} type="button" lang={l} aria-pressed={l === current} onClick={() => onInterface(l)}>
          {l.toUpperCase()}
        </button>
      ))}
    </fieldset>
  );
}
