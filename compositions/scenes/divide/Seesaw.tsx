import { houseDoor } from '../../../src/layout/divide/house';
import { STAGE } from '../../../src/layout/divide/stage';
import type { timesAt } from '../../../src/layout/divide/times';
import type { SceneOf } from '../../../src/scenes/kinds';
import { COLOR } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { SlideIn } from '../../parts/motion/moves';
import { ArchDoor } from '../../parts/pharmacy/ArchDoor';

interface SeesawProps {
  readonly scene: SceneOf<'divide'>;
  /** Y of the plank's upper side at both ends, and when level. */
  readonly plank: { readonly left: number; readonly right: number; readonly level: number };
  readonly times: ReturnType<typeof timesAt>;
}

/** Px from the ridge down to the eaves: a plank as steep as can be stays over them. */
const EAVES = 54;

/** A plank that lies over a pharmacy: one shop, whichever end is up. */
export function Seesaw({ scene, plank, times }: SeesawProps) {
  if (times.built <= 0) return null;
  const { ground, house } = STAGE;
  const { left, right, thick } = STAGE.plank;
  const roof = plank.level + thick + 14;
  return (
    <SlideIn progress={times.built} dy={ground - plank.level + 240}>
      <g stroke={COLOR.ink} strokeWidth={LINE.normal} strokeLinejoin="round">
        <path
          d={`M${house.x - house.width / 2} ${ground}V${roof + EAVES}L${house.x} ${roof}L${house.x + house.width / 2} ${roof + EAVES}V${ground}Z`}
          fill={COLOR.green}
        />
        <circle cx={house.x} cy={plank.level + thick + 8} r={18} fill={COLOR.wood2} />
        <path
          d={`M${left} ${plank.left}L${right} ${plank.right}v${thick}L${left} ${plank.left + thick}Z`}
          fill={COLOR.wood}
        />
      </g>
      <ArchDoor
        door={houseDoor(scene)}
        open={times.door}
        leafColor={COLOR.forest}
        interior={COLOR.light}
        light={{ length: 40, flare: 60 }}
      />
    </SlideIn>
  );
}
