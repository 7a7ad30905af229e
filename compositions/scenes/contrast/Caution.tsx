import type { ReactElement } from 'react';
import { COLOR } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';

const CAUTION_RADIUS = 7;

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
