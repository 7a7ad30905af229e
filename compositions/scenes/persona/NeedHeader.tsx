import type { ReactElement } from 'react';
import { progress, springTo } from '../../../src/layout/ease';
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
  /** Frame from which the header has made room, and at which the joint share is told; undefined when it fell. */
  readonly from: number;
  readonly together: number | undefined;
  readonly fact: string;
}

/** Frames in which the words come. */
const WORDS = 8;

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

/** The need in the header's place: whose it is, of which kind, what, and how many share the traits. */
export function NeedHeader({
  head,
  hue,
  frame,
  from,
  together: told,
  fact,
}: NeedHeaderProps): ReactElement | null {
  if (frame <= from) return null;
  const { name, tab, need, together } = head;
  const shared = told === undefined ? 0 : springTo(frame, told);
  return (
    <g>
      <Headline
        x={LEFT}
        y={name.y}
        lines={[name.text]}
        style={name.style}
        fill={COLOR.ink}
        progress={progress(frame, from, WORDS)}
      />
      {tab ? (
        <Pop progress={springTo(frame, from)} x={tab.x} y={tab.y + tab.height / 2}>
          <HueTab tab={tab} hue={hue} />
        </Pop>
      ) : null}
      {need ? <Headline {...need} x={LEFT} fill={COLOR.ink} progress={progress(frame, from, WORDS)} /> : null}
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
