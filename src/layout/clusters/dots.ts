import type { Dot } from '../map/dots';
import { dropPose } from '../map/drop';
import { circlePath } from './circles';

/** px by which a dot's drawn radius stays under half the distance between two that touch: they share their ink. */
export const INSET = 1;

/** One dot of a cluster, with its place in the order of all dots. */
export interface ClusterDot extends Dot {
  /** Position among all dots of the scene: decides when it falls. */
  readonly index: number;
  /** Place within its cluster, from 0 (north, falls first) to 1 (south). */
  readonly order: number;
}

/** The dots of each of n clusters, in the order in which they fall. */
export function dotsByCluster(dots: readonly Dot[], n: number): ClusterDot[][] {
  const groups = Array.from({ length: n }, (): (Dot & { index: number })[] => []);
  dots.forEach((dot, index) => {
    groups[dot.cluster]?.push({ ...dot, index });
  });
  return groups.map((group) =>
    group.map((dot, i) => ({ ...dot, order: group.length > 1 ? i / (group.length - 1) : 0 })),
  );
}

/**
 * All dots of one cluster as a single SVG path, so that a frame changes one attribute and not hundreds of circles.
 * `fallen` = how far each dot of the scene has come (src/layout/map/drop.ts), `scale` = factor of the radius by order.
 */
export function dotsPath(
  dots: readonly ClusterDot[],
  radius: number,
  fallen: readonly number[],
  scale: (order: number) => number,
): string {
  return dots
    .map(({ x, y, index, order }) => {
      const pose = dropPose(fallen[index] ?? 1);
      return pose.scale > 0
        ? circlePath({ x, y: y - pose.lift, r: (radius - INSET) * pose.scale * scale(order) })
        : '';
    })
    .join('');
}

/** Discs of one size round the dots of a cluster, as a single SVG path. */
export const haloPath = (dots: readonly ClusterDot[], r: number): string =>
  dots.map(({ x, y }) => circlePath({ x, y, r })).join('');
