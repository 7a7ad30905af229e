import type { ReactElement, ReactNode } from 'react';

interface LayerProps {
  /** 0–1: how far it has risen. */
  readonly risen: number;
  /** px below its place at which it begins, outside the picture or behind a nearer plane. */
  readonly from: number;
  /** px to the side, from the camera. */
  readonly pan?: number;
  readonly children: ReactNode;
}

const round = (v: number) => Math.round(v * 10) / 10;

/** One plane of a place: rises into the picture and follows the camera by its depth. Not drawn before it rises. */
export function Layer({ risen, from, pan = 0, children }: LayerProps): ReactElement | null {
  if (risen <= 0) return null;
  const [x, y] = [round(pan), round((1 - risen) * from)];
  return <g transform={x || y ? `translate(${x} ${y})` : undefined}>{children}</g>;
}
