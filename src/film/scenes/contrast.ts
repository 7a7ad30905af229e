import { contrastPrefix } from '../../facts/contrast-facts';
import { clusterHues, typicalSegment } from '../../insight/hues';
import type { Cluster } from '../../schema/clusters';
import type { StorySceneOf } from '../../schema/storyboard';
import type { HueName } from '../../theme/color';
import type { SceneTelling, Teller } from '../teller';

interface SideWords {
  readonly sub: string | undefined;
  readonly gap: string | undefined;
}

function sideOf(tell: Teller, cluster: Cluster, { sub, gap }: SideWords) {
  const { clusters } = tell.data.clusters;
  const { segments } = tell.data.segments;
  const hue = clusterHues(clusters, segments).get(cluster.id) as HueName;
  const person = tell.person(typicalSegment(cluster, segments).id);
  return {
    name: cluster.name,
    ...(sub ? { sub } : {}),
    ...(gap ? { gap } : {}),
    hue,
    landscape: cluster.landscape,
    person: { ...person, hue },
  };
}

/** Two clusters and the categories in which they differ most. */
export function contrastParts({ story, at, tell }: SceneTelling<StorySceneOf<'contrast'>>) {
  if (at.subject.kind !== 'pair') throw new Error('A contrast scene is told about no pair.');
  const { pair } = at.subject;
  const prefix = contrastPrefix(pair);
  const { scope } = at;
  const rows = pair.rows.map((row, i) => {
    const category = tell.data.segments.categories.find((c) => c.id === row.category);
    if (!category) throw new Error(`There is no category "${row.category}".`);
    const [left, right] = [
      tell.show(`${prefix}_row_${i + 1}_left`),
      tell.show(`${prefix}_row_${i + 1}_right`),
    ];
    return { label: category.label, icon: category.icon, left, right };
  });
  // What differs most: the one side has more of it, the other less.
  const [first] = pair.rows;
  const ahead = first ? first.left.index - first.right.index : 0;
  const gapOf = (lead: number) =>
    lead === 0 ? undefined : tell.sayIfKnown(lead > 0 ? story.screen.more : story.screen.less, scope);
  const untested = rows.some((r) => r.left.mark === 'untested' || r.right.mark === 'untested');
  return {
    left: sideOf(tell, pair.left, {
      sub: tell.sayIfKnown(story.screen.left, scope),
      gap: gapOf(ahead),
    }),
    right: sideOf(tell, pair.right, {
      sub: tell.sayIfKnown(story.screen.right, scope),
      gap: gapOf(-ahead),
    }),
    baseline: tell.storyboard.words.baseline,
    ...(untested ? { untested: tell.storyboard.words.untested } : {}),
    rows,
  };
}
