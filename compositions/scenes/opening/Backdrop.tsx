import type { ReactNode } from 'react';
import { STREET } from '../../../src/theme/street-color';
import { SlideIn } from '../../parts/motion/moves';
import { Town } from '../../parts/pharmacy/Town';

/** The far planes in px, back to front. */
const SUN = { x: 1130, y: 470, r: 330 } as const;
/** Where the town stands, px. */
const TOWN_AT = 670;
const PAVEMENT = 'M0 650C500 620 1100 620 1920 650V1080H0Z';
const SQUARE = 'M-20 1080V740C260 690 760 690 1300 800C1500 836 1700 880 1940 884V1080Z';

/** Px that each plane comes up: little, so that the street is a street from the first frame on. */
const FROM = { sun: 150, pavement: 60, square: 100 } as const;

interface BackdropProps {
  /** How far each plane has risen, 0 the farthest. */
  readonly rise: (plane: number) => number;
  /** The crowd that walks between the town and the square. */
  readonly far: ReactNode;
}

/** Sun, hills, town and ground of the street, tone on tone; they rise one after another. */
export function Backdrop({ rise, far }: BackdropProps) {
  return (
    <g>
      <SlideIn progress={rise(0)} dy={FROM.sun}>
        <circle cx={SUN.x} cy={SUN.y} r={SUN.r} fill={STREET.sun} />
      </SlideIn>
      <Town y={TOWN_AT} hill={rise(1)} houses={rise(2)} />
      <SlideIn progress={rise(3)} dy={FROM.pavement}>
        <path d={PAVEMENT} fill={STREET.pavement} />
      </SlideIn>
      <SlideIn progress={rise(3)} dy={FROM.pavement}>
        {far}
      </SlideIn>
      <SlideIn progress={rise(4)} dy={FROM.square}>
        <path d={SQUARE} fill={STREET.square} />
      </SlideIn>
    </g>
  );
}
