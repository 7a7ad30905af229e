import type { Spot, Told } from '../../../src/layout/actions/stage';
import type { RoleState } from '../../../src/layout/actions/times';
import type { Window } from '../../../src/layout/actions/window';
import type { RoleWords, ToldWords } from '../../../src/layout/actions/words';
import type { ToldProps } from '../scene-props';

/** One role at one frame. */
export interface RoleProps extends ToldProps<'actions'> {
  /** Its place in the scene. */
  readonly index: number;
  /** Where its door stands now. */
  readonly spot: Spot;
  /** The words under the door, those beside it, and the picture in which they are told. */
  readonly words: RoleWords;
  readonly told: ToldWords;
  readonly stage: Told;
  readonly state: RoleState;
  /** Where what it works on is seen. */
  readonly window: Window;
}
