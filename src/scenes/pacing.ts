import type { TimelineScene } from '../storyboard/timeline';
import { ALL_BEATS, type DrawnKind } from './drawn-kinds';

/** Longest the film may rest, in seconds: until something happens on a beat, and on one composition. */
export const PACING = { beat: 8, composition: 10 } as const;

type Beat<K extends DrawnKind> = (typeof ALL_BEATS)[K]['build' | 'accent'][number];

/**
 * Beats that make a new composition: the camera goes, a headline turns, or something as large as a person enters,
 * leaves or becomes something else. The other beats grow, count, light up or point within it.
 */
export const COMPOSES: { readonly [K in DrawnKind]: readonly Beat<K>[] } = {
  opening: ['street', 'doors', 'different', 'lists', 'question'],
  method: ['lifestyle', 'purchases', 'meet', 'groups', 'merge', 'names'],
  lineup: ['people', 'largest', 'together'],
  persona: ['enter', 'chart', 'second', 'under', 'need'],
  clusters: ['land', 'names', 'largest', 'smallest', 'mix', 'next'],
  contrast: ['meet', 'bars', 'right', 'gap', 'local'],
  shelf: ['mix', 'shelf', 'reduce', 'add', 'done', 'service'],
  benefit: [
    'doors',
    'unsold',
    'choose',
    'repurchase',
    'tested',
    'objection-sales',
    'answer-sales',
    'objection-share',
    'answer-share',
    'margin',
  ],
  actions: ['open', 'first', 'second', 'third', 'fourth', 'together'],
  close: ['doors', 'sentence', 'mark'],
  types: ['people', 'types', 'motive', 'says'],
  divide: ['common', 'parts', 'first', 'third'],
  tagging: ['base', 'tag', 'right', 'unknown'],
  podium: ['steps', 'first', 'second', 'firm'],
  slope: ['before', 'after', 'largest'],
  potential: ['basket', 'gap', 'motive', 'second'],
  chapter: ['enter', 'decide', 'second', 'third', 'last'],
};

/** Where a scene rests longer than it may. */
export interface Rest {
  readonly scene: string;
  readonly kind: keyof typeof PACING;
  /** The beat that it follows; undefined at the scene's start. */
  readonly after: string | undefined;
  readonly seconds: number;
}

/** The longest rest of a kind: the scene's start and end are changes too, since it hands over there. */
function longest(scene: TimelineScene, fps: number, kind: Rest['kind'], beats: readonly string[]): Rest {
  const at = beats
    .flatMap((name) => (scene.beats[name] === undefined ? [] : [{ name, frame: scene.beats[name] }]))
    .sort((a, b) => a.frame - b.frame);
  const ends = [...at.map(({ frame }) => frame), scene.to - scene.from];
  const starts = [{ name: undefined, frame: 0 }, ...at];
  const rests = starts.map(({ name, frame }, i) => ({
    scene: scene.id,
    kind,
    after: name,
    seconds: ((ends[i] ?? frame) - frame) / fps,
  }));
  return rests.reduce((most, rest) => (rest.seconds > most.seconds ? rest : most));
}

/** Rests of a scene that are longer than the film may rest, at most one of each kind. */
export function tooLongRests(scene: TimelineScene, fps: number): Rest[] {
  const all = [...ALL_BEATS[scene.kind].build, ...ALL_BEATS[scene.kind].accent];
  const rests = [longest(scene, fps, 'beat', all), longest(scene, fps, 'composition', COMPOSES[scene.kind])];
  return rests.filter(({ kind, seconds }) => seconds > PACING[kind]);
}
