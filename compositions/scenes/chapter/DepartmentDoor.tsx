import { DOOR } from '../../../src/layout/actions/stage';
import { STAGE } from '../../../src/layout/chapter/stage';
import { DEPARTMENTS } from '../../../src/scenes/deep-beats';
import { ArchDoor, FallingLight } from '../../parts/pharmacy/ArchDoor';
import { LocalView } from '../../parts/pharmacy/LocalView';
import type { ChapterProps } from './chapter-props';

/** The door at size 1, its sill's middle at 0, 0. */
const UNIT = { x: 0, base: 0, ...DOOR } as const;
const LIGHT = { length: 40, flare: 84 } as const;

/** The department's door, which opens on a place where customers live. */
export function DepartmentDoor({ scene, frame, at }: ChapterProps) {
  const grown = scene.arrival === null ? at.door : 1;
  return (
    <g transform={`translate(${STAGE.x} ${STAGE.base}) scale(${STAGE.size} ${STAGE.size * grown})`}>
      <FallingLight door={UNIT} open={at.open} {...LIGHT} />
      <ArchDoor door={UNIT} open={at.open}>
        <LocalView index={DEPARTMENTS.indexOf(scene.department)} frame={frame} />
      </ArchDoor>
    </g>
  );
}
