import type { ReactElement } from 'react';
import { type WipeRequest, wipePath } from '../../../src/layout/wipe';

interface WipeProps extends WipeRequest {
  readonly color: string;
}

/** A shape that grows until it is the next scene's ground: at progress 1 nothing else is seen. */
export function Wipe({ color, ...request }: WipeProps): ReactElement | null {
  const d = wipePath(request);
  return d ? <path d={d} fill={color} /> : null;
}
