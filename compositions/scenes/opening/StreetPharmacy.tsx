import { idleAt } from '../../../src/figures/idle';
import { roleLook } from '../../../src/figures/roles';
import { DOOR_AT } from '../../../src/layout/opening/lanes';
import { Figure } from '../../parts/figure/Figure';
import { SlideIn } from '../../parts/motion/moves';
import { Pharmacy } from '../../parts/pharmacy/Pharmacy';
import type { CrowdProps } from './crowd-props';
import { Lane } from './Lane';

interface StreetPharmacyProps extends CrowdProps {
  /** 0 a little low, 1 in place. */
  readonly rise: number;
  /** 0 closed, 1 wide open. */
  readonly open: number;
}

/** Px that the house comes up. */
const FROM = 48;
/** Where the pharmacist stands behind the door, in the facade's px: nearer than those who have gone in. */
const PHARMACIST = { x: 63, y: -8, scale: 0.134 } as const;
/** Degrees that the plant leans for each degree of the pharmacist's idle sway: the same slow wind. */
const LEAN = 3;

/** The pharmacy on the street with the pharmacist behind the door, and those who have gone in. */
export function StreetPharmacy({ rise, open, ...crowd }: StreetPharmacyProps) {
  const idle = idleAt(crowd.frame, 'pharmacist');
  return (
    <SlideIn progress={rise} dy={FROM}>
      <Pharmacy {...DOOR_AT} open={open} lean={idle.swayDeg * LEAN}>
        <Lane {...crowd} lane="near" inside origin={DOOR_AT} />
        <Figure look={roleLook('pharmacist')} {...PHARMACIST} flip {...idle} />
      </Pharmacy>
    </SlideIn>
  );
}
