import type { ReactElement } from 'react';
import { COLOR } from '../../../../src/theme/color';
import { LINE } from '../../../../src/theme/line';
import { PLACE_COLOR } from '../../../../src/theme/place-color';
import { ink, inkLine } from '../ink';

/** x in px of a door's middle: half of it is seen when the camera shows the whole picture. */
const AT = 'translate(96 0)';

/** What is seen through the glass: a tall plant in its pot, and a lamp over the table. */
const INSIDE = {
  plant:
    'M-82 828C-118 800 -118 760 -104 726C-84 752 -80 780 -82 828ZM-80 828C-86 770 -78 716 -68 690C-54 722 -58 782 -80 828ZM-80 828C-72 796 -58 774 -46 764C-42 796 -56 818 -80 828Z',
  pot: 'M-108 828H-54L-62 886H-100Z',
  cord: 'M-185 536V596',
  shade: 'M-216 640C-216 612 -202 596 -185 596C-168 596 -154 612 -154 640Z',
} as const;

/** A glazed double door, lit when somebody is at home. */
export function GlassDoor({ lit }: { readonly lit: boolean }): ReactElement {
  const glass = lit ? PLACE_COLOR.lamp : PLACE_COLOR.glass;
  return (
    <g transform={AT}>
      <rect x={-246} y={520} width={226} height={388} rx={6} fill={COLOR.paper} {...ink()} />
      <rect x={-230} y={536} width={90} height={372} fill={glass} {...ink()} />
      <rect x={-126} y={536} width={90} height={372} fill={glass} {...ink()} />
      <path d={INSIDE.plant} fill={COLOR.green} {...ink(LINE.fine)} />
      <path d={INSIDE.pot} fill={PLACE_COLOR.timber} {...ink(LINE.fine)} />
      <path d={INSIDE.cord} {...inkLine(LINE.fine)} />
      <path d={INSIDE.shade} fill={COLOR.paper} {...ink(LINE.fine)} />
      <circle cx={-146} cy={740} r={6} fill={COLOR.ink} />
    </g>
  );
}

/** A front door with a round top and a step. */
export function FrontDoor({ color }: { readonly color: string }): ReactElement {
  return (
    <g transform={AT}>
      <path d="M-236 908V606a92 92 0 0 1 184 0V908Z" fill={COLOR.paper} {...ink()} />
      <path d="M-218 908V610a74 74 0 0 1 148 0V908Z" fill={color} {...ink()} />
      <path d="M-188 640V612a44 44 0 0 1 88 0v28Z" fill={PLACE_COLOR.lamp} {...ink(LINE.fine)} />
      <circle cx={-92} cy={752} r={8} fill={PLACE_COLOR.lamp} {...ink(LINE.fine)} />
      <rect x={-262} y={890} width={236} height={34} rx={6} fill={PLACE_COLOR.stone} {...ink()} />
    </g>
  );
}
