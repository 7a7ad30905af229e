import type { Gathering } from '../../../src/layout/actions/gathering';
import type { Column } from '../../../src/layout/actions/stage';
import type { RoleState } from '../../../src/layout/actions/times';
import type { RoleWords } from '../../../src/layout/actions/words';
import type { SceneOf } from '../../../src/scenes/kinds';

/** One role at one frame. */
export interface RoleProps {
  readonly figure: SceneOf<'actions'>['roles'][number]['figure'];
  readonly column: Column;
  /** Where it goes when all come together. */
  readonly gather: Gathering;
  readonly words: RoleWords;
  readonly state: RoleState;
  /** Frames since its door began to rise. */
  readonly risen: number;
}
