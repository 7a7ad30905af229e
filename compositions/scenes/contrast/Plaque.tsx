import type { ReactElement } from 'react';
import type { Box } from '../../../src/layout/contrast/stage';
import { lerp } from '../../../src/layout/ease';
import { COLOR } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { Pop } from '../../parts/motion/moves';

/** Air in px round the value on its plaque. */
const PAD = { x: 24, y: 17 } as const;
/** Size it starts at: already so large that its line never crosses the value. */
const START = 0.86;
const CAUTION_RADIUS = 7;

/** A paper capsule behind a value that is being talked about. */
export function Plaque({
  box,
  progress,
}: {
  readonly box: Box;
  readonly progress: number;
}): ReactElement | null {
  if (progress <= 0) return null;
  const [width, height] = [box.right - box.left + 2 * PAD.x, box.bottom - box.top + 2 * PAD.y];
  return (
    <Pop progress={lerp(START, 1, progress)} x={(box.left + box.right) / 2} y={(box.top + box.bottom) / 2}>
      <rect
        x={box.left - PAD.x}
        y={box.top - PAD.y}
        width={width}
        height={height}
        rx={height / 2}
        fill={COLOR.paper}
        stroke={COLOR.ink}
        strokeWidth={LINE.normal}
      />
    </Pop>
  );
}

/** The small hollow mark of a figure with a small base. */
export function Caution({ x, y }: { readonly x: number; readonly y: number }): ReactElement {
  return (
    <circle
      cx={x}
      cy={y}
      r={CAUTION_RADIUS}
      fill={COLOR.paper}
      stroke={COLOR.ink}
      strokeWidth={LINE.fine}
      data-mark="caution"
    />
  );
}
