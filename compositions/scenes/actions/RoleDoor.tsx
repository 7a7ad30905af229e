import { DOOR, joinedFlare, LIGHT } from '../../../src/layout/actions/stage';
import { lerp, springTo } from '../../../src/layout/ease';
import { ArchDoor, FallingLight } from '../../parts/pharmacy/ArchDoor';
import { LocalView } from '../../parts/pharmacy/LocalView';
import { RoleFigure } from './RoleFigure';
import type { RoleProps } from './role-props';

/** The door at size 1, its sill's middle at 0, 0. */
const UNIT = { x: 0, base: 0, ...DOOR } as const;

/** A role's door: it grows out of the floor and swings open on a place of its own, where the role stands. */
export function RoleDoor(props: RoleProps & { readonly frame: number }) {
  const { spot, state, risen, column, index, frame } = props;
  const grown = springTo(risen);
  if (grown <= 0) return null;
  const { base } = spot;
  const { calm, told } = LIGHT;
  const wide = lerp(lerp(calm.flare, told.flare, state.lit), joinedFlare(column) / spot.size, state.together);
  const inside = state.together > 0 ? null : <RoleFigure {...props} />;
  const back = `scale(${1 / spot.size}) translate(${-spot.x} ${-base})`;
  return (
    <g>
      <g transform={`translate(${spot.x} ${base}) scale(${spot.size} ${spot.size * grown})`}>
        <FallingLight
          door={UNIT}
          open={state.open}
          length={lerp(calm.length, told.length, state.lit)}
          flare={wide}
        />
        <ArchDoor door={UNIT} open={state.open}>
          <LocalView index={index} frame={frame} />
          {state.out < 0.5 && inside ? <g transform={back}>{inside}</g> : null}
        </ArchDoor>
      </g>
      {state.out >= 0.5 ? inside : null}
    </g>
  );
}
