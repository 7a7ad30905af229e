import type { ReactElement } from 'react';
import type { Bubble as PlacedBubble } from '../../../src/layout/persona/bubble';
import { COLOR } from '../../../src/theme/color';
import { Pop } from '../../parts/motion/moves';
import { ink } from '../../parts/place/ink';
import { Text } from '../../parts/type/Text';

const RADIUS = 34;
/** Half width of the tail where it leaves the bubble, px. */
const TAIL = 20;

function outline({ x, y, width, height, tail }: PlacedBubble): string {
  const [r, right, bottom] = [RADIUS, x + width, y + height];
  const [tx, ty] = tail.tip;
  return (
    `M${x + r} ${y}H${right - r}a${r} ${r} 0 0 1 ${r} ${r}V${bottom - r}a${r} ${r} 0 0 1 ${-r} ${r}` +
    `H${tail.from + TAIL}L${tx} ${ty}L${tail.from - TAIL} ${bottom}H${x + r}a${r} ${r} 0 0 1 ${-r} ${-r}` +
    `V${y + r}a${r} ${r} 0 0 1 ${r} ${-r}Z`
  );
}

/** What the household needs, said by the first of them. Grows from the mouth. */
export function Bubble({
  bubble,
  shown,
}: {
  readonly bubble: PlacedBubble;
  readonly shown: number;
}): ReactElement | null {
  const { label, lines, style, textX, textY, leading, tail } = bubble;
  return (
    <Pop progress={shown} x={tail.tip[0]} y={tail.tip[1]}>
      <path d={outline(bubble)} fill={COLOR.white} {...ink()} />
      <Text x={textX} y={label.y} style={label.style} fill={COLOR.forest}>
        {label.text}
      </Text>
      <Text x={textX} y={textY} style={style} fill={COLOR.ink} leading={leading} lines={lines} />
    </Pop>
  );
}
