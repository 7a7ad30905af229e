import type { ReactElement } from 'react';
import { LINK_STYLE, type Link, linkDisc } from '../../../src/layout/contrast/link';
import { SIDES, type Side, STAGE } from '../../../src/layout/contrast/stage';
import { COLOR, type Hue } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { IconDisc } from '../../parts/icon/IconDisc';
import { Draw } from '../../parts/motion/Draw';
import { Pop } from '../../parts/motion/moves';
import { Text } from '../../parts/type/Text';

/** px from the sign's middle to the baseline of its digits. */
const DROP = 20;

/** The ropes of the link: behind the bars. */
export function LinkRopes({
  link,
  progress,
}: {
  readonly link: Link;
  readonly progress: number;
}): ReactElement {
  return (
    <g>
      {SIDES.map((side) => (
        <Draw key={side} d={link.ends[side].rope} progress={progress} width={LINE.strong} />
      ))}
    </g>
  );
}

/** The sign that the ropes hold: both values of the row, each in its side's colour. */
export function LinkSign(props: {
  readonly link: Link;
  readonly hues: Readonly<Record<Side, Hue>>;
  readonly progress: number;
}): ReactElement {
  const { link, hues, progress } = props;
  const { x, y, width, height } = link.sign;
  const r = height / 2;
  const middle = y + r;
  const half = {
    left: `M${STAGE.border} ${y}H${x + r}a${r} ${r} 0 0 0 0 ${height}H${STAGE.border}Z`,
    right: `M${STAGE.border} ${y}H${x + width - r}a${r} ${r} 0 0 1 0 ${height}H${STAGE.border}Z`,
  };
  return (
    <Pop progress={progress} x={STAGE.border} y={middle}>
      {SIDES.map((side) => (
        <g key={side}>
          <path d={half[side]} fill={hues[side].fill} stroke={COLOR.ink} strokeWidth={LINE.normal} />
          <Text
            x={link.ends[side].x}
            y={middle + DROP}
            style={LINK_STYLE}
            fill={hues[side].onFill}
            anchor="middle"
            data-fact={link.ends[side].shown.fact}
          >
            {link.ends[side].shown.text}
          </Text>
        </g>
      ))}
      <IconDisc name={link.icon} x={STAGE.border} y={middle} size={linkDisc} tint={COLOR.mint2} />
    </Pop>
  );
}
