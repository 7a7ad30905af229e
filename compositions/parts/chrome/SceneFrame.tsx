import type { ReactElement, ReactNode } from 'react';
import { FRAME } from '../../../src/theme/frame';

interface SceneFrameProps {
  /** Colour of the whole picture behind everything. */
  readonly ground: string;
  readonly children?: ReactNode;
}

/** The scene's one picture: everything in it is drawn in px of 1920 × 1080. */
export function SceneFrame({ ground, children }: SceneFrameProps): ReactElement {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${FRAME.width} ${FRAME.height}`}
      width="100%"
      height="100%"
      textRendering="geometricPrecision"
      style={{ display: 'block' }}
    >
      <rect width={FRAME.width} height={FRAME.height} fill={ground} />
      {children}
    </svg>
  );
}
