import { cues } from '../../captions/cues';
import { drawnCaptions } from '../../captions/drawn';
import { deepFacts } from '../../facts/deep-facts';
import { earOf } from '../../facts/ear/ear';
import { type FactBook, factBook } from '../../facts/fact-book';
import { DEEP_BEATS, type DeepCut, type DeepKind } from '../../scenes/deep-beats';
import { deepSceneSchema } from '../../scenes/deep-kinds';
import type { Person } from '../../scenes/shown';
import type { DeepDive } from '../../schema/deep-dive';
import type { DeepStoryboard, DeepStoryScene } from '../../schema/deep-storyboard';
import { timelineOf } from '../../storyboard/timeline';
import { factTeller } from '../fact-teller';
import type { Film } from '../film';
import { DEEP_GROUND } from '../handover/ground';
import { withHandovers } from '../handover/handovers';
import { deepDraft, deepSceneId } from './draft';
import { deepPartsOf } from './parts';

/** The deep dive, ready to be drawn. */
export type DeepFilm = Film<DeepKind, DeepCut>;

/** All facts that a deep dive may name. */
export const deepBook = (dive: DeepDive, storyboard: Pick<DeepStoryboard, 'language'>): FactBook =>
  factBook(deepFacts(dive, earOf(storyboard.language)));

/**
 * The deep dive of results in one cut: a pure function, as `film` is. It is internal: every fact may be told. `people` are
 * the main film's segments, so that the same people stand in both.
 */
export function deepFilm(
  dive: DeepDive,
  storyboard: DeepStoryboard,
  cut: DeepCut,
  people: readonly Person[] = [],
): DeepFilm {
  const book = deepBook(dive, storyboard);
  const { language } = storyboard;
  const draft = deepDraft(storyboard, dive, book, cut);
  const time = timelineOf(draft, { language, length: storyboard.length[cut], cut, beats: DEEP_BEATS });
  const captions = cues(time);
  const [shown, described] = [new Map<string, string[]>(), new Map<string, string>()];
  const scenes = time.scenes.map((at) => {
    const story = storyboard.scenes.find((s) => deepSceneId(s) === at.id) as DeepStoryScene;
    const tell = factTeller(book, language, () => true);
    const scene = deepSceneSchema.parse({
      id: at.id,
      kind: at.kind,
      frames: at.to - at.from,
      beats: at.beats,
      ground: DEEP_GROUND[at.kind],
      arrival: null,
      handover: null,
      tag: {
        source: story.tag ? (tell.sayIfKnown(story.tag) ?? '') : '',
        synthetic: dive.synthetic ? storyboard.words.synthetic : null,
      },
      captions: drawnCaptions(at, captions),
      ...deepPartsOf(story, dive, tell, people),
    });
    described.set(at.id, tell.sayIfKnown(story.shows) ?? '');
    shown.set(at.id, [...tell.used]);
    return scene;
  });
  return { timeline: time, scenes: withHandovers(scenes), cues: captions, book, shown, described };
}
