import { type Cue, cues } from '../captions/cues';
import { drawnCaptions } from '../captions/drawn';
import { allFacts } from '../facts/all-facts';
import type { FactBook } from '../facts/fact-book';
import type { SceneKind } from '../scenes/beats';
import type { DrawnKind } from '../scenes/drawn-kinds';
import { type Scene, sceneSchema } from '../scenes/kinds';
import type { AnyCut } from '../schema/cuts';
import type { Dataset } from '../schema/dataset';
import type { Cut, Storyboard, StoryScene } from '../schema/storyboard';
import { draft } from '../storyboard/draft';
import { type Timeline, type TimelineScene, timeline } from '../storyboard/timeline';
import { groundOf } from './handover/ground';
import { withHandovers } from './handover/handovers';
import { partsOf } from './parts';
import { teller } from './teller';

/** Either film, ready to be drawn: the clock, the props of each scene, and what each says and shows. */
export interface Film<K extends DrawnKind = DrawnKind, C extends AnyCut = AnyCut> {
  readonly timeline: Timeline<K, C>;
  readonly scenes: readonly Scene[];
  readonly cues: readonly Cue[];
  readonly book: FactBook;
  /** Full names of the facts that each scene shows, by scene id. */
  readonly shown: ReadonlyMap<string, readonly string[]>;
  /** What each scene shows in words, by scene id. */
  readonly described: ReadonlyMap<string, string>;
}

const storyOf = (storyboard: Storyboard, at: TimelineScene<SceneKind>): StoryScene => {
  const story = storyboard.scenes.find((s) => s.kind === at.kind);
  if (!story) throw new Error(`The storyboard has no scene of kind "${at.kind}".`);
  return story;
};

/**
 * The main film of a delivery: a pure function of results, storyboard and cut. The delivery must have passed
 * `checkDelivery`; what that would have found is thrown here.
 */
export function film(data: Dataset, storyboard: Storyboard, cut: Cut): Film<SceneKind, Cut> {
  const book = allFacts(data, storyboard);
  const time = timeline(draft(storyboard, data, book, cut), storyboard, cut);
  const captions = cues(time);
  const shown = new Map<string, string[]>();
  const described = new Map<string, string>();
  const scenes = time.scenes.map((at) => {
    const tell = teller(data, storyboard, book, cut);
    const story = storyOf(storyboard, at);
    const { scope } = at;
    const scene = sceneSchema.parse({
      id: at.id,
      kind: at.kind,
      frames: at.to - at.from,
      beats: at.beats,
      ground: groundOf(at, data),
      arrival: null,
      handover: null,
      tag: {
        source: story.tag ? (tell.sayIfKnown(story.tag, scope) ?? '') : '',
        synthetic: isSynthetic(data) ? storyboard.words.synthetic : null,
      },
      captions: drawnCaptions(at, captions),
      ...partsOf({ story, at, tell }),
    });
    described.set(at.id, tell.sayIfKnown(story.shows, scope) ?? '');
    shown.set(at.id, [...tell.used]);
    return scene;
  });
  return { timeline: time, scenes: withHandovers(scenes), cues: captions, book, shown, described };
}

/** One made-up file makes the film made up. */
const isSynthetic = (data: Dataset): boolean =>
  data.segments.synthetic || data.clusters.synthetic || data.benefit.synthetic;
