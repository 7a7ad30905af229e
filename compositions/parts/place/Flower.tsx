import type { ReactElement } from 'react';
import { FLOWER, leavesOn, PETALS } from '../../../src/layout/persona/flower';
import { HEART_EMPHASIS } from '../../../src/layout/persona/value-label';
import { COLOR } from '../../../src/theme/color';
import { PLACE_COLOR } from '../../../src/theme/place-color';
import { swing } from '../landscape/place';
import { ink } from './ink';
import { extentOf, type ObjectProps } from './object-props';

const STEM = { width: 12, line: 20 } as const;
const LEAF = 'M0 0C14 -36 46 -46 64 -40C58 -6 26 10 0 0Z';
/** A leaf moves ±2°. */
const SWAY = { degrees: 2, period: 150 } as const;

/** The stem with its leaves, behind the string. */
export function FlowerStem(props: ObjectProps): ReactElement {
  const { claim, frame } = props;
  const { cx } = claim.column;
  const { top, foot } = extentOf(props);
  const green = COLOR.green;
  return (
    <g>
      <line x1={cx} y1={foot} x2={cx} y2={top} stroke={COLOR.ink} strokeWidth={STEM.line} />
      <line x1={cx} y1={foot} x2={cx} y2={top} stroke={green} strokeWidth={STEM.width} />
      {leavesOn(foot - top).map(({ up, side }, i) => {
        const turn = SWAY.degrees * swing(frame, SWAY.period, (i * 3 + cx) / 7);
        return (
          <path
            key={up}
            d={LEAF}
            transform={`translate(${cx} ${foot - up}) scale(${side} 1) rotate(${turn.toFixed(2)})`}
            fill={i === 0 ? PLACE_COLOR.leaf : green}
            {...ink()}
          />
        );
      })}
    </g>
  );
}

/** The flower's head: its middle is the value, its colour says over or under 100. */
export function FlowerHead(props: ObjectProps): ReactElement {
  const { claim, hue, frame } = props;
  const { cx } = claim.column;
  const { top } = extentOf(props);
  // About its middle, which is the value: it may grow and stay true.
  const open = claim.size * (1 + (HEART_EMPHASIS - 1) * props.state.strength);
  const fill = claim.over ? hue.fill : hue.light;
  const turn = 3 * swing(frame, 220, cx / 500);
  return (
    <g transform={`translate(${cx} ${top}) scale(${open.toFixed(4)})`}>
      <g transform={`rotate(${turn.toFixed(2)})`}>
        {PETALS.map((p) => (
          <ellipse
            key={p.turn}
            cx={p.cx}
            cy={p.cy}
            rx={p.rx}
            ry={p.ry}
            transform={`rotate(${p.turn} ${p.cx} ${p.cy})`}
            fill={fill}
            {...ink(4 / Math.max(claim.size, 0.5))}
          />
        ))}
      </g>
      <circle r={FLOWER.heart} fill={COLOR.paper} {...ink(4 / Math.max(claim.size, 0.5))} />
    </g>
  );
}
