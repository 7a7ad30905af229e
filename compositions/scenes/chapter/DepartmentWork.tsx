import type { ReactElement } from 'react';
import { STAGE } from '../../../src/layout/chapter/stage';
import type { Department } from '../../../src/scenes/deep-beats';
import { LocalShelves } from '../../parts/work/LocalShelves';
import { PinnedMap } from '../../parts/work/PinnedMap';
import { RebuiltShelf } from '../../parts/work/RebuiltShelf';
import { Voices } from '../../parts/work/Voices';
import type { WorkProps } from '../../parts/work/work-props';

const WORK: Readonly<Record<Department, (props: WorkProps) => ReactElement>> = {
  marketing: Voices,
  range: LocalShelves,
  service: RebuiltShelf,
  management: PinnedMap,
};

/** What a department works on, on the floor beside its door. */
export function DepartmentWork({ department, t }: WorkProps & { readonly department: Department }) {
  if (t <= 0) return null;
  const Drawn = WORK[department];
  const { x, y, scale } = STAGE.work;
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`}>
      <Drawn t={t} />
    </g>
  );
}
