import { type ReactElement, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Delivery } from '../../src/review/delivery';
import { type Link, parseLink, type View } from '../../src/review/link';
import { signOffOf } from '../../src/review/sign-off';
import { LANGUAGES, type Language } from '../../src/schema/language';
import { DELIVERED_IN } from '../../src/schema/terms';
import { DeliveryView } from './data/DeliveryView';
import { FilmView } from './film/FilmView';
import { Header } from './Header';
import { type Place, type Review, ReviewContext } from './review-context';
import { useApprovals } from './state/use-approvals';
import { useFilm } from './state/use-film';
import { useLink, writeLink } from './state/use-link';
import { useNarration } from './state/use-narration';
import { useStored } from './state/use-stored';
import { StoryboardView } from './storyboard/StoryboardView';
import { InterfaceLanguage, WORDS } from './words/words';

const VIEW = { film: FilmView, storyboard: StoryboardView, data: DeliveryView } as const;

/** Everything the page knows, and its parts' ways to change it. */
function useWholeReview(given: Delivery): Review {
  const opening = useMemo(() => parseLink(window.location.hash), []);
  const narration = useNarration(given);
  const film = useFilm(
    { texts: given.texts, narration },
    {
      cut: opening.cut ?? 'internal',
      language: opening.language ?? DELIVERED_IN,
    },
  );
  const approvals = useApprovals(given);
  const [view, setView] = useState<View>(opening.view ?? 'film');
  const [jump, setJump] = useState(0);
  const { state, choose } = film;
  const place = useRef<Place>({
    scene: opening.scene ?? state.now.film.timeline.scenes[0]?.id ?? '',
    t: opening.t ?? 0,
  });
  const go = useCallback(
    (link: Link) => {
      if (link.scene !== undefined) {
        place.current = { scene: link.scene, t: link.t ?? 0 };
        setJump((n) => n + 1);
      }
      if (link.cut || link.language)
        choose({ cut: link.cut ?? state.cut, language: link.language ?? state.language });
      const next = link.view ?? view;
      setView(next);
      writeLink({
        view: next,
        ...place.current,
        cut: link.cut ?? state.cut,
        language: link.language ?? state.language,
      });
    },
    [choose, state.cut, state.language, view],
  );
  useLink(go);
  useEffect(() => {
    if (state.refused.length > 0) setView('data'); // why something wasn't taken is told there
  }, [state.refused]);
  const signOffs = useMemo(
    () =>
      new Map(
        [...state.now.hashes].map(([scene, hash]) => [
          scene,
          signOffOf(approvals.approvals, scene, state.now.film.timeline.language, hash),
        ]),
      ),
    [state.now, approvals.approvals],
  );
  return { film, approvals, signOffs, place, jump, view, go, licenseKey: given.licenseKey };
}

/** The review page. */
export function App({ given }: { readonly given: Delivery }): ReactElement {
  const review = useWholeReview(given);
  const [stored, setLanguage] = useStored<Language>('review-interface', DELIVERED_IN);
  const language = LANGUAGES.find((l) => l === stored) ?? DELIVERED_IN;
  const { title, skip } = WORDS[language];
  const film = review.film.state.now.project.storyboard.title;
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${film} – ${title}`;
  }, [language, film, title]);
  const Part = VIEW[review.view];
  return (
    <InterfaceLanguage value={language}>
      <ReviewContext value={review}>
        <button type="button" className="skip" onClick={skipHeader}>
          {skip}
        </button>
        <Header onInterface={setLanguage} />
        <Part />
      </ReviewContext>
    </InterfaceLanguage>
  );
}

/** Moves the focus past the header, without a step in the address. */
const skipHeader = (): void => document.getElementById('content')?.focus();
