import type { SceneOf } from '../../scenes/kinds';
import type { Dot } from '../map/dots';
import { type DropPlan, dropPlan } from '../map/drop';
import { cityLabels } from '../map/labels';
import { type MapShapes, mapShapes } from '../map/shapes';
import { mapStage } from '../map/stage';
import { type Place, type PlacedNote, placeNorth, placeNote } from './aside';
import { type PlacedCounter, placeCounters } from './counters';
import { type ClusterDot, dotsByCluster } from './dots';
import { type Hero, heroes } from './emphasis';
import { type GlassLand, glassLand } from './glass-map';
import { type Lens, placeLens } from './lens';
import { groundOf } from './open-sea';
import { type RisingCounty, risingCounties } from './rise';
import { openSea, type Sea } from './sea';
import { signBlank } from './signs';
import { type Schedule, schedule } from './times';
import { placeTowns, type Town } from './towns';
import { type PlacedHeadline, placeHeadline } from './words';
import { textZones } from './zones';

type Clusters = SceneOf<'clusters'>;

/** Everything in the scene in its place, made once; px. */
export interface PlacedClusters {
  readonly when: Schedule;
  readonly shapes: MapShapes;
  readonly rising: readonly RisingCounty[];
  readonly dots: readonly Dot[];
  /** The same, by cluster. */
  readonly groups: readonly (readonly ClusterDot[])[];
  readonly drop: DropPlan;
  readonly heroes: readonly Hero[];
  readonly counters: readonly PlacedCounter[];
  readonly headline: PlacedHeadline;
  readonly towns: readonly Town[];
  readonly north: Place | undefined;
  /** Absent when the source line says the same. */
  readonly note: PlacedNote | undefined;
  readonly lens: Lens | undefined;
  readonly glassLand: GlassLand;
  readonly sea: Sea;
}

/** Signs with the names of clusters and the segments that are typical of them. */
const blankOf =
  ({ clusters }: Clusters) =>
  (i: number) =>
    signBlank(clusters[i]?.name ?? '', clusters[i]?.mix);

/** Places the scene: the map in its view, words and counters around it, the glass, and the life on the sea. */
export function placeClusters(scene: Clusters): PlacedClusters {
  const { clusters, view, radius, beats, frames, counties } = scene;
  const n = clusters.length;
  const dots = scene.dots.map(([x, y, cluster]): Dot => ({ x, y, cluster }));
  const when = schedule(beats, frames);
  const lit = [...new Set(counties.flat())];
  const shapes = mapShapes(view, lit);
  const headline = placeHeadline(scene.headline);
  const labels = cityLabels(view, dots, radius, lit, mapStage(n));
  const words = textZones(headline.box, n);
  const names = labels.map(({ box }) => box);
  const ground = groundOf(shapes, dots, radius, [...words, ...names]);
  const isSaid = scene.tag.source.includes(scene.note);
  const note = isSaid ? undefined : placeNote(scene.note, ground, headline.box.bottom);
  const north = placeNorth(ground, note?.box.bottom ?? headline.box.bottom);
  const zones = [...words, ...[note, north].flatMap((place) => (place ? [place.box] : []))];
  const lens = placeLens(radius, { zones, towns: names, dots, blankOf: blankOf(scene) });
  return {
    when,
    shapes,
    rising: risingCounties(shapes, view.angle),
    dots,
    groups: dotsByCluster(dots, n),
    drop: dropPlan(dots, when.fall.to - when.fall.from),
    heroes: heroes(clusters.map(({ count }) => count.value)),
    counters: placeCounters(clusters),
    headline,
    towns: placeTowns(labels, lens),
    north,
    note,
    lens,
    glassLand: glassLand(shapes),
    sea: openSea({ ...ground, taken: [...zones, ...names, ...(lens?.covers ?? [])] }, scene.id),
  };
}
