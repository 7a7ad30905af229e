import { STAGE } from '../../../src/layout/slope/stage';
import { HEAD } from '../../../src/layout/slope/words';
import { textWidth } from '../../../src/layout/text';
import { COLOR } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { Rise } from '../../parts/motion/moves';
import { Text } from '../../parts/type/Text';

interface PostProps {
  readonly x: number;
  readonly label: string;
  readonly progress: number;
}

const SIGN = { height: 68, pad: 34 } as const;

/** A signpost: which year stands there. */
export function Post({ x, label, progress }: PostProps) {
  const { top } = STAGE.post;
  const width = textWidth(label, HEAD) + 2 * SIGN.pad;
  return (
    <Rise progress={progress} distance={640}>
      <g stroke={COLOR.ink} strokeWidth={LINE.normal} strokeLinejoin="round">
        <rect x={x - 11} y={top} width={22} height={STAGE.floor - top + 20} rx={6} fill={COLOR.wood2} />
        <rect
          x={x - width / 2}
          y={top - SIGN.height / 2}
          width={width}
          height={SIGN.height}
          rx={SIGN.height / 2}
          fill={COLOR.green}
        />
      </g>
      <Text x={x} y={top + 14} style={HEAD} fill={COLOR.white} anchor="middle">
        {label}
      </Text>
    </Rise>
  );
}
