import { nameOfId } from '../../facts/fact-book';
import { clusterHues, segmentHues } from '../../insight/hues';
import { type Change, featuredShelf, shelfBlocks } from '../../insight/shelf';
import type { Dataset } from '../../schema/dataset';
import type { StorySceneOf } from '../../schema/storyboard';
import type { HueName } from '../../theme/color';
import type { SceneTelling, Teller } from '../teller';

/** Hue of the segment that buys a category most: a product takes its colour (ART.md, Idea). */
function hueOfCategory(data: Dataset, category: string): HueName {
  const indexIn = (s: Dataset['segments']['segments'][number]) =>
    s.categories.find((c) => c.category === category)?.index ?? 0;
  const [first] = [...data.segments.segments].sort((a, b) => indexIn(b) - indexIn(a));
  return segmentHues(data.segments.segments).get(first?.id ?? '') as HueName;
}

/** Blocks in the order of the facts: within each direction the largest change first. */
function blocksOf(tell: Teller, cluster: NonNullable<ReturnType<typeof featuredShelf>>) {
  const size = (b: { from: number; to: number }) => Math.abs(b.to - b.from);
  return (['add', 'keep', 'reduce'] as const).flatMap((change: Change) =>
    shelfBlocks(cluster)
      .filter((b) => b.change === change)
      .sort((a, b) => size(b) - size(a))
      .map((block, i) => {
        const category = tell.data.segments.categories.find((c) => c.id === block.category);
        if (!category) throw new Error(`There is no category "${block.category}".`);
        const prefix = `shelf_${change}_${i + 1}`;
        return {
          label: category.label,
          icon: category.icon,
          hue: hueOfCategory(tell.data, category.id),
          change,
          from: tell.show(`${prefix}_from`),
          to: tell.show(`${prefix}_to`),
        };
      }),
  );
}

/** The shelf that changes most, and the customers it answers to. */
export function shelfParts({ story, tell }: SceneTelling<StorySceneOf<'shelf'>>) {
  const { clusters } = tell.data.clusters;
  const { segments } = tell.data.segments;
  const cluster = featuredShelf(clusters);
  if (!cluster) throw new Error('The shelf scene is told though no shelf changes.');
  const { screen } = story;
  const service = tell.sayIfKnown('{shelf_service}');
  const mix = [...cluster.mix].sort((a, b) => b.share - a.share);
  return {
    headline: tell.say(screen.headline),
    cluster: {
      name: cluster.name,
      hue: clusterHues(clusters, segments).get(cluster.id) as HueName,
      landscape: cluster.landscape,
    },
    mixLabel: tell.say(screen.mixLabel),
    mix: mix.map((m) => {
      const person = tell.person(m.segment);
      const { name, hue } = person;
      return { name, hue, person, share: tell.show(`shelf_mix_${nameOfId(m.segment)}`) };
    }),
    places: tell.show('shelf_places'),
    placesLabel: tell.say(screen.placesLabel),
    blocks: blocksOf(tell, cluster),
    changeLabels: { add: tell.say(screen.add), keep: tell.say(screen.keep), reduce: tell.say(screen.reduce) },
    ...(service ? { service: { label: tell.say(screen.service), text: service } } : {}),
  };
}
