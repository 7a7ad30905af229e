import { clusterHues } from '../../insight/hues';
import type { StorySceneOf } from '../../schema/storyboard';
import type { SceneTelling } from '../teller';

/** The sentence to remember, the source, and the whole cast. */
export function closeParts({ story, tell }: SceneTelling<StorySceneOf<'close'>>) {
  const clusters = [...clusterHues(tell.data.clusters.clusters, tell.data.segments.segments).values()];
  return {
    sentence: story.screen.sentence.map((t) => tell.say(t)),
    source: story.screen.source.flatMap((t) => tell.sayIfKnown(t) ?? []),
    people: [...tell.people],
    // Doors in the clusters' colours; where there are no clusters, in the segments'.
    hues: clusters.length > 0 ? clusters : tell.people.map(({ hue }) => hue),
  };
}
