import type { ReactElement } from 'react';
import { Ground, LEVEL } from './Ground';
import { Plane } from './Plane';
import { PLACE, type PlaceProps, swing } from './place';
import { Sky } from './Sky';
import { block, windows } from './shapes';

/** Blocks of even height, and the towers at both ends. */
const FAR = [
  [80, 178, 226],
  [256, 96, 244],
  [350, 130, 220],
  [478, 92, 238],
  [568, 140, 224],
]
  .map(([x, w, h]) => block(x!, 4, w!, h!))
  .join('');
const TOWERS = [
  block(-10, 4, 96, 372),
  block(694, 4, 88, 404),
  'M724 -400H752L738 -500Z',
  block(782, 4, 96, 262),
  block(874, 4, 96, 206),
].join('');
const LIT = [
  windows(711, -376, { across: 2, down: 6, w: 18, h: 24, gapX: 18, gapY: 22 }),
  windows(14, -344, { across: 2, down: 5, w: 18, h: 24, gapX: 16, gapY: 22 }),
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

const SUN = { x: 560, y: -170, r: 178 } as const;

/** Towers, nearer houses whose windows are lit and put out, paving. */
export function City({ color, risen, frame, sun }: PlaceProps): ReactElement {
  return (
    <g>
      <Sky color={color} sun={sun ?? SUN} risen={risen(0)} />
      <Plane height={PLACE.far} risen={risen(1)}>
        <path d={FAR} fill={color.far} />
        <path d={TOWERS} fill={color.near} />
        <path d={LIT} fill={color.detail} />
      </Plane>
      <Plane height={190} risen={risen(2)}>
        <path d={HOUSES} fill={color.near} />
        {PANES.map((d, i) => (
          <path key={i} d={d} fill={swing(frame, 420, (i * 7) / 9) > -0.35 ? color.detail : color.far} />
        ))}
      </Plane>
      <Ground color={color} risen={risen(3)} strip={20} layer={LEVEL} />
    </g>
  );
}
