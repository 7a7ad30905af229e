import type { ReactElement } from 'react';
import { easeOutCubic, springTo } from '../../../src/layout/ease';
import type { NeedHead } from '../../../src/layout/persona/need';
import { COLOR } from '../../../src/theme/color';
import { Pop, Rise } from '../../parts/motion/moves';
import { Headline } from '../../parts/type/Headline';
import { Text } from '../../parts/type/Text';

interface NeedHeaderProps {
  readonly head: NeedHead;
  readonly frame: number;
  /** 0–1 at even speed: the need's words, less when the joint share takes their place. */
  readonly words: number;
  /** Frame at which the joint share comes; undefined when it fell. */
  readonly together: number | undefined;
  readonly fact: string;
}

/** px that the kind of need is lower when it comes: clear of what is under it. */
const LIFT = 8;
/** Share of its size in which the joint share is first seen: its words are read at once. */
const LEAST = 0.7;

/** The need in the header's place, as large as it gets, under the name; then, in the need's place, how many share the traits. */
export function NeedHeader({ head, frame, words, together: told, fact }: NeedHeaderProps): ReactElement {
  const { kind, need, together } = head;
  const shared = told === undefined ? 0 : springTo(frame, told);
  return (
    <g>
      {kind && words > 0 ? (
        <Rise progress={easeOutCubic(words)} distance={LIFT}>
          <Text x={kind.x} y={kind.y} style={kind.style} fill={COLOR.ink}>
            {kind.text}
          </Text>
        </Rise>
      ) : null}
      {need ? <Headline {...need} fill={COLOR.ink} progress={words} /> : null}
      {together ? (
        <Pop progress={shared} x={together.share.x} y={together.share.y} least={LEAST}>
          <Text
            x={together.share.x}
            y={together.share.y}
            style={together.share.style}
            fill={COLOR.ink}
            data-fact={fact}
          >
            {together.share.text}
          </Text>
          <Text
            x={together.label.x}
            y={together.label.y}
            style={together.label.style}
            fill={COLOR.ink}
            lines={together.label.lines}
          />
        </Pop>
      ) : null}
    </g>
  );
}
