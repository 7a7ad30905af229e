import type { ReactElement } from 'react';
import { mix } from '../../../src/layout/ease';
import { Ground } from './Ground';
import { Plane } from './Plane';
import { CLOUD, type PlaceProps, swing } from './place';
import { Sky } from './Sky';
import { gable, spruce } from './shapes';

const HILLS = 'M-10 6V-86C80 -160 190 -190 300 -120C420 -226 560 -216 680 -120C780 -150 880 -126 970 -80V6Z';
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
  [90, 150, 22],
  [230, 240, 16],
  [430, 130, 24],
  [740, 168, 24],
  [880, 236, 16],
] as const;

const SUN = { x: 330, y: -180, r: 160 } as const;

/** Spruces on hills, a cottage whose chimney smokes, soil with stones. */
export function Inland({ color, risen, frame, sun }: PlaceProps): ReactElement {
  const puff = swing(frame, 150);
  return (
    <g>
      <Sky color={color} sun={sun ?? SUN} clouds={[CLOUD]} risen={risen(0)} frame={frame} />
      <Plane height={230} risen={risen(1)}>
        <path d={HILLS} fill={color.far} />
      </Plane>
      <Plane height={240} risen={risen(2)}>
        <path d={WOODS.light} fill={mix(color.far, color.near, 0.5)} />
        <path d={WOODS.dark} fill={color.near} />
        <path d={gable(668, 6, 76, 50, 34)} fill={color.deep} />
        <path d="M722 -78V-96H734V-68Z" fill={color.deep} />
        <circle cx={734 + 3 * puff} cy={-112} r={11} fill={color.detail} />
        <circle cx={746 + 6 * puff} cy={-136} r={16} fill={color.detail} />
      </Plane>
      <Ground color={color} risen={risen(3)} strip={22}>
        {STONES.map(([x, y, r]) => (
          <ellipse key={`${x} ${y}`} cx={x} cy={y} rx={r * 1.4} ry={r} fill={color.mark} />
        ))}
      </Ground>
    </g>
  );
}
