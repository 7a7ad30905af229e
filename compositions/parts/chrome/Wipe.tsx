import type { ReactElement } from 'react';
import { wipePath } from '../../../src/layout/wipe';
import type { Wipe as WipeProps } from '../../../src/scenes/shared';
import { COLOR } from '../../../src/theme/color';
import { FRAME } from '../../../src/theme/frame';
import { LINE } from '../../../src/theme/line';

/** A shape of this scene that grows until it is the next one's ground: at progress 1 nothing else is seen. */
export function Wipe({ wipe, progress }: { readonly wipe: WipeProps; readonly progress: number }) {
  const { shape, x, y, width, height, color, half } = wipe;
  const d = wipePath({ shape, x, y, progress, from: { width, height } });
  if (!d) return null;
  const path = (
    <path d={d} fill={color} stroke={COLOR.ink} strokeWidth={LINE.normal} strokeLinejoin="round" />
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
