import type { ReactElement } from 'react';
import { COLOR, type Hue } from '../../../../src/theme/color';
import { LINE } from '../../../../src/theme/line';
import { PLACE_COLOR } from '../../../../src/theme/place-color';
import { ink, inkLine } from '../ink';

/** px: the table's middle, and the ground that it stands on. */
const AT = { x: -262, y: 906 } as const;
/** px from there to a chair's middle. */
const CHAIR = 104;
/** px of a chair's painted tube, without its outline. */
const TUBE = 7;

/** A chair of painted tube, looking to the right. */
function Chair({ x, flip, color }: { readonly x: number; readonly flip: boolean; readonly color: string }) {
  const tube = (d: string) => (
    <g>
      <path d={d} {...inkLine(TUBE + 2 * LINE.normal)} />
      <path d={d} {...inkLine(TUBE)} stroke={color} />
    </g>
  );
  return (
    <g transform={`translate(${x} 0) scale(${flip ? -1 : 1} 1)`}>
      {tube('M28 0L22 -84')}
      {tube('M-34 0L-26 -90C-30 -130 -36 -160 -38 -192')}
      <path d="M-46 -204C-30 -206 -26 -200 -26 -190L-22 -140H-40Z" fill={color} {...ink()} />
      <rect x={-36} y={-98} width={70} height={18} rx={8} fill={color} {...ink()} />
    </g>
  );
}

/** A cup with its saucer on the table top. */
const Cup = ({ x, color }: { readonly x: number; readonly color: string }) => (
  <g transform={`translate(${x} -128)`}>
    <path d="M14 -20a9 9 0 0 1 0 16" {...inkLine(LINE.fine)} />
    <path d="M-15 -26H15C15 -10 10 -3 6 -3H-6C-10 -3 -15 -10 -15 -26Z" fill={color} {...ink(LINE.fine)} />
    <path d="M-22 -1H22" {...inkLine(LINE.fine)} />
  </g>
);

/** The table before a home in the city, laid for two. */
export function CafeTable({ hue }: { readonly hue: Hue }): ReactElement {
  return (
    <g transform={`translate(${AT.x} ${AT.y})`}>
      <Chair x={-CHAIR} flip={false} color={hue.fill} />
      <Chair x={CHAIR} flip color={hue.fill} />
      <path d="M0 -116V-8M-38 0L0 -20L38 0" {...inkLine(8)} />
      <rect x={-82} y={-128} width={164} height={16} rx={8} fill={COLOR.paper} {...ink()} />
      <Cup x={-46} color={hue.light} />
      <Cup x={48} color={COLOR.paper} />
      <path
        d="M-3 -150C-14 -172 -8 -186 2 -196C10 -184 12 -168 3 -150Z"
        fill={COLOR.green}
        {...ink(LINE.fine)}
      />
      <path d="M-12 -152H12L8 -129H-8Z" fill={PLACE_COLOR.timber} {...ink(LINE.fine)} />
    </g>
  );
}
