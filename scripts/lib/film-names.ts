import type { Film } from '../../src/film/film';
import { isDeepCut } from '../../src/schema/cuts';
import { DELIVERED_IN } from '../../src/schema/terms';

/** Which film of a delivery files are of. */
type Told = Pick<Film['timeline'], 'cut' | 'language'>;

/** What the deep dive's files begin with, so that they lie beside the main film's; undefined for the main film. */
function stemOf({ cut }: Told): string | undefined {
  if (!isDeepCut(cut)) return undefined;
  return cut === 'deep' ? 'deep-dive' : `deep-dive-${cut}`;
}

/** What is made of a film, by name: the film itself and what is called as it is, and what lies beside it. */
export function fileNames(told: Told) {
  const { language } = told;
  const [stem, other] = [stemOf(told), language === DELIVERED_IN ? '' : `.${language}`];
  const film = stem ?? 'film';
  const beside = (name: string) => (stem === undefined ? name : `${stem}.${name}`);
  return {
    film: `${film}${other}.mp4`,
    poster: beside(`poster${other}.png`),
    srt: `${film}.${language}.srt`,
    vtt: `${film}.${language}.vtt`,
    chapters: beside(`chapters.${language}.vtt`),
    transcript: beside(`transcript.${language}.md`),
    facts: beside(`facts${other}.json`),
    timeline: beside(`timeline${other}.json`),
  } as const;
}
