import { COLOR } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { PLACE_COLOR } from '../../../src/theme/place-color';
import { ink, inkLine } from './ink';

/** A snowman: y = 0 in the snow; px that it sinks behind the nearest plane, hat and all. */
const SNOWMAN = {
  x: 1000,
  y: 900,
  sink: 345,
  arms: 'M-52 -128L-112 -168M-92 -156L-98 -180M52 -128L112 -168M92 -156L98 -180',
  hat: 'M-46 -240H46M-30 -240V-284H30V-240Z',
  scarf: 'M-40 -176C-16 -164 16 -164 40 -176L44 -158C16 -146 -16 -146 -44 -158ZM12 -156L36 -156L42 -104H16Z',
  nose: 'M2 -208L-40 -200L2 -196Z',
  coal: [
    [-16, -218, 4.5],
    [10, -218, 4.5],
    [0, -128, 5],
    [0, -102, 5],
  ],
} as const;

/** A snowman in the scarf of the segment, looking for who lives here. */
export function Snowman({ gone, fill }: { readonly gone: number; readonly fill: string }) {
  if (gone >= 1) return null;
  const { x, y, sink, arms, hat, scarf, nose, coal } = SNOWMAN;
  return (
    <g transform={`translate(${x} ${(y + sink * gone).toFixed(1)}) scale(-1 1)`}>
      <path d={arms} {...inkLine(9)} />
      <circle cy={-70} r={78} fill={COLOR.white} {...ink()} />
      <circle cy={-202} r={44} fill={COLOR.white} {...ink()} />
      {coal.map(([cx, cy, r]) => (
        <circle key={`${cx} ${cy}`} cx={cx} cy={cy} r={r} fill={COLOR.ink} />
      ))}
      <path d={nose} fill={PLACE_COLOR.apple} {...ink(LINE.fine)} />
      <path d={hat} fill={COLOR.ink} {...ink(LINE.strong)} />
      <path d={scarf} fill={fill} {...ink(LINE.fine)} />
    </g>
  );
}
