import type { ReactElement } from 'react';
import { barFill } from '../../../src/layout/contrast/bar-fill';
import { type Bar, barPath, seenOf, travelOf, VALUE_STYLE } from '../../../src/layout/contrast/bars';
import { STAGE } from '../../../src/layout/contrast/stage';
import { lerp } from '../../../src/layout/ease';
import { COLOR, type Hue } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { Icon } from '../../parts/icon/Icon';
import { FromBehind } from '../../parts/motion/FromBehind';
import { Pop, Rise } from '../../parts/motion/moves';
import { Text } from '../../parts/type/Text';
import { Caution } from './Caution';

/** Share of its size in which a value is first seen, and px that its word comes from the line: both are read at once. */
const LEAST = 0.75;
const DROP = 14;

interface BarMarkProps {
  readonly bar: Bar;
  readonly hue: Hue;
  /** How far it has come out from behind the line. */
  readonly out: number;
  /** 0–1: how far the value has grown. */
  readonly emphasis: number;
  /** 1 = in the hue's full colour, 0 = light. */
  readonly full: number;
  /** Factor on the value. */
  readonly pulse: number;
  /** Factor on the value when it has grown. */
  readonly grown: number;
}

/** A bar that comes out from behind the line; when it is well out, its value stands on its end, and on the line's other side its icon and word. */
export function BarMark({ bar, hue, out, emphasis, full, pulse, grown }: BarMarkProps): ReactElement {
  const { x, up } = bar;
  const travel = travelOf(bar);
  const seen = seenOf(out);
  return (
    <g>
      <FromBehind y={STAGE.lineY} way={up ? 'up' : 'down'} travel={travel} progress={out}>
        <path
          d={barPath(bar)}
          fill={barFill(hue, full)}
          stroke={COLOR.ink}
          strokeWidth={lerp(LINE.normal, LINE.strong, Math.min(1, emphasis))}
          strokeLinejoin="round"
        />
      </FromBehind>
      <g transform={out === 1 ? undefined : `translate(0 ${(up ? 1 : -1) * (1 - out) * travel})`}>
        <Pop progress={seen} x={x} y={bar.end} least={LEAST}>
          <Value bar={bar} factor={lerp(1, grown, emphasis) * pulse} />
        </Pop>
      </g>
      <Rise progress={seen} distance={up ? -DROP : DROP}>
        <Icon name={bar.icon.name} x={x} y={bar.icon.y} size={bar.icon.size} tint={COLOR.paper} />
        <Text
          x={x}
          y={bar.label.y}
          style={bar.label.style}
          lines={bar.label.lines}
          fill={COLOR.ink}
          anchor="middle"
        />
      </Rise>
    </g>
  );
}

/** The index on the bar's end, larger while it is told about: it grows away from the bar. */
function Value({ bar, factor }: { readonly bar: Bar; readonly factor: number }): ReactElement {
  const { x, shown, value } = bar;
  return (
    <Pop progress={factor} x={x} y={bar.up ? value.bottom : value.top}>
      <Text x={x} y={bar.valueY} style={VALUE_STYLE} fill={COLOR.ink} anchor="middle" data-fact={shown.fact}>
        {shown.text}
      </Text>
      {shown.mark === 'caution' ? <Caution x={value.right + 14} y={value.top + 8} /> : null}
    </Pop>
  );
}
