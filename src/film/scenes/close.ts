import { clusterHues } from '../../insight/hues';
import type { StorySceneOf } from '../../schema/storyboard';
import type { SceneTelling } from '../teller';

/** The sentence to remember, the source, and the whole cast. */
export function closeParts({ story, tell }: SceneTelling<StorySceneOf<'close'>>) {
  const hues = clusterHues(tell.data.clusters.clusters, tell.data.segments.segments);
  return {
    sentence: story.screen.sentence.map((t) => tell.say(t)),
    source: story.screen.source.flatMap((t) => tell.sayIfKnown(t) ?? []),
    people: [...tell.people],
    hues: [...hues.values()],
  };
}
