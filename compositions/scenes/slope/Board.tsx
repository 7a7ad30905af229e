import { STAGE } from '../../../src/layout/slope/stage';
import { labelOn, VALUE } from '../../../src/layout/slope/words';
import type { Shown } from '../../../src/scenes/shown';
import { COLOR } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { Pop } from '../../parts/motion/moves';
import { Text } from '../../parts/type/Text';

interface BoardProps {
  readonly x: number;
  /** Its middle, px. */
  readonly y: number;
  readonly label: string;
  readonly share: Shown;
  readonly progress: number;
}

/** A board on a post: what it is about, and how many. */
export function Board({ x, y, label, share, progress }: BoardProps) {
  const { width, height } = STAGE.board;
  const words = labelOn(label);
  const top = y - height / 2;
  return (
    <Pop progress={progress} x={x} y={y}>
      <rect
        x={x - width / 2}
        y={top}
        width={width}
        height={height}
        rx={18}
        fill={COLOR.paper}
        stroke={COLOR.ink}
        strokeWidth={LINE.normal}
      />
      <Text x={x} y={top + 40} style={words.style} fill={COLOR.ink} anchor="middle">
        {words.text}
      </Text>
      <Text x={x} y={top + 96} style={VALUE} fill={COLOR.ink} anchor="middle" data-fact={share.fact}>
        {share.text}
      </Text>
    </Pop>
  );
}
