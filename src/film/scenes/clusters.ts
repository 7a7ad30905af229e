import { nameOfId } from '../../facts/fact-book';
import { clusterHues, typicalSegment } from '../../insight/hues';
import { placeAllDots } from '../../layout/map/dots';
import { fitSweden } from '../../layout/map/fit';
import { mapStage } from '../../layout/map/stage';
import type { Cluster } from '../../schema/clusters';
import type { StorySceneOf } from '../../schema/storyboard';
import type { HueName } from '../../theme/color';
import type { SceneTelling, Teller } from '../teller';

/** The map's view and its dots: positions only, no pharmacy is named. */
function mapOf(clusters: readonly Cluster[]) {
  const pharmacies = clusters.flatMap((c, cluster) =>
    c.pharmacies.map(({ lon, lat, county }) => ({ lon, lat, county, cluster })),
  );
  const stage = mapStage(clusters.length);
  const { angle, scale, translate } = fitSweden(pharmacies, stage);
  const view = { angle, scale, translate: [...translate] as [number, number] };
  const { dots, radius } = placeAllDots(pharmacies, view, stage.dots);
  return { view, radius, dots: dots.map(({ x, y, cluster }): [number, number, number] => [x, y, cluster]) };
}

function clusterParts(tell: Teller, cluster: Cluster, hue: HueName) {
  const prefix = `cluster_${nameOfId(cluster.id)}`;
  const typical = tell.sayIfKnown(`{${prefix}_typical}`);
  return {
    id: cluster.id,
    name: cluster.name,
    hue,
    count: tell.show(`${prefix}_pharmacies`),
    ...(typical ? { mix: typical } : {}),
    person: { ...tell.person(typicalSegment(cluster, tell.data.segments.segments).id), hue },
  };
}

/** The map and the clusters on it, largest first. */
export function clustersParts({ story, tell }: SceneTelling<StorySceneOf<'clusters'>>) {
  const hues = clusterHues(tell.data.clusters.clusters, tell.data.segments.segments);
  const clusters = [...tell.data.clusters.clusters].sort((a, b) => b.pharmacies.length - a.pharmacies.length);
  return {
    headline: story.screen.headline.map((t) => tell.say(t)),
    note: tell.say(story.screen.note),
    total: tell.show('pharmacy_count'),
    clusters: clusters.map((c) => clusterParts(tell, c, hues.get(c.id) as HueName)),
    ...mapOf(clusters),
    counties: clusters.map((c) => [...c.counties]),
  };
}
