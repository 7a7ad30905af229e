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
  /** 0–1: how far it has grown; at 1 its height is exactly its value. */
  readonly grow: number;
  readonly state: ClaimState;
  readonly frame: number;
  /** Frame at which it has grown. */
  readonly since: number;
  readonly seed: string;
}

/** An object at the moment: its top and where its colour turns from light (under 100) to strong (over). */
export interface Extent {
  readonly top: number;
  readonly foot: number;
  /** y of the 100 line, or of the top when the object doesn't reach it. */
  readonly turn: number;
  readonly height: number;
}

/** How far an object reaches now, px. */
export function extentOf({ claim, scale, grow }: Pick<ObjectProps, 'claim' | 'scale' | 'grow'>): Extent {
  const foot = scale.y(0);
  const top = scale.y(claim.claim.index.value * grow);
  return { top, foot, turn: Math.max(top, scale.y(BASE_INDEX)), height: foot - top };
}
