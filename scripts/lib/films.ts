import { DEEP_CUTS, type DeepCut } from '../../src/scenes/deep-beats';
import { CUTS, type Cut } from '../../src/schema/storyboard';
import { fail } from './say';

/** The films that a delivery may give. */
export const FILMS = ['main', 'deep-dive'] as const;

/** --film and --cut, as every command that draws has them. */
export const FILM_OPTIONS = {
  film: { type: 'string', choices: FILMS, help: 'Vilken film', default: 'main' },
  cut: {
    type: 'string',
    choices: [...CUTS, ...DEEP_CUTS],
    help: 'Klippning (annars internal, och deep i fördjupningen)',
  },
} as const;

/** The film that is asked for, and which cut of it. */
export type Chosen =
  | { readonly film: 'main'; readonly cut: Cut | undefined }
  | { readonly film: 'deep-dive'; readonly cut: DeepCut | undefined };

interface Asked {
  readonly film: (typeof FILMS)[number];
  readonly cut?: Cut | DeepCut | undefined;
}

const among = <T extends string>(names: readonly T[], name: string | undefined): name is T | undefined =>
  name === undefined || (names as readonly string[]).includes(name);

/** Which film and cut; a cut of the other film ends the run. */
export function chosen({ film, cut }: Asked): Chosen {
  if (film === 'main' && among(CUTS, cut)) return { film, cut };
  if (film === 'deep-dive' && among(DEEP_CUTS, cut)) return { film, cut };
  const own = film === 'main' ? CUTS : DEEP_CUTS;
  return fail(`--cut ${cut} finns inte i den filmen (--film ${film}). Den har: ${own.join(', ')}.`, 2);
}
