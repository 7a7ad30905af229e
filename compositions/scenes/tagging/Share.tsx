import { textWidth } from '../../../src/layout/text';
import type { Shown } from '../../../src/scenes/shown';
import { TYPE } from '../../../src/theme/type';
import { Rise } from '../../parts/motion/moves';
import { Text } from '../../parts/type/Text';

/** Baseline of the numbers under the headline, px. */
const Y = 286;
const GAP = 20;

interface ShareProps {
  readonly x: number;
  readonly of: { readonly label: string; readonly share: Shown };
  readonly fill: string;
  readonly progress: number;
}

/** How many they are, in words under the headline. */
export function Share({ x, of, fill, progress }: ShareProps) {
  const { text, fact } = of.share;
  return (
    <Rise progress={progress}>
      <Text x={x} y={Y} style={TYPE.title} fill={fill} data-fact={fact}>
        {text}
      </Text>
      <Text x={x + textWidth(text, TYPE.title) + GAP} y={Y} style={TYPE.sub} fill={fill}>
        {of.label}
      </Text>
    </Rise>
  );
}
