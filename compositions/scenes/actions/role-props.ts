import type { Gathering } from '../../../src/layout/actions/gathering';
import type { RoleFigure } from '../../../src/layout/actions/roles';
import type { Column, Spot } from '../../../src/layout/actions/stage';
import type { RoleState } from '../../../src/layout/actions/times';
import type { RoleWords, ToldWords } from '../../../src/layout/actions/words';

/** One role at one frame. */
export interface RoleProps {
  readonly figure: RoleFigure;
  /** Its place in the scene. */
  readonly index: number;
  readonly column: Column;
  /** Where its door stands now. */
  readonly spot: Spot;
  /** Where it goes when all come together. */
  readonly gather: Gathering;
  /** The words under the door, those beside it, and where these stand, px. */
  readonly words: RoleWords;
  readonly told: ToldWords;
  readonly beside: { readonly x: number; readonly width: number };
  readonly state: RoleState;
  /** Frames since its door began to rise. */
  readonly risen: number;
}
