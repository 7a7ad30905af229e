import type { ReactElement } from 'react';
import { outerAnchor } from '../../../src/layout/contrast/stage';
import { TICK_DROP, type Tick } from '../../../src/layout/contrast/ticks';
import { COLOR } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { TYPE } from '../../../src/theme/type';
import { Text } from '../../parts/type/Text';

/** Dots 4 px thick would compete with the bars: the fine line, with air between. */
const DOTS = '1 12';
/** Shorter than this share of themselves, lines and their numbers say nothing. */
const NUMBERS = 0.12;

/** Lines across at the same round values on both sides; they come from the outer edge. */
export function Ticks({
  ticks,
  progress,
}: {
  readonly ticks: readonly Tick[];
  /** 0–1. */
  readonly progress: number;
}): ReactElement | null {
  if (progress <= NUMBERS) return null;
  return (
    <g>
      {ticks.map(({ side, index, y, labelX, segments }) => (
        <g key={`${side} ${index}`}>
          <Text
            x={labelX}
            y={y + TICK_DROP}
            style={TYPE.tag}
            fill={COLOR.ink}
            anchor={outerAnchor(side)}
          >{`${index}`}</Text>
          {segments.map(([from, to]) => {
            const [a, b] = side === 'left' ? [from, to] : [to, from];
            return (
              <path
                key={from}
                d={`M${a} ${y}H${a + (b - a) * progress}`}
                stroke={COLOR.ink}
                strokeWidth={LINE.fine}
                strokeDasharray={DOTS}
                strokeLinecap="round"
              />
            );
          })}
        </g>
      ))}
    </g>
  );
}
