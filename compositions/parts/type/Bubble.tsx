import type { ReactElement, ReactNode } from 'react';
import { type BubbleBox, bubblePath } from '../../../src/layout/bubble';
import { COLOR } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { Pop } from '../motion/moves';

interface BubbleProps {
  readonly box: BubbleBox;
  /** Whose mouth it comes from, px: it grows from there. */
  readonly to: { readonly x: number; readonly y: number };
  readonly fill?: string | undefined;
  /** 0–1; a spring's goes a little past 1. */
  readonly progress: number;
  readonly children: ReactNode;
}

/** Something somebody says. */
export function Bubble({ box, to, fill = COLOR.paper, progress, children }: BubbleProps): ReactElement {
  return (
    <Pop progress={progress} x={to.x} y={to.y}>
      <path
        d={bubblePath(box, to)}
        fill={fill}
        stroke={COLOR.ink}
        strokeWidth={LINE.normal}
        strokeLinejoin="round"
      />
      {children}
    </Pop>
  );
}
