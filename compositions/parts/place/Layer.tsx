import type { ReactElement, ReactNode } from 'react';

interface LayerProps {
  /** px to the side, from the camera. */
  readonly pan: number;
  readonly children: ReactNode;
}

/** One plane of a place: follows the camera by its depth. */
export function Layer({ pan, children }: LayerProps): ReactElement {
  const x = Math.round(pan * 10) / 10;
  return <g transform={x ? `translate(${x} 0)` : undefined}>{children}</g>;
}
