import type { ReactElement } from 'react';
import type { Baseline } from '../../../src/layout/persona/baseline';
import { COLOR } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { Pop } from '../../parts/motion/moves';
import { ink, inkLine } from '../../parts/place/ink';
import { Text } from '../../parts/type/Text';

/** px that the line's ends reach over and under it. */
const END = 14;

/** The 100 line, its ends marked, and the post of its sign: from the first moment whole. */
export function BaselineRule({
  baseline,
  ends,
}: {
  readonly baseline: Baseline;
  /** Ends marked by ticks: where nothing else holds the line up. */
  readonly ends: boolean;
}): ReactElement {
  const { y, span, sign } = baseline;
  const post = Math.min(y - END, sign.y + sign.height);
  const from = ends ? `M${span[0]} ${post}V${y + END}` : '';
  const tick = ends ? `m0 ${-END}v${2 * END}` : '';
  return <path d={`${from}M${span[0]} ${y}H${span[1]}${tick}`} {...inkLine(LINE.strong)} />;
}

/** The sign that says what 100 is. */
export function BaselineSign({
  baseline,
  shown,
}: {
  readonly baseline: Baseline;
  readonly shown: number;
}): ReactElement | null {
  const { sign } = baseline;
  const { style, leading, untestedFrom } = sign;
  return (
    <Pop progress={shown} x={sign.x} y={sign.y + sign.height}>
      <rect
        x={sign.x}
        y={sign.y}
        width={sign.width}
        height={sign.height}
        rx={14}
        fill={COLOR.paper}
        {...ink()}
      />
      {sign.lines.map((line, i) => {
        const light = untestedFrom >= 0 && i >= untestedFrom;
        return (
          <Text
            key={line}
            x={sign.x + sign.width / 2}
            y={sign.textY + i * leading}
            style={light ? { ...style, size: 28, weight: 600 } : style}
            fill={COLOR.ink}
            anchor="middle"
          >
            {line}
          </Text>
        );
      })}
    </Pop>
  );
}
