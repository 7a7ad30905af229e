import { useMemo } from 'react';
import { MAP_CROP, workMap } from '../../../src/layout/actions/work-map';
import { springTo } from '../../../src/layout/ease';
import { COLOR } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { MAP_COLOR } from '../../../src/theme/map-color';
import type { WorkProps } from './work-props';

const SHEET = { width: 476, height: 236, legs: 34 } as const;
/** The sheet's edge round the map, px. */
const EDGE = 12;
/** Frames at which the first pin drops, and from one to the next. */
const PINS = { from: 4, every: 7, scale: 1.12 } as const;
/** Px that a pin falls, and its outline with the point at 0, 0. */
const DROP = 28;
const PIN = 'M0 0C-8 -18 -25 -28 -25 -47A25 25 0 0 1 25 -47C25 -28 8 -18 0 0Z';

/** Where the map is seen: on the sheet only. */
const SEEN = 'pinned-map';

/** A map on its stand, and a pin for every goal. */
export function PinnedMap({ t }: WorkProps) {
  const map = useMemo(workMap, []);
  const top = -SHEET.legs - SHEET.height;
  const { x, y, scale } = MAP_CROP;
  const sea = {
    x: EDGE,
    y: top + EDGE,
    width: SHEET.width - 2 * EDGE,
    height: SHEET.height - 2 * EDGE,
    rx: 6,
  };
  const onSheet = `translate(${SHEET.width / 2} ${top + SHEET.height / 2}) scale(${scale}) translate(${-x} ${-y})`;
  return (
    <g stroke={COLOR.ink} strokeWidth={LINE.normal} strokeLinejoin="round" strokeLinecap="round">
      <path d={`M96 ${-SHEET.legs}L76 0M380 ${-SHEET.legs}L400 0`} strokeWidth={LINE.strong} />
      <rect y={top} width={SHEET.width} height={SHEET.height} rx={14} fill={COLOR.paper} />
      <clipPath id={SEEN}>
        <rect {...sea} />
      </clipPath>
      <rect {...sea} fill={COLOR.mint2} stroke="none" />
      <g clipPath={`url(#${SEEN})`}>
        <g transform={onSheet}>
          <path d={map.land} fill={MAP_COLOR.land} strokeWidth={LINE.fine / scale} />
          <path d={map.borders} fill="none" stroke={MAP_COLOR.border} strokeWidth={LINE.fine / scale} />
          {map.lakes.map((d) => (
            <path key={d} d={d} fill={COLOR.mint2} stroke="none" />
          ))}
        </g>
      </g>
      <rect {...sea} fill="none" strokeWidth={LINE.fine} />
      <g transform={onSheet}>
        {map.pins.map(([left, tip], i) => {
          const down = springTo(t, PINS.from + i * PINS.every);
          if (down <= 0) return null;
          return (
            <g
              key={left}
              transform={`translate(${left} ${tip}) scale(${PINS.scale / scale}) translate(0 ${-DROP * (1 - down)})`}
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
