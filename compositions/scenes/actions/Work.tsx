import type { ReactElement } from 'react';
import type { RoleFigure } from '../../../src/layout/actions/roles';
import { STAGE } from '../../../src/layout/actions/stage';
import { workGone } from '../../../src/layout/actions/times';
import { WORK, workScale } from '../../../src/layout/actions/words';
import { LocalShelves } from '../../parts/work/LocalShelves';
import { PinnedMap } from '../../parts/work/PinnedMap';
import { Posters } from '../../parts/work/Posters';
import { RebuiltShelf } from '../../parts/work/RebuiltShelf';
import { RightDoors } from '../../parts/work/RightDoors';
import { StandingWork } from '../../parts/work/StandingWork';
import type { WorkProps } from '../../parts/work/work-props';
import type { RoleProps } from './role-props';

const DRAWN: Readonly<Record<RoleFigure, (props: WorkProps) => ReactElement>> = {
  'category-manager': LocalShelves,
  'region-manager': PinnedMap,
  'pharmacy-manager': RebuiltShelf,
  marketer: Posters,
  supplier: RightDoors,
};

/** From this part on the light reaches all of it. */
const LIT = 0.9;

/** What a role does, shown in the light beside its door while it has the word. */
export function Work({ scene, index, stage, spot, state }: RoleProps) {
  const gone = workGone(state);
  if (state.since <= 0 || gone >= 1) return null;
  const { figure } = scene.roles[index]!;
  const full = workScale(stage.words.width);
  const moved = spot.x - stage.spots[index]!.x;
  return (
    <StandingWork
      drawn={DRAWN[figure]}
      onWall={figure === 'supplier'}
      x={stage.words.x + moved + (WORK.width * full * gone) / 2}
      y={STAGE.base + WORK.before}
      scale={full * (1 - gone)}
      lit={state.lit > LIT}
      t={state.since}
    />
  );
}
