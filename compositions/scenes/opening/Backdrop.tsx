import type { ReactNode } from 'react';
import { STREET } from '../../../src/theme/street-color';
import { Rise } from '../../parts/motion/moves';
import { Town } from '../../parts/pharmacy/Town';

/** The far planes in px, back to front. */
const SUN = { x: 1130, y: 470, r: 330 } as const;
/** Where the town stands, px. */
const TOWN_AT = 670;
const PAVEMENT = 'M0 650C500 620 1100 620 1920 650V1080H0Z';
const SQUARE = 'M-20 1080V740C260 690 760 690 1300 800C1500 836 1700 880 1940 884V1080Z';

/** Px that each plane comes up. */
const FROM = { sun: 420, pavement: 440, square: 380 } as const;

interface BackdropProps {
  /** How far each plane has risen, 0 the farthest. */
  readonly rise: (plane: number) => number;
  /** How far the far crowd has come up with its ground. */
  readonly entered: number;
  /** The crowd that walks between the town and the square. */
  readonly far: ReactNode;
}

/** Sun, hills, town and ground of the street, tone on tone; they rise one after another. */
export function Backdrop({ rise, entered, far }: BackdropProps) {
  return (
    <g>
      <Rise progress={rise(0)} distance={FROM.sun}>
        <circle cx={SUN.x} cy={SUN.y} r={SUN.r} fill={STREET.sun} />
      </Rise>
      <Town y={TOWN_AT} hill={rise(1)} houses={rise(2)} />
      <Rise progress={rise(3)} distance={FROM.pavement}>
        <path d={PAVEMENT} fill={STREET.pavement} />
      </Rise>
      <Rise progress={Math.min(rise(4), entered)} distance={FROM.square}>
        {far}
      </Rise>
      <Rise progress={rise(4)} distance={FROM.square}>
        <path d={SQUARE} fill={STREET.square} />
      </Rise>
    </g>
  );
}
