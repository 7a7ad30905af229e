import type { ReactElement } from 'react';
import { Ground } from './Ground';
import { Plane } from './Plane';
import { CLOUD, type PlaceProps, swing } from './place';
import { Sky } from './Sky';
import { block, gable, windows } from './shapes';

const FAR = [
  block(-10, 4, 90, 210),
  block(76, 4, 70, 300),
  block(142, 4, 104, 180),
  block(252, 4, 64, 340),
  gable(252, -336, 64, 0, 56),
  block(322, 4, 120, 232),
  block(436, 4, 80, 160),
  block(520, 4, 92, 286),
  block(608, 4, 74, 200),
  block(688, 4, 60, 350),
  `M706 -346H730L718 -430Z`,
  block(752, 4, 110, 240),
  block(860, 4, 110, 310),
].join('');

/** Nearer houses: x, width, height, columns and rows of windows. */
const NEAR = [
  [-20, 110, 120, 3, 3],
  [96, 84, 168, 2, 4],
  [196, 120, 98, 3, 2],
  [330, 88, 144, 2, 3],
  [424, 112, 104, 3, 2],
  [556, 90, 158, 2, 4],
  [660, 124, 110, 3, 2],
  [800, 84, 172, 2, 4],
  [890, 90, 128, 2, 3],
] as const;

const HOUSES = NEAR.map(([x, w, h]) => block(x, 4, w, h)).join('');
const PANE = { w: 16, h: 20, gapX: 14, gapY: 15 } as const;
const PANES = NEAR.map(([x, w, h, across, down]) => {
  const span = across * PANE.w + (across - 1) * PANE.gapX;
  return windows(x + (w - span) / 2, -h + 18, { across, down, ...PANE });
});

const SLABS = [
  [40, 108, 110, 34],
  [470, 130, 120, 34],
  [800, 132, 100, 30],
  [640, 96, 110, 30],
] as const;

/** A layer of the ground under the street: nothing moves behind the numbers that hang there. */
const LAYER = { y: 186, height: 96 } as const;

const SUN = { x: 560, y: -170, r: 178 } as const;

/** Towers, nearer houses whose windows are lit and put out, paving. */
export function City({ color, risen, frame, sun }: PlaceProps): ReactElement {
  return (
    <g>
      <Sky color={color} sun={sun ?? SUN} clouds={[CLOUD]} risen={risen(0)} frame={frame} />
      <Plane height={440} risen={risen(1)}>
        <path d={FAR} fill={color.far} />
      </Plane>
      <Plane height={190} risen={risen(2)}>
        <path d={HOUSES} fill={color.near} />
        {PANES.map((d, i) => (
          <path key={i} d={d} fill={swing(frame, 420, (i * 7) / 9) > -0.35 ? color.detail : color.far} />
        ))}
      </Plane>
      <Ground color={color} risen={risen(3)} strip={20}>
        {SLABS.map(([x, y, w, h]) => (
          <rect key={`${x} ${y}`} x={x} y={y} width={w} height={h} rx={8} fill={color.mark} />
        ))}
        <rect y={LAYER.y} width={960} height={LAYER.height} fill={color.mark} />
      </Ground>
    </g>
  );
}
