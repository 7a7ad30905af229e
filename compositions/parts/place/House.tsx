import type { ReactElement } from 'react';
import { seededRandom } from '../../../src/layout/random';
import { COLOR } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { PLACE_COLOR } from '../../../src/theme/place-color';
import { ink } from './ink';
import { type Extent, extentOf, type ObjectProps } from './object-props';

/** Windows in px: storeys hang from the 100 line, so that all houses share them. */
const PANE = { width: 30, height: 40, step: 42, storey: 62, below: 32, above: 66, side: 16 } as const;
const DOOR = { width: 44, height: 62, from: 92, air: 12 } as const;
/** px between the lowest pane and the street. */
const FOOT = 26;
/** px that must be free over a pane before it is seen. */
const CLEAR = 16;
/** A window is lit with this chance, at some frame within this span after the house stands. */
const LIT = { chance: 0.45, within: 110 } as const;

/** Panes of a house under 100 hang this far below its own roof. */
const UNDER_ROOF = 26;

/** Tops of the storeys of a house: from the 100 line down and up, or from its roof when it is lower. */
function storeys({ top, foot }: Extent, base: number): number[] {
  const rows: number[] = [];
  if (top > base) {
    for (let y = top + UNDER_ROOF; y + PANE.height < foot - FOOT / 2; y += PANE.storey) rows.push(y);
    return rows;
  }
  const lowest = foot - FOOT;
  for (let y = base + PANE.below; y + PANE.height < lowest; y += PANE.storey)
    if (y > top + CLEAR) rows.push(y);
  for (let y = base - PANE.above; y > top + CLEAR; y -= PANE.storey) rows.push(y);
  return rows;
}

/** True for a pane where the door is. */
const atDoor = (x: number, y: number, cx: number, { foot, height }: Extent) =>
  height >= DOOR.from &&
  y + PANE.height > foot - DOOR.height - DOOR.air &&
  Math.abs(x + PANE.width / 2 - cx) < (DOOR.width + PANE.width) / 2;

function Windows(
  props: ObjectProps & { readonly x: number; readonly width: number; readonly extent: Extent },
) {
  const { claim, scale, frame, since, seed, x, width, extent } = props;
  const across = Math.max(1, Math.floor((width - 2 * PANE.side - PANE.width) / PANE.step) + 1);
  const start = x + (width - (across - 1) * PANE.step - PANE.width) / 2;
  const lamp = props.hue.name === 'sun' ? COLOR.light : PLACE_COLOR.lamp;
  const dark = (y: number) => (y < scale.baseY ? PLACE_COLOR.glassPale : COLOR.paper);
  return storeys(extent, scale.baseY).flatMap((y) =>
    Array.from({ length: across }, (_, i) => {
      const left = start + i * PANE.step;
      if (atDoor(left, y, claim.column.cx, extent)) return null;
      const random = seededRandom(`${seed} ${Math.round(y - scale.baseY)} ${i}`);
      const lit = random() < LIT.chance && frame >= since + random() * LIT.within;
      return (
        <rect
          key={`${i} ${y}`}
          x={left}
          y={y}
          width={PANE.width}
          height={PANE.height}
          rx={4}
          fill={lit ? lamp : dark(y)}
          {...ink(LINE.fine)}
        />
      );
    }),
  );
}

function Door({ x, width, extent }: { readonly x: number; readonly width: number; readonly extent: Extent }) {
  if (extent.height < DOOR.from) return null;
  const left = x + width / 2 - DOOR.width / 2;
  const r = DOOR.width / 2;
  return (
    <g>
      <path
        d={`M${left} ${extent.foot}v${-DOOR.height + r}a${r} ${r} 0 0 1 ${DOOR.width} 0v${DOOR.height - r}z`}
        fill={COLOR.forest}
        {...ink()}
      />
      <circle cx={left + DOOR.width - 11} cy={extent.foot - 26} r={3.5} fill={PLACE_COLOR.lamp} />
    </g>
  );
}

/** A town house as a bar: from the street to its roof's edge it is as high as its index; over 100 in the strong colour. */
export function House(props: ObjectProps): ReactElement {
  const { claim, hue } = props;
  const { width } = claim;
  const x = claim.column.cx - width / 2;
  const extent = extentOf(props);
  const { top, foot, turn } = extent;
  return (
    <g>
      <rect x={x} y={turn} width={width} height={foot - turn} fill={hue.light} {...ink()} />
      {top < turn ? (
        <rect x={x} y={top} width={width} height={turn - top} fill={hue.fill} {...ink()} />
      ) : null}
      <Windows {...props} x={x} width={width} extent={extent} />
      <Door x={x} width={width} extent={extent} />
    </g>
  );
}
