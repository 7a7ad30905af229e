import type { ReactElement } from 'react';
import { COLOR } from '../../../../src/theme/color';
import { PLACE_COLOR } from '../../../../src/theme/place-color';
import { ink, inkLine } from '../ink';

interface PaneProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lit: boolean;
  /** A sill with a pot on it. */
  readonly sill?: boolean;
}

const FRAME = 15;

/** A window with a cross; lit from inside when somebody is at home. */
export function Pane({ x, y, width, height, lit, sill = false }: PaneProps): ReactElement {
  const [mx, my] = [x + width / 2, y + height / 2];
  return (
    <g>
      <rect x={x} y={y} width={width} height={height} rx={4} fill={COLOR.paper} {...ink()} />
      <rect
        x={x + FRAME}
        y={y + FRAME}
        width={width - 2 * FRAME}
        height={height - 2 * FRAME}
        rx={2}
        fill={lit ? PLACE_COLOR.lamp : PLACE_COLOR.glass}
        {...ink()}
      />
      <path
        d={`M${mx} ${y + FRAME}V${y + height - FRAME}M${x + FRAME} ${my}H${x + width - FRAME}`}
        {...inkLine()}
      />
      {sill ? (
        <rect x={x - 12} y={y + height} width={width + 24} height={19} rx={4} fill={COLOR.paper} {...ink()} />
      ) : null}
    </g>
  );
}

/** A round window in a gable. */
export function RoundPane({
  cx,
  cy,
  r,
  lit,
}: {
  cx: number;
  cy: number;
  r: number;
  lit: boolean;
}): ReactElement {
  const glass = r - 12;
  return (
    <g>
      <circle cx={cx} cy={cy} r={r} fill={COLOR.paper} {...ink()} />
      <circle cx={cx} cy={cy} r={glass} fill={lit ? PLACE_COLOR.lamp : PLACE_COLOR.glass} {...ink()} />
      <path d={`M${cx} ${cy - glass}V${cy + glass}M${cx - glass} ${cy}H${cx + glass}`} {...inkLine()} />
    </g>
  );
}
