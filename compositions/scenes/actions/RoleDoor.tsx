import { DOOR, STAGE } from '../../../src/layout/actions/stage';
import { ArchDoor } from '../../parts/pharmacy/ArchDoor';
import { LocalView } from '../../parts/pharmacy/LocalView';
import { RoleFigure } from './RoleFigure';
import type { RoleProps } from './role-props';

/** The door at size 1, its sill's middle at 0, 0. */
const UNIT = { x: 0, base: 0, ...DOOR } as const;
/** From this part of its way on somebody stands before the door, not in it. */
const OUTSIDE = 0.5;

/** A role's door: it swings open on a place of its own, and the role comes out on the threshold. */
export function RoleDoor(props: RoleProps) {
  const { spot, state, risen, index, frame } = props;
  if (risen <= 0) return null;
  const { x, size } = spot;
  const inside = state.out < OUTSIDE;
  return (
    <g>
      <g transform={`translate(${x} ${STAGE.base}) scale(${size} ${size * risen})`}>
        <ArchDoor door={UNIT} open={state.open}>
          <LocalView index={index} frame={frame} />
          {inside ? (
            <g transform={`scale(${1 / size}) translate(${-x} ${-STAGE.base})`}>
              <RoleFigure {...props} />
            </g>
          ) : null}
        </ArchDoor>
      </g>
      {inside ? null : <RoleFigure {...props} />}
    </g>
  );
}
