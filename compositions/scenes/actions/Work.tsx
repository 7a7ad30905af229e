import type { ReactElement } from 'react';
import type { RoleFigure } from '../../../src/layout/actions/roles';
import { baseOf, SIZE } from '../../../src/layout/actions/stage';
import { comesAfter, WORDS_GO } from '../../../src/layout/actions/times';
import { easeInCubic, progress } from '../../../src/layout/ease';
import { LocalShelves } from '../../parts/work/LocalShelves';
import { PinnedMap } from '../../parts/work/PinnedMap';
import { RebuiltShelf } from '../../parts/work/RebuiltShelf';
import { RightDoors } from '../../parts/work/RightDoors';
import { Voices } from '../../parts/work/Voices';
import type { WorkProps } from '../../parts/work/work-props';
import type { RoleProps } from './role-props';

const WORK: Readonly<Record<RoleFigure, (props: WorkProps) => ReactElement>> = {
  'category-manager': LocalShelves,
  'region-manager': PinnedMap,
  'pharmacy-manager': RebuiltShelf,
  marketer: Voices,
  supplier: RightDoors,
};

const ROOM = 480;
const LARGEST = 1.22;

/** What a role does, shown on the floor beside it while it has the word. */
export function Work({ figure, index, beside, state }: RoleProps & { readonly frame: number }) {
  const t = state.since - comesAfter(index);
  const gone = progress(state.over, -WORDS_GO, 2 * WORDS_GO, easeInCubic);
  if (t <= 0 || gone >= 1) return null;
  const Drawn = WORK[figure];
  const scale = Math.min(LARGEST, beside.width / ROOM) * (1 - gone);
  const y = baseOf(SIZE.told) + 14;
  return (
    <g transform={`translate(${beside.x} ${y}) scale(${scale})`}>
      <Drawn t={t} />
    </g>
  );
}
