import { COLOR, hue } from '../../../src/theme/color';
import type { IconName } from '../../../src/theme/icons';
import { LINE } from '../../../src/theme/line';
import { Icon } from '../icon/Icon';

const BOARD = { width: 150, height: 242, gap: 14, legs: 20, r: 14, edge: 10 } as const;
/** What is said to each place: icon and colour of the poster. No cluster of the data is meant. */
const SAID: readonly (readonly [icon: IconName, fill: string])[] = [
  ['city', hue('blue').tint],
  ['family', hue('sun').tint],
  ['garden', COLOR.mint],
];
/** The bubble on a poster, px from the board's left top corner. */
const BUBBLE = { x: 19, y: 22, width: 112, height: 122, r: 36, tail: 28 } as const;
const ICON = 88;

const bubble = () => {
  const { x, y, width, height, r, tail } = BUBBLE;
  return `M${x + r} ${y}h${width - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${height - 2 * r}a${r} ${r} 0 0 1 ${-r} ${r}h${-(width - 2 * r) + tail}L${x + r - 12} ${y + height + tail}V${y + height}a${r} ${r} 0 0 1 ${12 - r} ${-r}v${-(height - 2 * r)}a${r} ${r} 0 0 1 ${r} ${-r}Z`;
};

/** Something of their own to say for the people of every place: a poster on its stand for each. */
export function Posters() {
  const { width, height, gap, legs, r, edge } = BOARD;
  return (
    <g stroke={COLOR.ink} strokeWidth={LINE.normal} strokeLinejoin="round" strokeLinecap="round">
      {SAID.map(([icon, fill], i) => {
        const left = i * (width + gap);
        return (
          <g key={icon} transform={`translate(${left} ${-height - legs})`}>
            <path
              d={`M26 ${height}l-8 ${legs}M${width - 26} ${height}l8 ${legs}`}
              strokeWidth={LINE.strong}
            />
            <rect width={width} height={height} rx={r} fill={COLOR.green} />
            <rect
              x={edge}
              y={edge}
              width={width - 2 * edge}
              height={height - 2 * edge}
              rx={6}
              fill={fill}
              strokeWidth={LINE.fine}
            />
            <path d={bubble()} fill={COLOR.paper} strokeWidth={LINE.fine} />
            <path d={`M30 ${height - 48}h90M30 ${height - 28}h56`} strokeWidth={LINE.strong} />
            <g stroke="none">
              <Icon
                name={icon}
                x={BUBBLE.x + BUBBLE.width / 2}
                y={BUBBLE.y + BUBBLE.height / 2}
                size={ICON}
                tint={COLOR.mint2}
              />
            </g>
          </g>
        );
      })}
    </g>
  );
}
