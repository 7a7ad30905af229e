import { useCallback, useMemo, useState } from 'react';
import type { Path, Problem } from '../../../src/check/problem';
import type { Delivery } from '../../../src/review/delivery';
import { fileNamed, unknownFile } from '../../../src/review/dropped';
import {
  type Choice,
  chosen,
  edited,
  type FilmState,
  opened,
  restored,
  type Sources,
  withFiles,
} from '../../../src/review/film-state';
import type { Texts } from '../../../src/review/texts';
import { DELIVERED_IN } from '../../../src/schema/terms';
import { today } from './today';

/** The film on the page and everything that changes it. */
export interface FilmControl {
  readonly state: FilmState;
  readonly sources: Sources;
  readonly choose: (choice: Choice) => void;
  /** Takes texts of files by the names they came with, or refuses all of them. */
  readonly take: (
    files: readonly { readonly name: string; readonly text: string }[],
    unread: readonly Problem[],
  ) => void;
  readonly edit: (path: Path, text: string) => void;
  readonly restore: (file?: string) => void;
}

/** The first film: the chosen one, or where it can't be told, the one in the delivery's own language. */
function first(sources: Sources, choice: Choice): FilmState {
  try {
    return opened(sources, choice);
  } catch (error) {
    if (choice.language === DELIVERED_IN) throw error;
    return chosen(opened(sources, { ...choice, language: DELIVERED_IN }), choice, sources);
  }
}

/** Holds the film of a delivery. Sounds that are made meanwhile are heard from then on. */
export function useFilm(
  { texts, narration }: Pick<Sources, 'narration'> & Pick<Delivery, 'texts'>,
  choice: Choice,
): FilmControl {
  const sources = useMemo(
    (): Sources => ({ delivered: texts, narration, today: today() }),
    [texts, narration],
  );
  const [state, setState] = useState(() => first(sources, choice));
  const [heardOf, setHeardOf] = useState(narration);
  if (heardOf !== narration) {
    setHeardOf(narration);
    setState(chosen(state, state, sources));
  }
  const choose = useCallback((next: Choice) => setState((s) => chosen(s, next, sources)), [sources]);
  const edit = useCallback(
    (path: Path, text: string) => setState((s) => edited(s, path, text, sources)),
    [sources],
  );
  const restore = useCallback((file?: string) => setState((s) => restored(s, sources, file)), [sources]);
  const take = useCallback<FilmControl['take']>(
    (files, unread) => {
      const named = files.map((f) => ({ ...f, file: fileNamed(f.name, f.text) }));
      const problems = [...unread, ...named.flatMap((f) => (f.file ? [] : [unknownFile(f.name)]))];
      const found: Texts = Object.fromEntries(named.map((f) => [f.file ?? '', f.text]));
      setState((s) =>
        problems.length > 0 ? { ...s, refused: problems, remarks: [] } : withFiles(s, found, sources),
      );
    },
    [sources],
  );
  return { state, sources, choose, take, edit, restore };
}
