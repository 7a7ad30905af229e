import type { ReactElement } from 'react';
import { Ground } from './Ground';
import { Plane } from './Plane';
import { CLOUD, type PlaceProps, swing } from './place';
import { Sky } from './Sky';

const SKERRIES =
  'M-10 6V-86C80 -106 130 -126 210 -86C260 -106 330 -90 400 -30L440 6ZM500 6C550 -56 640 -86 720 -46C790 -76 900 -56 970 -36V6Z';
const LIGHTHOUSE = 'M684 -40L692 -216H732L740 -40ZM686 -240H738V-214H686ZM690 -240L712 -270L734 -240Z';

/** Glints on the water: x, y, length. */
const GLINTS = [
  [60, 114, 90],
  [640, 174, 100],
  [150, 194, 60],
  [560, 144, 50],
  [840, 130, 70],
] as const;

/** px: where the boat lies, and its size against the drawing. */
const BOAT = { x: 34, scale: 0.7 } as const;

const SUN = { x: 330, y: -160, r: 186 } as const;

/** Skerries, a lighthouse and a boat that rides the waves. */
export function Coast({ color, risen, frame, sun }: PlaceProps): ReactElement {
  const wave = swing(frame, 120);
  return (
    <g>
      <Sky color={color} sun={sun ?? SUN} clouds={[CLOUD]} risen={risen(0)} frame={frame} />
      <Plane height={290} risen={risen(1)}>
        <path d={LIGHTHOUSE} fill={color.far} />
        <path d="M699 -188H725V-166H698ZM697 -140H728L729 -116H696Z" fill={color.sky} />
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
      <Ground color={color} risen={risen(3)}>
        {GLINTS.map(([x, y, length], i) => {
          const shift = 12 * swing(frame, 260, i / 8);
          return (
            <line
              key={`${x} ${y}`}
              x1={x + shift}
              y1={y}
              x2={x + shift + length}
              y2={y}
              stroke={color.mark}
              strokeWidth={8}
              strokeLinecap="round"
            />
          );
        })}
      </Ground>
    </g>
  );
}
