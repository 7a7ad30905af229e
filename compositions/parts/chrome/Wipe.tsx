import type { ReactElement, ReactNode } from 'react';
import { wipePath } from '../../../src/layout/wipe';
import type { Wipe as WipeProps } from '../../../src/scenes/handover';
import { COLOR } from '../../../src/theme/color';
import { FRAME } from '../../../src/theme/frame';
import { LINE } from '../../../src/theme/line';

interface Props {
  readonly wipe: WipeProps;
  readonly progress: number;
  /** What is seen through it; its ground when nothing is. */
  readonly children?: ReactNode;
  /** What goes over to the next scene on its ground: seen as far as that has come. */
  readonly carried?: ReactNode;
}

/** A shape of this scene that grows until it is the next one's ground: at progress 1 nothing else is seen. */
export function Wipe({ wipe, progress, children, carried }: Props) {
  const { shape, x, y, width, height, color, half } = wipe;
  const d = wipePath({ shape, x, y, progress, from: { width, height } });
  if (!d) return null;
  const line = { stroke: COLOR.ink, strokeWidth: LINE.normal, strokeLinejoin: 'round' } as const;
  const id = `wipe-${half ?? 'whole'}`;
  const inside = children || carried;
  const path = (
    <g>
      {children ? null : <path d={d} fill={color} />}
      {inside ? (
        <clipPath id={id}>
          <path d={d} />
        </clipPath>
      ) : null}
      {inside ? (
        <g clipPath={`url(#${id})`}>
          {children}
          {carried}
        </g>
      ) : null}
      <path d={d} fill="none" {...line} />
    </g>
  );
  return half ? <Half side={half}>{path}</Half> : path;
}

/** What of it lies in one half of the picture: an inner svg ends at its edges. */
function Half({ side, children }: { readonly side: 'left' | 'right'; readonly children: ReactElement }) {
  const [width, height] = [FRAME.width / 2, FRAME.height];
  const x = side === 'left' ? 0 : width;
  return (
    <svg x={x} y={0} width={width} height={height} viewBox={`${x} 0 ${width} ${height}`}>
      {children}
    </svg>
  );
}
