import type { ReactElement, ReactNode } from 'react';
import { sunk } from './place';

/** One plane of silhouettes that comes up from behind the ground. Nothing is drawn before it starts. */
export function Plane({
  height,
  risen,
  children,
}: {
  readonly height: number;
  readonly risen: number;
  readonly children: ReactNode;
}): ReactElement | null {
  if (risen <= 0) return null;
  return <g transform={sunk(height, risen)}>{children}</g>;
}
