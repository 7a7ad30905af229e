import type { IndexScale } from '../../../src/layout/index-scale';
import { BASE_INDEX } from '../../../src/layout/index-scale';
import type { PlacedClaim } from '../../../src/layout/persona/chart';
import type { ClaimState } from '../../../src/layout/persona/emphasis';
import type { Hue } from '../../../src/theme/color';
import type { PlaceTone } from '../../../src/theme/place-color';

/** What every place's index object is given. */
export interface ObjectProps {
  readonly claim: PlacedClaim;
  readonly scale: IndexScale;
  readonly hue: Hue;
  readonly tone: PlaceTone;
  readonly state: ClaimState;
  readonly frame: number;
  /** Frame at which it stands. */
  readonly since: number;
  readonly seed: string;
}

/** An object: its top and where its colour turns from light (under 100) to strong (over). */
export interface Extent {
  readonly top: number;
  readonly foot: number;
  /** y of the 100 line, or of the top when the object doesn't reach it. */
  readonly turn: number;
  readonly height: number;
}

/** How far an object reaches, px: exactly its value. It is drawn whole at any time; while it comes it stands lower. */
export function extentOf({ claim, scale }: Pick<ObjectProps, 'claim' | 'scale'>): Extent {
  const foot = scale.y(0);
  const top = scale.y(claim.claim.index.value);
  return { top, foot, turn: Math.max(top, scale.y(BASE_INDEX)), height: foot - top };
}
