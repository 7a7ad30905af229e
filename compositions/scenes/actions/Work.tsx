import type { ReactElement } from 'react';
import type { RoleFigure } from '../../../src/layout/actions/roles';
import { STAGE } from '../../../src/layout/actions/stage';
import { atWork } from '../../../src/layout/actions/times';
import { isSeen } from '../../../src/layout/actions/window';
import { WORK, workScale } from '../../../src/layout/actions/words';
import { FRAME } from '../../../src/theme/frame';
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

/** What a role does, in the light beside its door while it has the word: it stands still while doors pass before it. */
export function Work({ scene, index, stage, window, state }: RoleProps) {
  const { x, width } = stage.words;
  if (!atWork(state) || !isSeen(window, stage)) return null;
  const { figure } = scene.roles[index]!;
  const clip = `work-${index}`;
  return (
    <g>
      <clipPath id={clip}>
        <path d={`M${window.left} 0H${window.right}V${FRAME.height}H${window.left}Z`} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <StandingWork
          drawn={DRAWN[figure]}
          onWall={figure === 'supplier'}
          x={x}
          y={STAGE.base + WORK.before}
          scale={workScale(width)}
          t={state.since}
        />
      </g>
    </g>
  );
}
