import type { ReactElement } from 'react';
import { Ground, WAVY } from './Ground';
import { Plane } from './Plane';
import { PLACE, type PlaceProps, swing } from './place';
import { Sky } from './Sky';
import { block, gable, leafyTree, windows } from './shapes';

/** Terraced houses: x; they alternate between two tones. */
const HOUSES = [-30, 92, 214, 412, 534, 656, 850] as const;
const HOUSE = { w: 116, h: 92, roof: 58 } as const;
const DETAILS = HOUSES.map((x) => `${block(x + 22, -38, 26, 34)}${block(x + 68, 0, 28, 52)}`).join('');

const TREES = [
  [368, 150],
  [812, 168],
  [186, 112],
] as const;
/** An even hill, a tall tree and a villa at the ends. */
const HILLS =
  'M-10 6V-236C120 -250 240 -220 360 -226C500 -232 600 -248 720 -236C820 -224 900 -200 970 -180V6Z';
const TALL = [
  [2, 340],
  [900, 220],
] as const;
const VILLA = {
  wall: gable(694, 6, 128, 262, 110),
  panes: windows(720, -240, { across: 2, down: 2, w: 28, h: 40, gapX: 20, gapY: 40 }),
};

const SUN = { x: 420, y: -190, r: 150 } as const;

/** Terraced houses with gardens; trees sway. */
export function Suburb({ color, risen, frame, sun }: PlaceProps): ReactElement {
  return (
    <g>
      <Sky color={color} sun={sun ?? SUN} risen={risen(0)} />
      <Plane height={PLACE.far} risen={risen(1)}>
        <path d={HILLS} fill={color.far} />
        {TALL.map(([x, h]) => (
          <path key={x} d={leafyTree(x, 6, h)} fill={color.deep} />
        ))}
        <path d={VILLA.wall} fill={color.near} />
        <path d={VILLA.panes} fill={color.detail} />
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
      <Ground color={color} risen={risen(3)} strip={18} layer={WAVY} />
    </g>
  );
}
