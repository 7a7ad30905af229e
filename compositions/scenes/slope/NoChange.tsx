import type { Person } from '../../../src/figures/person';
import { springTo } from '../../../src/layout/ease';
import { SCALE } from '../../../src/layout/slope/people';
import { STAGE } from '../../../src/layout/slope/stage';
import { NONE, noneLines } from '../../../src/layout/slope/words';
import { COLOR } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { Someone } from '../../parts/figure/Someone';
import { Rise } from '../../parts/motion/moves';
import { Text } from '../../parts/type/Text';
import type { SceneProps } from '../scene-props';

const Y = 700;

/** A level road: nothing has surely moved, and that is an answer. */
export function NoChange({ scene, frame, who }: SceneProps<'slope'> & { readonly who: Person }) {
  const { none, beats } = scene;
  const come = springTo(frame, beats.after);
  if (!none || come <= 0) return null;
  const { left, right } = STAGE.post;
  return (
    <g>
      <path
        d={`M${left + 40} ${Y}H${right - 40}`}
        stroke={COLOR.ink}
        strokeWidth={LINE.strong}
        strokeLinecap="round"
        strokeDasharray="1 16"
      />
      <Someone id={who.id} look={who.look} frame={frame} x={960} y={Y + 4} scale={SCALE} entered={come} />
      <Rise progress={Math.min(1, come)}>
        <Text x={960} y={390} style={NONE} fill={COLOR.ink} anchor="middle" lines={noneLines(none)} />
      </Rise>
    </g>
  );
}
