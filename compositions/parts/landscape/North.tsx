import type { ReactElement } from 'react';
import { Ground } from './Ground';
import { Plane } from './Plane';
import { CLOUD, type PlaceProps, swing } from './place';
import { Sky } from './Sky';
import { spruce } from './shapes';

const FELLS = 'M-10 6V-150L130 -250L250 -170L420 -330L560 -200L650 -250L790 -150L880 -210L970 -160V6Z';
/** Snow on the tops. */
const CAPS =
  'M130 -250L88 -220L120 -208L142 -222L168 -206L178 -218ZM420 -330L352 -266L386 -258L414 -284L446 -254L474 -268L488 -268ZM650 -250L607 -227L636 -212L660 -226L680 -229Z';
const SLOPE = 'M-10 6V-70C160 -130 320 -110 470 -60C640 -120 800 -100 970 -50V6Z';
const TREES = [40, 96, 180, 300, 352, 610, 668, 760, 826, 912]
  .map((x, i) => spruce(x, 6, 74 + ((i * 41) % 58)))
  .join('');

/** Boulders under the snow: x, y and size. */
const BOULDERS = [
  [100, 140, 1],
  [290, 226, 0.8],
  [470, 128, 1.1],
  [770, 156, 1],
  [880, 250, 0.8],
  [180, 284, 0.6],
] as const;
const BOULDER = 'M-38 16L-26 -14L6 -22L34 -8L40 16Z';

/** Degrees that the rotor turns per frame, and one of its blades. */
const ROTOR = { turn: 1.2, blade: 'M-4 0L0 -84L5 0Z' } as const;

const SUN = { x: 640, y: -196, r: 150 } as const;

/** Fells with snow on them, a wind turbine that turns. */
export function North({ color, risen, frame, sun }: PlaceProps): ReactElement {
  return (
    <g>
      <Sky color={color} sun={sun ?? SUN} clouds={[CLOUD]} risen={risen(0)} frame={frame} />
      <Plane height={340} risen={risen(1)}>
        <path d={FELLS} fill={color.far} />
        <path d={CAPS} fill={color.detail} />
      </Plane>
      <Plane height={260} risen={risen(2)}>
        <path d="M532 -60L536 -236H544L548 -60Z" fill={color.detail} />
        <g
          transform={`translate(540 -238) rotate(${(frame * ROTOR.turn + 3 * swing(frame, 90)).toFixed(1)})`}
        >
          {[0, 120, 240].map((angle) => (
            <path key={angle} d={ROTOR.blade} fill={color.detail} transform={`rotate(${angle})`} />
          ))}
        </g>
        <path d={SLOPE} fill={color.near} />
        <path d={TREES} fill={color.deep} />
      </Plane>
      <Ground color={color} risen={risen(3)} strip={26}>
        {BOULDERS.map(([x, y, size]) => (
          <path
            key={`${x} ${y}`}
            d={BOULDER}
            fill={color.mark}
            transform={`translate(${x} ${y}) scale(${size})`}
          />
        ))}
      </Ground>
    </g>
  );
}
