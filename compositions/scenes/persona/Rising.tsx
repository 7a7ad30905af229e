import type { ReactElement, ReactNode } from 'react';
import { FRAME } from '../../../src/theme/frame';

interface RisingProps {
  /** Names it in the picture. */
  readonly id: string;
  /** px by which it is still below its place; 0 when it stands. */
  readonly sunk: number;
  /** y of the ground that it comes out of, px. */
  readonly ground: number;
  readonly children: ReactNode;
}

/** px beside and over the picture to which what rises is seen: the camera may look there. */
const BEYOND = 2 * FRAME.width;

/** Something that rises out of the ground, whole: what is still below it is hidden. */
export function Rising({ id, sunk, ground, children }: RisingProps): ReactElement {
  if (sunk <= 0) return <g>{children}</g>;
  return (
    <g>
      <clipPath id={id}>
        <path d={`M${-BEYOND} ${-BEYOND}H${BEYOND}V${ground}H${-BEYOND}Z`} />
      </clipPath>
      <g clipPath={`url(#${id})`}>
        <g transform={`translate(0 ${sunk.toFixed(2)})`}>{children}</g>
      </g>
    </g>
  );
}
