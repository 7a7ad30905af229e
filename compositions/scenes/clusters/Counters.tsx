import type { ReactElement } from 'react';
import type { PlacedClusters } from '../../../src/layout/clusters/clusters';
import type { PlacedCounter } from '../../../src/layout/clusters/counters';
import type { Standing } from '../../../src/layout/clusters/emphasis';
import { easeOutCubic, progress } from '../../../src/layout/ease';
import { landedCounts } from '../../../src/layout/map/drop';
import type { SceneOf } from '../../../src/scenes/kinds';
import { COLOR, hue } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { DURATION } from '../../../src/theme/motion';
import { Rise } from '../../parts/motion/moves';
import { Text } from '../../parts/type/Text';

interface CountersProps {
  readonly scene: SceneOf<'clusters'>;
  readonly placed: PlacedClusters;
  readonly standings: readonly Standing[];
  readonly frame: number;
  /** How far they have given way to what is near, 0–1. */
  readonly gone: number;
}

/** Frame of the drop at which the first of a cluster's dots falls; never, when all lie there already. */
const firstFall = (starts: readonly number[], dots: readonly { readonly index: number }[]): number =>
  Math.min(...dots.map(({ index }) => starts[index] ?? 0).filter(Number.isFinite));

/** One counter per cluster in the open sea: each comes with its first dot and counts as they land. */
export function Counters({ scene, placed, standings, frame, gone }: CountersProps): ReactElement | null {
  if (gone >= 1) return null;
  const { when, drop, dots, groups, counters } = placed;
  const isFalling = frame < when.fall.to;
  const landed = isFalling ? landedCounts(drop, dots, frame - when.fall.from, groups.length) : [];
  return (
    <g transform={gone > 0 ? `translate(0 ${gone * LEAVE})` : undefined}>
      {counters.map((counter, i) => {
        const cluster = scene.clusters[i];
        const stand = standings[i];
        if (!cluster || !stand) return null;
        const { count } = cluster;
        return (
          <Entry
            key={cluster.id}
            counter={counter}
            text={isFalling ? String(landed[i] ?? 0) : count.text}
            fact={count.fact}
            fill={hue(cluster.hue).fill}
            stand={stand}
            since={frame - when.fall.from - firstFall(drop.starts, groups[i] ?? [])}
          />
        );
      })}
    </g>
  );
}

interface EntryProps {
  readonly counter: PlacedCounter;
  readonly text: string;
  readonly fact: string;
  readonly fill: string;
  readonly stand: Standing;
  /** Frames since its first dot began to fall. */
  readonly since: number;
}

/** Frames until a cluster's first dot has touched the ground: no counter says 0. */
const FIRST_LANDS = 7;
/** px that an entry comes up; dot, number and name together. */
const COMES = 40;
/** px that an entry hops in its turn, and how much its dot swells. */
const HOP = 9;
/** px down to where counters are out of the picture. */
const LEAVE = 420;
const SWELL = 0.16;

function Entry({ counter, text, fact, fill, stand, since }: EntryProps): ReactElement {
  const { dot, value, name } = counter;
  const swell = 1 + SWELL * Math.max(stand.lit, stand.turn) - SWELL * stand.calm;
  return (
    <Rise progress={progress(since, FIRST_LANDS, DURATION.exit, easeOutCubic)} distance={COMES}>
      <g transform={stand.turn > 0 ? `translate(0 ${-HOP * stand.turn})` : undefined}>
        <circle
          cx={dot.x}
          cy={dot.y}
          r={dot.r * swell}
          fill={fill}
          stroke={COLOR.paper}
          strokeWidth={LINE.normal}
        />
        <Text x={value.x} y={value.y} style={value.style} fill={COLOR.paper} anchor="end" data-fact={fact}>
          {text}
        </Text>
        <Text
          x={name.x}
          y={name.y}
          style={name.style}
          fill={COLOR.paper}
          lines={name.lines}
          leading={name.leading || undefined}
        />
      </g>
    </Rise>
  );
}
