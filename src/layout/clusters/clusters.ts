import type { SceneOf } from '../../scenes/kinds';
import type { Dot } from '../map/dots';
import { type DropPlan, dropPlan } from '../map/drop';
import { type CityLabel, cityLabels } from '../map/labels';
import { type MapShapes, mapShapes } from '../map/shapes';
import { mapStage } from '../map/stage';
import { type Place, type PlacedNote, placeNorth, placeNote } from './aside';
import { type Closer, placeClosers } from './closer';
import { type CountSign, countSign } from './count-sign';
import { type PlacedCounter, placeCounters } from './counters';
import { type ClusterDot, dotsByCluster } from './dots';
import { type Hero, heroes } from './emphasis';
import { type Focus, placeFocus } from './focus';
import { groundOf } from './open-sea';
import { pioneers } from './pioneers';
import { type RisingCounty, risingCounties } from './rise';
import { openSea, type Sea } from './sea';
import { type Schedule, schedule } from './times';
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
  /** Where the camera goes for a cluster that is brought out, and what its sign says. */
  readonly closers: readonly Closer[];
  readonly signs: readonly CountSign[];
  readonly headline: PlacedHeadline;
  readonly towns: readonly CityLabel[];
  readonly north: Place | undefined;
  /** Absent when the source line says the same. */
  readonly note: PlacedNote | undefined;
  /** The neighbours that the camera goes in on. */
  readonly focus: Focus | undefined;
  readonly sea: Sea;
}

/** Places the scene: the map in its view, words and counters around it, the two neighbours, and the life on the sea. */
export function placeClusters(scene: Clusters): PlacedClusters {
  const { clusters, view, radius, beats, frames, counties } = scene;
  const n = clusters.length;
  const dots = scene.dots.map(([x, y, cluster]): Dot => ({ x, y, cluster }));
  const when = schedule(beats, frames);
  const groups = dotsByCluster(dots, n);
  const brought = heroes(clusters.map(({ count }) => count.value));
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
  return {
    when,
    shapes,
    rising: risingCounties(shapes, view.angle),
    dots,
    groups,
    drop: dropPlan(dots, when.fall.to - when.fall.from, new Set(pioneers(dots.length))),
    heroes: brought,
    closers: placeClosers(brought, groups),
    signs: clusters.map(({ name, count }) => countSign(name, count.text)),
    counters: placeCounters(clusters),
    headline,
    towns: labels,
    north,
    note,
    focus: placeFocus(dots, radius, clusters),
    sea: openSea({ ...ground, taken: [...zones, ...names] }, scene.id),
  };
}
