import type { ReactElement } from 'react';
import { easeOutCubic, springTo } from '../../../src/layout/ease';
import type { NeedHead, Tab } from '../../../src/layout/persona/need';
import { COLOR, type Hue } from '../../../src/theme/color';
import { LEFT } from '../../../src/theme/frame';
import { Pop } from '../../parts/motion/moves';
import { ink } from '../../parts/place/ink';
import { Headline } from '../../parts/type/Headline';
import { Text } from '../../parts/type/Text';

interface NeedHeaderProps {
  readonly head: NeedHead;
  readonly hue: Hue;
  readonly frame: number;
  /** 0–1 at even speed: the words, when the header has made room. */
  readonly words: number;
  /** Frame at which the joint share is told; undefined when it fell. */
  readonly together: number | undefined;
  readonly fact: string;
}

/** A capsule in the segment's hue. */
function HueTab({ tab, hue, fact }: { readonly tab: Tab; readonly hue: Hue; readonly fact?: string }) {
  return (
    <g>
      <rect
        x={tab.x}
        y={tab.y}
        width={tab.width}
        height={tab.height}
        rx={tab.height / 2}
        fill={hue.fill}
        {...ink()}
      />
      <Text x={tab.textX} y={tab.baseline} style={tab.style} fill={hue.onFill} data-fact={fact}>
        {tab.text}
      </Text>
    </g>
  );
}

/** The need in the header's place, beside and under the name: of which kind, what, and how many share the traits. */
export function NeedHeader({
  head,
  hue,
  frame,
  words,
  together: told,
  fact,
}: NeedHeaderProps): ReactElement | null {
  if (words <= 0) return null;
  const { tab, need, together } = head;
  const shared = told === undefined ? 0 : springTo(frame, told);
  return (
    <g>
      {tab ? (
        <Pop progress={easeOutCubic(words)} x={tab.x} y={tab.y + tab.height / 2}>
          <HueTab tab={tab} hue={hue} />
        </Pop>
      ) : null}
      {need ? <Headline {...need} x={LEFT} fill={COLOR.ink} progress={words} /> : null}
      {together ? (
        <Pop progress={shared} x={together.share.x} y={together.share.y + together.share.height / 2}>
          <HueTab tab={together.share} hue={hue} fact={fact} />
          <Text x={together.label.x} y={together.label.y} style={together.label.style} fill={COLOR.ink}>
            {together.label.text}
          </Text>
        </Pop>
      ) : null}
    </g>
  );
}
