import { springTo } from '../../../src/layout/ease';
import { COLOR } from '../../../src/theme/color';
import type { IconName } from '../../../src/theme/icons';
import { LINE } from '../../../src/theme/line';
import { Icon } from '../icon/Icon';
import { Pop } from '../motion/moves';
import type { WorkProps } from './work-props';

/** What is said to each place: a bubble of its own, in the chain's colours. Left edge, top, and the frame at which it comes. */
const BUBBLES: readonly (readonly [x: number, y: number, icon: IconName, fill: string, at: number])[] = [
  [0, -256, 'city', COLOR.paper, 0],
  [166, -212, 'family', COLOR.mint, 7],
  [332, -256, 'garden', COLOR.light, 14],
];
const SIZE = { width: 148, height: 128, r: 40, tail: 34 } as const;
/** After they have come they rise and sink a little, each in its own time. */
const FLOAT = { px: 5, frames: 90 } as const;

const bubble = (x: number, y: number) => {
  const { width, height, r, tail } = SIZE;
  return `M${x + r} ${y}h${width - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${height - 2 * r}a${r} ${r} 0 0 1 ${-r} ${r}h${-(width - 2 * r) + tail}L${x + r - 14} ${y + height + tail}V${y + height}a${r} ${r} 0 0 1 ${14 - r} ${-r}v${-(height - 2 * r)}a${r} ${r} 0 0 1 ${r} ${-r}Z`;
};

/** Something of their own to say for the people of every place. */
export function Voices({ t }: WorkProps) {
  return (
    <g strokeLinejoin="round">
      {BUBBLES.map(([x, y, icon, fill, at], i) => {
        const float = FLOAT.px * Math.sin((2 * Math.PI * t) / FLOAT.frames + i * 2);
        return (
          <Pop key={icon} progress={springTo(t, at)} x={x + 20} y={y + SIZE.height + SIZE.tail}>
            <g transform={`translate(0 ${float.toFixed(2)})`}>
              <path d={bubble(x, y)} fill={fill} stroke={COLOR.ink} strokeWidth={LINE.normal} />
              <Icon name={icon} x={x + SIZE.width / 2} y={y + SIZE.height / 2} size={84} tint={COLOR.mint2} />
            </g>
          </Pop>
        );
      })}
    </g>
  );
}
