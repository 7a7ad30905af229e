import { type Film, film } from '../../src/film/film';
import { DEEP_CUTS } from '../../src/scenes/deep-beats';
import { ALL_CUTS, type AnyCut, isDeepCut } from '../../src/schema/cuts';
import type { Language } from '../../src/schema/language';
import { CUTS } from '../../src/schema/storyboard';
import { DELIVERED_IN } from '../../src/schema/terms';
import { validDeep } from './deep-dive';
import { inProject, PLACE } from './paths';
import { validProject } from './project';
import { fail } from './say';

/** The films that a delivery may give, and the cuts of each: the whole one first. */
const CUTS_OF = { main: CUTS, 'deep-dive': DEEP_CUTS } as const;
export type FilmName = keyof typeof CUTS_OF;
const FILMS = ['main', 'deep-dive'] as const satisfies readonly FilmName[];

/** --film and --cut, as every command that speaks or draws has them. */
export const FILM_OPTIONS = {
  film: { type: 'string', choices: FILMS, help: 'Vilken film (annars main, eller den som --cut hör till)' },
  cut: {
    type: 'string',
    choices: ALL_CUTS,
    help: `Klippning (annars ${CUTS[0]}, och ${DEEP_CUTS[0]} i fördjupningen)`,
  },
} as const;

interface Asked {
  readonly film?: FilmName | undefined;
  readonly cut?: AnyCut | undefined;
  readonly lang?: Language;
}

/** The film that is asked for: by name, or by one of its cuts. */
export const chosenFilm = ({ film: name, cut }: Asked): FilmName =>
  name ?? (cut !== undefined && isDeepCut(cut) ? 'deep-dive' : 'main');

/** The cuts that are asked for, all of the film when none is named. One that the film doesn't have ends the run. */
export function chosenCuts(asked: Asked): readonly AnyCut[] {
  const { cut, lang = DELIVERED_IN } = asked;
  const name = chosenFilm(asked);
  const own: readonly AnyCut[] = CUTS_OF[name];
  if (cut !== undefined && !own.includes(cut))
    fail(`--cut ${cut} finns inte i den filmen (--film ${name}). Den har: ${own.join(', ')}.`, 2);
  if (name === 'deep-dive' && lang !== DELIVERED_IN)
    fail(`Fördjupningen finns bara på ${DELIVERED_IN}: utan --lang ${lang}.`, 2);
  return cut === undefined ? own : [cut];
}

/** The cut that is asked for, the whole film when none is named. */
export const chosenCut = (asked: Asked): AnyCut => chosenCuts(asked)[0] as AnyCut;

/** A film of a delivery in a cut, and what its storyboard calls it. */
export interface AskedFilm {
  readonly made: Film;
  readonly storyboard: {
    readonly title: string;
    readonly words: { readonly synthetic: string; readonly draft: string };
  };
}

/** The films of a data folder in some cuts of one of them. Prints every problem, and stops with exit code 1 on errors. */
export function filmsOf(dataDir: string, cuts: readonly AnyCut[], language: Language): AskedFilm[] {
  const [deep, main] = [cuts.filter(isDeepCut), CUTS.filter((cut) => cuts.includes(cut))];
  if (deep.length > 0) {
    const { storyboard, film: told } = validDeep(dataDir);
    return deep.map((cut) => ({ made: told(cut), storyboard }));
  }
  const { data, storyboard } = validProject(dataDir, inProject(PLACE.data), language);
  return main.map((cut) => ({ made: film(data, storyboard, cut), storyboard }));
}

/** The film of a data folder in one cut. */
export const filmOf = (dataDir: string, cut: AnyCut, language: Language): AskedFilm =>
  filmsOf(dataDir, [cut], language)[0] as AskedFilm;
