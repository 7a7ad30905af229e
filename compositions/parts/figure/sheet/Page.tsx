import type { ReactNode } from 'react';
import type { FigureLook } from '../../../../src/figures/look';
import { NEUTRAL, SKIN } from '../../../../src/figures/tones';
import { COLOR, hue } from '../../../../src/theme/color';
import { FRAME } from '../../../../src/theme/frame';

/** A model to try bodies and heads on: every slot has its own colour. */
export const MODEL: FigureLook = {
  body: 'walking',
  head: 'Bun',
  face: 'Smile',
  skin: SKIN[1],
  hair: '#C8622E',
  top: hue('coral').fill,
  jacket: hue('plum').fill,
  pants: NEUTRAL.mint,
  headwear: hue('blue').fill,
  clip: hue('sun').fill,
  scale: 1,
};

/** One page of the contact sheet, as large as a frame. */
export function Page({ children }: { readonly children: ReactNode }) {
  return (
    <svg
      viewBox={`0 0 ${FRAME.width} ${FRAME.height}`}
      width={FRAME.width}
      height={FRAME.height}
      style={{ display: 'block', background: COLOR.paper, fontFamily: 'Figtree Variable, sans-serif' }}
    >
      {children}
    </svg>
  );
}

/** What is drawn above it. */
export function Label({
  x,
  y,
  children,
}: {
  readonly x: number;
  readonly y: number;
  readonly children: string;
}) {
  return (
    <text x={x} y={y} fontSize={18} fill={COLOR.ink} textAnchor="middle">
      {children}
    </text>
  );
}
