import type { ReactElement } from 'react';
import { Ground, WAVY } from './Ground';
import { Plane } from './Plane';
import { PLACE, type PlaceProps, swing } from './place';
import { Sky } from './Sky';
import { spruce } from './shapes';

/** A high plain between two fells. */
const FELLS =
  'M-10 6V-380L8 -400L104 -240L260 -226L380 -242L500 -224L640 -240L690 -250L768 -404L850 -250L970 -170V6Z';
/** Snow on the tops. */
const CAPS =
  'M-10 -380L8 -400L60 -314L38 -304L14 -328L-10 -306ZM768 -404L729 -327L752 -312L772 -334L796 -310L812 -322Z';
const SLOPE = 'M-10 6V-70C160 -130 320 -110 470 -60C640 -120 800 -100 970 -50V6Z';
const TREES = [40, 96, 180, 300, 352, 610, 668, 760, 826, 912]
  .map((x, i) => spruce(x, 6, 74 + ((i * 41) % 58)))
  .join('');

/** Boulders under the snow: x, y and size. */
const BOULDERS = [
  [60, 140, 1],
  [730, 232, 0.7],
  [800, 150, 1],
  [890, 196, 1.2],
] as const;
const BOULDER = 'M-38 16L-26 -14L6 -22L34 -8L40 16Z';

/** Degrees that the rotor turns per frame, and one of its blades. */
const ROTOR = { turn: 1.2, blade: 'M-4 0L0 -84L5 0Z' } as const;

const SUN = { x: 640, y: -196, r: 150 } as const;

/** Fells with snow on them, a wind turbine that turns. */
export function North({ color, risen, frame, sun }: PlaceProps): ReactElement {
  return (
    <g>
      <Sky color={color} sun={sun ?? SUN} risen={risen(0)} />
      <Plane height={PLACE.far} risen={risen(1)}>
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
      <Ground color={color} risen={risen(3)} strip={26} layer={WAVY}>
        {BOULDERS.map(([x, y, size]) => (
          <path
            key={`${x} ${y}`}
            d={BOULDER}
            fill={color.stone}
            transform={`translate(${x} ${y}) scale(${size})`}
          />
        ))}
      </Ground>
    </g>
  );
}
