import { COLOR } from '../../../../src/theme/color';
import { LINE } from '../../../../src/theme/line';
import { PLACE_COLOR } from '../../../../src/theme/place-color';
import { swing } from '../../landscape/place';
import { Pane } from '../home/Pane';
import { ink, inkLine } from '../ink';

const LEAF = 'M0 0C-26 -28 -18 -50 0 -56C20 -48 26 -26 0 0Z';

/** A window with a box of plants under it. */
export function PlantWindow({ x, lit, box, frame }: { x: number; lit: boolean; box: string; frame: number }) {
  return (
    <g>
      <Pane x={x} y={548} width={196} height={206} lit={lit} />
      {[22, 60, 98, 136, 174].map((dx, i) => (
        <path
          key={dx}
          d={LEAF}
          transform={`translate(${x + dx} 762) rotate(${(4 * swing(frame, 120, i / 5) + (i - 2) * 6).toFixed(2)})`}
          fill={i % 2 ? COLOR.mint2 : COLOR.green}
          {...ink()}
        />
      ))}
      <rect x={x - 10} y={756} width={216} height={48} rx={8} fill={box} {...ink()} />
    </g>
  );
}

/** A cat behind the flowers of the window, that moves its tail. */
export function Cat({ x, y, frame }: { x: number; y: number; frame: number }) {
  const tail = (9 * swing(frame, 90)).toFixed(2);
  return (
    <g transform={`translate(${x} ${y})`}>
      <path
        d="M24 36C52 34 50 -6 40 -22"
        transform={`rotate(${tail} 24 36)`}
        fill="none"
        stroke={COLOR.ink}
        strokeWidth={10}
        strokeLinecap="round"
      />
      <path d="M-28 44C-34 6 -24 -14 -26 -44L-14 -34H4L16 -44C14 -14 26 6 28 44Z" fill={COLOR.ink} />
      <path d="M-15 -22h4M1 -22h4" stroke={PLACE_COLOR.lamp} strokeWidth={5} strokeLinecap="round" />
    </g>
  );
}

/** Between window and door: a lamp that is lit when somebody is at home. */
export function WallLamp({ lit, glass }: { readonly lit: boolean; readonly glass: string }) {
  return (
    <g>
      {lit ? <circle cx={-206} cy={616} r={46} fill={PLACE_COLOR.beam} /> : null}
      <path d="M-206 572v16" {...inkLine()} />
      <path d="M-226 588h40l-8 50h-24z" fill={lit ? PLACE_COLOR.lamp : glass} {...ink(LINE.fine)} />
    </g>
  );
}
