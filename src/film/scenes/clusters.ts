import { nameOfId } from '../../facts/fact-book';
import { clusterHues } from '../../insight/hues';
import { dotRadius, placeDots } from '../../layout/map/dots';
import { fitSweden } from '../../layout/map/fit';
import { mapStage } from '../../layout/map/stage';
import { projectionOf } from '../../layout/map/view';
import type { Cluster } from '../../schema/clusters';
import type { StorySceneOf } from '../../schema/storyboard';
import type { HueName } from '../../theme/color';
import type { SceneTelling, Teller } from '../teller';

/** The map's view and its dots: positions only, no pharmacy is named. */
function mapOf(clusters: readonly Cluster[]) {
  const pharmacies = clusters.flatMap((c, cluster) =>
    c.pharmacies.map(({ lon, lat }) => ({ lon, lat, cluster })),
  );
  const stage = mapStage(clusters.length);
  const view = fitSweden(pharmacies, stage);
  const radius = dotRadius(pharmacies.length, view.scale);
  const { dots } = placeDots(pharmacies, projectionOf(view), radius, stage.dots);
  return {
    view: { angle: view.angle, scale: view.scale, translate: [...view.translate] as [number, number] },
    dots: dots.map(({ x, y, cluster }): [number, number, number] => [x, y, cluster]),
    radius,
  };
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
