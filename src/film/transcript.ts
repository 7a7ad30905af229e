import type { DrawnKind } from '../scenes/drawn-kinds';
import type { Language } from '../schema/language';
import type { TimelineScene } from '../storyboard/timeline';
import type { Film } from './film';

/** m:ss of a frame. */
export function minutes(frame: number, fps: number): string {
  const seconds = Math.floor(frame / fps);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** What a kind of scene is called, and how a transcript says "in the picture" and "and". */
const HEADINGS: Record<Language, Record<DrawnKind | 'shows' | 'and', string>> = {
  sv: {
    opening: 'Öppning',
    method: 'Så gjorde vi',
    lineup: 'Alla segment',
    persona: 'Segment',
    clusters: 'Butikskluster',
    contrast: 'Två kluster möts',
    shelf: 'Hyllan',
    benefit: 'Färre men rätt dörrar',
    actions: 'Det här gör vi',
    close: 'Avslut',
    types: 'Sätt att handla',
    divide: 'Lika och olika',
    tagging: 'Tvillingar i kundbasen',
    podium: 'Här börjar vi',
    slope: 'Det som har ändrats',
    potential: 'Den tomma delen av korgen',
    chapter: 'Nästa steg',
    shows: 'I bild',
    and: 'och',
  },
  en: {
    opening: 'Opening',
    method: 'How we did it',
    lineup: 'All segments',
    persona: 'Segment',
    clusters: 'Pharmacy clusters',
    contrast: 'Two clusters meet',
    shelf: 'The shelf',
    benefit: 'Fewer doors, the right doors',
    actions: 'What we do now',
    close: 'Close',
    types: 'Ways of shopping',
    divide: 'Alike and different',
    tagging: 'Twins in the customer base',
    podium: 'Where we begin',
    slope: 'What has changed',
    potential: 'The empty part of the basket',
    chapter: 'Next step',
    shows: 'On screen',
    and: 'and',
  },
};

/** What a scene is called, with whom or what it is about: in the transcript and as a chapter of the film. */
export function heading(
  { kind, subject }: Pick<TimelineScene, 'kind' | 'subject'>,
  language: Language,
): string {
  const words = HEADINGS[language];
  switch (subject.kind) {
    case 'segment':
      return `${words[kind]}: ${subject.segment.name}`;
    case 'department':
      return `${words[kind]}: ${subject.name}`;
    case 'pair':
      return `${words[kind]}: ${subject.pair.left.name} ${words.and} ${subject.pair.right.name}`;
    case 'whole':
      return words[kind];
    default:
      return subject satisfies never;
  }
}

/** What a storyboard of either film says of the film as a whole. */
type Titled = { readonly title: string; readonly words: { readonly synthetic: string } };

/** The film as text: scenes with their times, what each shows for those who can't see it, and every word. */
export function transcript(film: Film, storyboard: Titled): string {
  const { timeline, scenes, described } = film;
  const synthetic = scenes.some((s) => s.tag.synthetic !== null)
    ? `\n*${storyboard.words.synthetic}.*\n`
    : '';
  const parts = timeline.scenes.map((scene) => {
    return [
      `## ${minutes(scene.from, timeline.fps)} ${heading(scene, timeline.language)}`,
      '',
      `*${HEADINGS[timeline.language].shows}: ${described.get(scene.id) ?? ''}*`,
      '',
      scene.lines.map((l) => l.text).join(' '),
      '',
    ].join('\n');
  });
  return `# ${storyboard.title}\n${synthetic}\n${parts.join('\n')}`;
}
