import type { ReactElement } from 'react';
import { COLOR } from '../../../../src/theme/color';
import { LINE } from '../../../../src/theme/line';
import { PLACE_COLOR } from '../../../../src/theme/place-color';
import { swing } from '../../landscape/place';
import { ink, inkLine } from '../ink';
import type { HomeProps } from './home-props';
import { Pane } from './Pane';
import { Roof } from './Roof';

/** A hanging pot that sways a little. */
function Pot({
  x,
  hue,
  frame,
}: {
  readonly x: number;
  readonly hue: HomeProps['hue'];
  readonly frame: number;
}) {
  const turn = 2.5 * swing(frame, 140, x / 600);
  return (
    <g transform={`translate(${x} -330) rotate(${turn.toFixed(2)})`}>
      <path d="M-20 52L0 0L20 52" {...inkLine(LINE.fine)} />
      {[-22, 0, 22].map((dx) => (
        <circle key={dx} cx={dx} cy={48} r={16} fill={dx ? hue.light : hue.fill} {...ink(LINE.fine)} />
      ))}
      <path d="M-26 54H26L18 84H-18Z" fill={PLACE_COLOR.timberDark} {...ink()} />
    </g>
  );
}

/** A low house for the old: a glazed door without steps, far enough from the window for a picture that ends between them, a hanging pot. */
export function SeniorHome({ hue, frame, alive, snow }: HomeProps): ReactElement {
  const glass = alive > 0.15 ? PLACE_COLOR.lamp : PLACE_COLOR.glass;
  return (
    <g>
      <rect x={-6} y={-340} width={560} height={340} fill={PLACE_COLOR.brick} {...ink()} />
      <path
        d="M0 -300H550M0 -260H550M0 -220H550M0 -180H550M0 -140H550M0 -100H550M0 -60H550M0 -20H550"
        stroke={PLACE_COLOR.brickLine}
        strokeWidth={LINE.fine}
      />
      <path d="M-60 -340L260 -470L580 -340Z" fill={COLOR.paper} {...ink()} />
      <circle
        cx={270}
        cy={-388}
        r={24}
        fill={alive > 0.5 ? PLACE_COLOR.lamp : PLACE_COLOR.glass}
        {...ink()}
      />
      <Roof
        points={[
          [-84, -336],
          [260, -476],
          [604, -336],
        ]}
        color={hue.fill}
        snow={snow}
        width={30}
      />
      <rect x={250} y={-250} width={102} height={250} fill={COLOR.paper} {...ink()} />
      <rect x={264} y={-236} width={74} height={236} fill={glass} {...ink()} />
      <Pane x={20} y={-304} width={96} height={116} lit={alive > 0.3} sill />
      <Pane x={410} y={-304} width={96} height={116} lit={alive > 0.45} sill />
      <Pot x={381} hue={hue} frame={frame} />
    </g>
  );
}
