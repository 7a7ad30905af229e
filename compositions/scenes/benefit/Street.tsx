import type { ReactElement } from 'react';
import { LIGHT_POOL, STREET } from '../../../src/layout/benefit/stage';
import { COLOR } from '../../../src/theme/color';
import { FRAME } from '../../../src/theme/frame';

/** The street before the doors and the pool of their light on it. The plane below it is the scene's own ground. */
export function Street({ top, isLit }: { readonly top: number; readonly isLit: boolean }): ReactElement {
  const [a, b] = LIGHT_POOL.far;
  const [c, d] = LIGHT_POOL.near;
  return (
    <g>
      <rect y={top} width={FRAME.width} height={STREET.end - top} fill={COLOR.forest2} />
      {isLit ? <path d={`M${a} ${top}H${b}L${d} ${STREET.end}H${c}Z`} fill={COLOR.light} /> : null}
    </g>
  );
}
