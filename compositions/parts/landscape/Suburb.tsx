import type { ReactElement } from 'react';
import { Ground } from './Ground';
import { Plane } from './Plane';
import { CLOUD, type PlaceProps, swing } from './place';
import { Sky } from './Sky';
import { block, gable, leafyTree } from './shapes';

/** Terraced houses: x; they alternate between two tones. */
const HOUSES = [-30, 92, 214, 412, 534, 656, 850] as const;
const HOUSE = { w: 116, h: 92, roof: 58 } as const;
const DETAILS = HOUSES.map((x) => `${block(x + 22, -38, 26, 34)}${block(x + 68, 0, 28, 52)}`).join('');

const TREES = [
  [368, 150],
  [812, 168],
  [186, 112],
] as const;
const HILLS =
  'M-10 6V-110C120 -190 260 -170 400 -120C540 -190 700 -210 830 -140C890 -110 940 -120 970 -130V6Z';

const TUFTS = [
  [80, 130],
  [260, 210],
  [430, 120],
  [720, 150],
  [880, 230],
  [160, 282],
] as const;

/** Three blades of grass. */
const tuft = (x: number, y: number) =>
  `M${x - 10} ${y}L${x - 18} ${y - 18}M${x} ${y}V${y - 26}M${x + 10} ${y}L${x + 18} ${y - 18}`;
const GRASS = TUFTS.map(([x, y]) => tuft(x, y)).join('');

const SUN = { x: 420, y: -190, r: 150 } as const;

/** Terraced houses with gardens; trees sway. */
export function Suburb({ color, risen, frame, sun }: PlaceProps): ReactElement {
  return (
    <g>
      <Sky color={color} sun={sun ?? SUN} clouds={[CLOUD]} risen={risen(0)} frame={frame} />
      <Plane height={220} risen={risen(1)}>
        <path d={HILLS} fill={color.far} />
      </Plane>
      <Plane height={190} risen={risen(2)}>
        {TREES.map(([x, h], i) => (
          <path
            key={x}
            d={leafyTree(x, 6, h)}
            fill={color.deep}
            transform={`rotate(${(1.4 * swing(frame, 130, i / 3)).toFixed(2)} ${x} 0)`}
          />
        ))}
        {HOUSES.map((x, i) => (
          <path key={x} d={gable(x, 6, HOUSE.w, HOUSE.h, HOUSE.roof)} fill={i % 2 ? color.near : color.sun} />
        ))}
        <path d={DETAILS} fill={color.detail} />
      </Plane>
      <Ground color={color} risen={risen(3)} strip={18}>
        <path d={GRASS} fill="none" stroke={color.mark} strokeWidth={7} strokeLinecap="round" />
      </Ground>
    </g>
  );
}
