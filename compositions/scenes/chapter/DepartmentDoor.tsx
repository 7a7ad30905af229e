import { DOOR } from '../../../src/layout/actions/stage';
import { STAGE } from '../../../src/layout/chapter/stage';
import { DEPARTMENTS } from '../../../src/scenes/deep-beats';
import { ArchDoor } from '../../parts/pharmacy/ArchDoor';
import { LocalView } from '../../parts/pharmacy/LocalView';
import type { ChapterProps } from './chapter-props';
import { DepartmentFigure } from './DepartmentFigure';

/** The door at size 1, its sill's middle at 0, 0. */
const UNIT = { x: 0, base: 0, ...DOOR } as const;
/** From this part of its way on somebody stands before the door, not in it. */
const OUTSIDE = 0.5;

/** The department's door, which opens on a place where customers live, and who comes out of it. */
export function DepartmentDoor(props: ChapterProps) {
  const { scene, frame, at } = props;
  const { x, base, size } = STAGE;
  const inside = at.out < OUTSIDE;
  return (
    <g>
      <g transform={`translate(${x} ${base}) scale(${size})`}>
        <ArchDoor door={UNIT} open={at.open}>
          <LocalView index={DEPARTMENTS.indexOf(scene.department)} door={UNIT} frame={frame} />
          {inside ? (
            <g transform={`scale(${1 / size}) translate(${-x} ${-base})`}>
              <DepartmentFigure {...props} />
            </g>
          ) : null}
        </ArchDoor>
      </g>
      {inside ? null : <DepartmentFigure {...props} />}
    </g>
  );
}
