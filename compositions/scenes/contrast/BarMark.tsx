import type { ReactElement } from 'react';
import { type Bar, barPath, VALUE_STYLE } from '../../../src/layout/contrast/bars';
import { STAGE } from '../../../src/layout/contrast/stage';
import { lerp, mix } from '../../../src/layout/ease';
import { BASE_INDEX } from '../../../src/layout/index-scale';
import { COLOR, type Hue } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { Icon } from '../../parts/icon/Icon';
import { Pop } from '../../parts/motion/moves';
import { CountUp } from '../../parts/type/CountUp';
import { Text } from '../../parts/type/Text';
import { Caution, Plaque } from './Plaque';

interface BarMarkProps {
  readonly bar: Bar;
  readonly hue: Hue;
  readonly motion: { readonly grown: number; readonly caption: number; readonly count: number };
  /** 0–1: how far the plaque behind the value has come. */
  readonly emphasis: number;
  /** 1 = in the hue's full colour, 0 = light. */
  readonly full: number;
  /** Factor on the value. */
  readonly pulse: number;
}

/** A bar that leaves the line, its value at its end, its icon and word across the line. */
export function BarMark({ bar, hue, motion, emphasis, full, pulse }: BarMarkProps): ReactElement | null {
  if (motion.grown <= 0.01) return null;
  const { x, shown, value } = bar;
  const fall = (STAGE.lineY - bar.end) * (1 - motion.grown);
  const middle = (value.top + value.bottom) / 2;
  return (
    <g>
      <path
        d={barPath(bar, motion.grown)}
        fill={mix(hue.light, hue.fill, full)}
        stroke={COLOR.ink}
        strokeWidth={lerp(LINE.normal, LINE.strong, Math.min(1, emphasis))}
        strokeLinejoin="round"
      />
      <g transform={fall === 0 ? undefined : `translate(0 ${fall})`}>
        <Plaque box={value} progress={emphasis} />
        <Pop progress={motion.count < 1 ? 1 : pulse * Math.min(1, motion.caption)} x={x} y={middle}>
          <CountUp
            x={x}
            y={bar.valueY}
            style={VALUE_STYLE}
            fill={COLOR.ink}
            anchor="middle"
            from={BASE_INDEX}
            to={shown.value}
            progress={motion.count}
            format={(now) => (motion.count < 1 ? `${Math.round(now)}` : shown.text)}
            data-fact={shown.fact}
          />
          {shown.mark === 'caution' ? <Caution x={value.right + 14} y={value.top + 8} /> : null}
        </Pop>
      </g>
      <Pop progress={motion.caption * pulse} x={x} y={STAGE.lineY}>
        <Icon name={bar.icon.name} x={x} y={bar.icon.y} size={bar.icon.size} tint={COLOR.paper} />
        <Text
          x={x}
          y={bar.label.y}
          style={bar.label.style}
          lines={bar.label.lines}
          fill={COLOR.ink}
          anchor="middle"
        />
      </Pop>
    </g>
  );
}
