import { bubbleAt, SAYS, type Said, SHARE } from '../../../src/layout/types/said';
import { wordsAt } from '../../../src/layout/types/times';
import { hue } from '../../../src/theme/color';
import { Bubble } from '../../parts/type/Bubble';
import { Text } from '../../parts/type/Text';
import type { SceneProps } from '../scene-props';

/** The bubble over a group: its name, how many they are, what they say. */
export function TypeWords(props: SceneProps<'types'> & { readonly words: Said; readonly index: number }) {
  const { words, index, scene, frame } = props;
  const type = scene.types[index]!;
  const { fill, onFill } = hue(type.hue);
  const at = wordsAt(frame, scene, index);
  const { box, to, name, share, says } = bubbleAt(words.x, at.share, words.says.length > 0 ? at.says : 0);
  const middle = { x: words.x, fill: onFill, anchor: 'middle' } as const;
  return (
    <Bubble box={box} to={to} fill={fill} progress={at.bubble}>
      <Text {...middle} y={name} style={words.name.style}>
        {words.name.text}
      </Text>
      {at.share >= 1 ? (
        <Text {...middle} y={share} style={SHARE} data-fact={type.share.fact}>
          {type.share.text}
        </Text>
      ) : null}
      {at.says >= 1 ? <Text {...middle} y={says} style={SAYS} lines={words.says} leading={40} /> : null}
    </Bubble>
  );
}
