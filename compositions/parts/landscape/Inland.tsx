import type { ReactElement } from 'react';
import { mix } from '../../../src/layout/ease';
import { Ground, WAVY } from './Ground';
import { Plane } from './Plane';
import { PLACE, type PlaceProps, swing } from './place';
import { Sky } from './Sky';
import { gable, spruce } from './shapes';

/** An even ridge, with tall spruces at both ends. */
const RIDGE =
  'M-10 6V-220C90 -250 200 -244 300 -228C420 -212 540 -246 660 -240C760 -234 880 -200 970 -160V6Z';
const TALL = {
  dark: spruce(-8, 8, 372) + spruce(738, 8, 420),
  light: spruce(46, 8, 210) + spruce(826, 8, 250),
};
const SPRUCES = Array.from({ length: 19 }, (_, i) => ({
  x: 20 + i * 50 + ((i * 29) % 19),
  h: 116 + ((i * 67) % 110),
  light: i % 3 === 0,
}));
const wood = (light: boolean) =>
  SPRUCES.filter((s) => s.light === light)
    .map(({ x, h }) => spruce(x, 8, h))
    .join('');
const WOODS = { light: wood(true), dark: wood(false) };

const STONES = [
  [52, 128, 24],
  [716, 216, 17],
  [782, 146, 22],
  [888, 190, 30],
] as const;

const SUN = { x: 330, y: -180, r: 160 } as const;

/** Spruces on hills, a cottage whose chimney smokes, soil with stones. */
export function Inland({ color, risen, frame, sun, smokes }: PlaceProps): ReactElement {
  const puff = swing(frame, 150);
  return (
    <g>
      <Sky color={color} sun={sun ?? SUN} risen={risen(0)} />
      <Plane height={PLACE.far} risen={risen(1)}>
        <path d={RIDGE} fill={color.far} />
        <path d={TALL.light} fill={mix(color.far, color.near, 0.5)} />
        <path d={TALL.dark} fill={color.near} />
      </Plane>
      <Plane height={240} risen={risen(2)}>
        <path d={WOODS.light} fill={mix(color.far, color.near, 0.5)} />
        <path d={WOODS.dark} fill={color.near} />
        <path d={gable(668, 6, 76, 50, 34)} fill={color.deep} />
        <path d="M722 -78V-96H734V-68Z" fill={color.deep} />
        {smokes ? (
          <>
            <circle cx={734 + 3 * puff} cy={-112} r={11} fill={color.detail} />
            <circle cx={746 + 6 * puff} cy={-136} r={16} fill={color.detail} />
          </>
        ) : null}
      </Plane>
      <Ground color={color} risen={risen(3)} strip={22} layer={WAVY}>
        {STONES.map(([x, y, r]) => (
          <ellipse key={`${x} ${y}`} cx={x} cy={y} rx={r * 1.4} ry={r} fill={color.stone} />
        ))}
      </Ground>
    </g>
  );
}
