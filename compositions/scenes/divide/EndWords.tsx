import { besideEnd, SHARE } from '../../../src/layout/divide/words';
import type { SceneOf } from '../../../src/scenes/kinds';
import { COLOR } from '../../../src/theme/color';
import { Rise } from '../../parts/motion/moves';
import { Text } from '../../parts/type/Text';

interface EndWordsProps {
  readonly side: 'left' | 'right';
  readonly type: SceneOf<'divide'>['divide']['high'];
  /** Y of the plank's end, px. */
  readonly end: number;
  readonly progress: number;
}

/** How many of a type agree, beside the end that stands as high. */
export function EndWords({ side, type, end, progress }: EndWordsProps) {
  const { x, anchor, share, name } = besideEnd(side, type.name, end);
  return (
    <Rise progress={progress}>
      <Text x={x} y={share} style={SHARE} fill={COLOR.ink} anchor={anchor} data-fact={type.share.fact}>
        {type.share.text}
      </Text>
      <Text x={x} y={name.y} style={name.style} fill={COLOR.ink} anchor={anchor}>
        {type.name}
      </Text>
    </Rise>
  );
}
