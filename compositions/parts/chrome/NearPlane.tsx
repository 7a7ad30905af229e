import type { ReactElement } from 'react';
import { hedgePath } from '../../../src/layout/near-plane';
import { COLOR } from '../../../src/theme/color';
import { FRAME } from '../../../src/theme/frame';

interface NearPlaneProps {
  readonly kind: 'hedge' | 'floor';
  /** Decides the bumps of a hedge; the scene's id, for one. */
  readonly seed: string;
  readonly color?: string | undefined;
  /** px: foot of the bumps, or the floor's edge. */
  readonly y?: number | undefined;
  /** Whether a hedge has flat ground between its clumps. */
  readonly gaps?: boolean | undefined;
}

/** Where the nearest plane begins when the scene doesn't say: above the captions, which are set on it. */
const DEFAULT_Y = { hedge: 938, floor: 930 } as const;

/** The nearest flat plane, in front of the feet and under the captions. */
export function NearPlane({ kind, seed, color, y = DEFAULT_Y[kind], gaps }: NearPlaneProps): ReactElement {
  if (kind === 'hedge') return <path d={hedgePath(seed, y, gaps)} fill={color ?? COLOR.forest} />;
  return <rect y={y} width={FRAME.width} height={FRAME.height - y} fill={color ?? COLOR.sand} />;
}
