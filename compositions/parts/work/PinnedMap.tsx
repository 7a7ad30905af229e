import { useMemo } from 'react';
import { workMap } from '../../../src/layout/actions/work-map';
import { springTo } from '../../../src/layout/ease';
import { COLOR } from '../../../src/theme/color';
import { FRAME } from '../../../src/theme/frame';
import { LINE } from '../../../src/theme/line';
import { MAP_COLOR } from '../../../src/theme/map-color';
import type { WorkProps } from './work-props';

const SHEET = { width: 476, height: 236, legs: 34 } as const;
/** The map's size on the sheet against its own frame, and its middle under the sheet's, px. */
const MAP = { scale: 0.325, right: 8, down: 8 } as const;
/** Frames at which the first pin drops, and from one to the next. */
const PINS = { from: 4, every: 7, scale: 0.82 } as const;
/** Px that a pin falls, and its outline with the point at 0, 0. */
const DROP = 56;
const PIN = 'M0 0C-8 -18 -25 -28 -25 -47A25 25 0 0 1 25 -47C25 -28 8 -18 0 0Z';

/** A map on its stand, and a pin for every goal. */
export function PinnedMap({ t }: WorkProps) {
  const map = useMemo(workMap, []);
  const top = -SHEET.legs - SHEET.height;
  return (
    <g stroke={COLOR.ink} strokeWidth={LINE.normal} strokeLinejoin="round" strokeLinecap="round">
      <path d={`M96 ${-SHEET.legs}L76 0M380 ${-SHEET.legs}L400 0`} strokeWidth={LINE.strong} />
      <rect y={top} width={SHEET.width} height={SHEET.height} rx={14} fill={COLOR.paper} />
      <rect
        x={12}
        y={top + 12}
        width={SHEET.width - 24}
        height={SHEET.height - 24}
        rx={6}
        fill={COLOR.mint2}
        strokeWidth={LINE.fine}
      />
      <g
        transform={`translate(${SHEET.width / 2 + MAP.right} ${top + SHEET.height / 2 + MAP.down}) scale(${MAP.scale}) translate(${-FRAME.width / 2} ${-FRAME.height / 2})`}
      >
        <path d={map.land} fill={MAP_COLOR.land} strokeWidth={LINE.fine / MAP.scale} />
        <path d={map.borders} fill="none" stroke={MAP_COLOR.border} strokeWidth={LINE.fine / MAP.scale} />
        {map.lakes.map((d) => (
          <path key={d} d={d} fill={COLOR.mint2} stroke="none" />
        ))}
        {map.pins.map(([x, y], i) => {
          const down = springTo(t, PINS.from + i * PINS.every);
          if (down <= 0) return null;
          return (
            <g
              key={x}
              transform={`translate(${x} ${y}) scale(${PINS.scale / MAP.scale}) translate(0 ${-DROP * (1 - down)})`}
            >
              <path d={PIN} fill={COLOR.green} />
              <circle cy={-47} r={8} fill={COLOR.paper} strokeWidth={LINE.fine} />
            </g>
          );
        })}
      </g>
    </g>
  );
}
