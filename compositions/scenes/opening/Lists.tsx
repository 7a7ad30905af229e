import { easeInCubic, progress, springTo } from '../../../src/layout/ease';
import type { Listed } from '../../../src/layout/opening/lists';
import { spotAt } from '../../../src/layout/opening/street';
import { COLOR, hue } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { DURATION } from '../../../src/theme/motion';
import { Icon } from '../../parts/icon/Icon';
import { Pop } from '../../parts/motion/moves';
import type { CrowdProps } from './crowd-props';

interface ListsProps extends CrowdProps {
  readonly listed: readonly Listed[];
}

/** A bubble over someone's head: middle and tip in px, height, room for an icon, and the icon's size. */
const BUBBLE = { y: 350, tip: 416, height: 96, pitch: 80, pad: 16, icon: 62, tail: 15 } as const;
/** The face is this many px in front of the middle of the steps. */
const FACE = 6;

/** What passers-by need, over their heads: icons in their segment's colour. */
export function Lists({ listed, passers, times, frame }: ListsProps) {
  return listed.map((list) => {
    if (frame < list.at || frame >= list.to) return null;
    const passer = passers.find(({ id }) => id === list.id);
    const spot = passer && spotAt(frame, passer, times);
    if (!spot) return null;
    const gone = progress(frame, list.to - DURATION.exit, DURATION.exit, easeInCubic);
    const x = Math.round((spot.x + FACE) * 10) / 10;
    return (
      <Pop
        key={`${list.id} ${list.at}`}
        progress={springTo(frame, list.at) * (1 - gone)}
        x={x}
        y={BUBBLE.tip}
      >
        <Bubble {...list} x={x} />
      </Pop>
    );
  });
}

interface BubbleProps extends Pick<Listed, 'hue' | 'icons'> {
  readonly x: number;
}

function Bubble({ hue: name, icons, x }: BubbleProps) {
  const { y, tip, height, pitch, pad, icon, tail } = BUBBLE;
  const width = icons.length * pitch + 2 * pad;
  const [foot, r] = [y + height / 2, height / 2];
  const straight = width - 2 * r;
  const outline = `M${x - straight / 2} ${y - r}h${straight}a${r} ${r} 0 0 1 0 ${height}H${x + tail}L${x} ${tip}L${x - tail} ${foot}H${x - straight / 2}a${r} ${r} 0 0 1 0 ${-height}Z`;
  return (
    <g>
      <path
        d={outline}
        fill={COLOR.paper}
        stroke={COLOR.ink}
        strokeWidth={LINE.normal}
        strokeLinejoin="round"
      />
      {icons.map((drawn, i) => {
        const at = x + (i - (icons.length - 1) / 2) * pitch;
        return <Icon key={drawn} name={drawn} x={at} y={y} size={icon} tint={hue(name).light} />;
      })}
    </g>
  );
}
