import type { ReactElement } from 'react';
import { Ground, WAVY } from './Ground';
import { Plane } from './Plane';
import { PLACE, type PlaceProps, swing } from './place';
import { Sky } from './Sky';

/** Smooth rocks: far and even, and nearer and lower at both ends. */
const ROCKS =
  'M-10 6V-236C90 -252 190 -238 270 -226C370 -214 430 -240 520 -242C600 -244 680 -220 760 -214L970 -160V6Z';
const SKERRIES =
  'M-10 6V-190C40 -206 96 -190 128 -120C140 -80 150 -40 152 6ZM690 6C694 -80 716 -130 780 -128C850 -126 900 -96 970 -84V6Z';
const TOWER = 'M694 -110L706 -382H764L776 -110Z';
const BANDS = 'M701 -220L704.5 -300H765.5L769 -220ZM694 -110L697 -170H773L776 -110Z';
const LANTERN = 'M696 -412H774V-380H696ZM704 -412L735 -466L766 -412Z';

/** Glints on the water: x, y, length. */
const GLINTS = [
  [36, 150, 70],
  [700, 160, 96],
  [820, 120, 80],
] as const;

/** px: where the boat lies, and its size against the drawing. */
const BOAT = { x: 34, scale: 0.7 } as const;

const SUN = { x: 330, y: -160, r: 186 } as const;

/** Skerries, a lighthouse and a boat that rides the waves. */
export function Coast({ color, risen, frame, sun }: PlaceProps): ReactElement {
  const wave = swing(frame, 120);
  return (
    <g>
      <Sky color={color} sun={sun ?? SUN} risen={risen(0)} />
      <Plane height={PLACE.far} risen={risen(1)}>
        <path d={ROCKS} fill={color.far} />
        <path d={TOWER} fill={color.detail} />
        <path d={BANDS} fill={color.deep} />
        <path d={LANTERN} fill={color.deep} />
        <path d={SKERRIES} fill={color.near} />
      </Plane>
      <Plane height={170} risen={risen(2)}>
        <g
          transform={`translate(${BOAT.x} ${-4 + 2 * wave}) scale(${BOAT.scale}) rotate(${(1.6 * wave).toFixed(2)})`}
        >
          <path d="M-6 -120V-14H-62ZM4 -140V-14H54Z" fill={color.detail} />
          <path d="M-70 -8H66L44 14H-48Z" fill={color.deep} />
        </g>
      </Plane>
      <Ground color={color} risen={risen(3)} layer={WAVY}>
        {GLINTS.map(([x, y, length], i) => {
          const shift = 12 * swing(frame, 260, i / 8);
          return (
            <line
              key={`${x} ${y}`}
              x1={x + shift}
              y1={y}
              x2={x + shift + length}
              y2={y}
              stroke={color.edge}
              strokeWidth={8}
              strokeLinecap="round"
            />
          );
        })}
      </Ground>
    </g>
  );
}
