import type { SceneOf } from '../../scenes/kinds';
import { hue } from '../../theme/color';
import { FRAME } from '../../theme/frame';
import { type CarriedDot, doorSeed, dotSeed, type Ends, type Seed } from '../handover/ends';
import { cameraScale, seenAt } from '../map/camera';
import { cameraAt } from './camera';
import { INSET } from './dots';
import { placeFocus } from './focus';
import { pioneers } from './pioneers';
import { schedule } from './times';

/** The doors of the two pharmacies that stand beside the map at the end; undefined when there are none. */
function doorSeeds(scene: SceneOf<'clusters'>): readonly [Seed, Seed] | undefined {
  if (scene.beats.mix === undefined) return undefined;
  const dots = scene.dots.map(([x, y, cluster]) => ({ x, y, cluster }));
  const focus = placeFocus(dots, scene.radius, scene.clusters);
  if (!focus) return undefined;
  const [left, right] = focus.stands;
  return [doorSeed(left.door), doorSeed(right.door)];
}

/** Customers find their pharmacies: their dots land where those will be. Two pharmacies open the way to two halves. */
export function clustersEnds(scene: SceneOf<'clusters'>): Ends {
  const dots = scene.dots.map(([x, y, cluster]): CarriedDot => {
    const { hue: name } = scene.clusters[cluster]!;
    return { x, y, r: scene.radius, color: hue(name).fill };
  });
  const byX = [...dots].sort((a, b) => a.x - b.x);
  const near = (share: number) => byX[Math.floor(byX.length * share)]!;
  const middle = byX.reduce((a, b) =>
    Math.abs(b.x - FRAME.width / 2) < Math.abs(a.x - FRAME.width / 2) ? b : a,
  );
  const doors = doorSeeds(scene);
  // They land where the camera shows those pharmacies at that moment.
  const when = schedule(scene.beats, scene.frames);
  const push = cameraAt(when, when.fall.from);
  const landing = pioneers(dots.length).map((i) => {
    const dot = dots[i]!;
    return { ...dot, ...seenAt(push, dot), r: (dot.r - INSET) * cameraScale(push) };
  });
  return {
    takes: { dots: landing },
    offers: {},
    seed: dotSeed(middle),
    seeds: doors ?? [dotSeed(near(0.2)), dotSeed(near(0.8))],
  };
}
