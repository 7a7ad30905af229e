import type { ReactElement } from 'react';
import { COLOR } from '../../../../src/theme/color';
import { LINE } from '../../../../src/theme/line';
import { PLACE_COLOR } from '../../../../src/theme/place-color';
import { ink, inkLine } from '../ink';

/** x in px of a door's middle: half of it is seen when the camera shows the whole picture. */
const AT = 'translate(96 0)';

/** A glazed double door, lit when somebody is at home. */
export function GlassDoor({ lit }: { readonly lit: boolean }): ReactElement {
  const glass = lit ? PLACE_COLOR.lamp : PLACE_COLOR.glass;
  return (
    <g transform={AT}>
      <rect x={-246} y={520} width={226} height={388} rx={6} fill={COLOR.paper} {...ink()} />
      <rect x={-230} y={536} width={90} height={372} fill={glass} {...ink()} />
      <rect x={-126} y={536} width={90} height={372} fill={glass} {...ink()} />
      <path d="M-230 660h90M-126 660h90" {...inkLine(LINE.fine)} />
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
