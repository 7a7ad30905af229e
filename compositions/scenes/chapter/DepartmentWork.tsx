import type { ReactElement } from 'react';
import { workPlace } from '../../../src/layout/chapter/stage';
import type { Department } from '../../../src/scenes/deep-beats';
import { LocalShelves } from '../../parts/work/LocalShelves';
import { PinnedMap } from '../../parts/work/PinnedMap';
import { Posters } from '../../parts/work/Posters';
import { RebuiltShelf } from '../../parts/work/RebuiltShelf';
import { StandingWork } from '../../parts/work/StandingWork';
import type { WorkProps } from '../../parts/work/work-props';

const DRAWN: Readonly<Record<Department, (props: WorkProps) => ReactElement>> = {
  marketing: Posters,
  range: LocalShelves,
  service: RebuiltShelf,
  management: PinnedMap,
};

interface DepartmentWorkProps extends WorkProps {
  readonly department: Department;
  /** Last baseline of the words over it, px. */
  readonly end: number;
  readonly lit: boolean;
}

/** What a department works on, in the light beside its door. */
export function DepartmentWork({ department, end, lit, t }: DepartmentWorkProps) {
  return <StandingWork drawn={DRAWN[department]} {...workPlace(end)} lit={lit} t={t} />;
}
