import type { ReactElement } from 'react';
import { capsuleWidth } from '../../../src/layout/source-tag';
import { textWidth, wrap } from '../../../src/layout/text';
import type { SceneOf } from '../../../src/scenes/kinds';
import { BASELINE, FRAME, RIGHT } from '../../../src/theme/frame';
import { MAP_COLOR } from '../../../src/theme/map-color';
import { TYPE } from '../../../src/theme/type';
import { SlideIn } from '../../parts/motion/moves';

/** px around the source line, its leading, the room that it may take, and its distance to the mark. */
const GROUND = { padX: 36, over: 44, under: 30, leading: 36, maxWidth: 900, gap: 24 } as const;

/** The sea's colour behind the source line, where land comes under it. */
export function SourceGround({
  tag,
  progress,
}: {
  readonly tag: SceneOf<'clusters'>['tag'];
  readonly progress: number;
}): ReactElement {
  const lines = wrap(tag.source, TYPE.source, GROUND.maxWidth, 2);
  const text = Math.max(0, ...lines.map((line) => textWidth(line, TYPE.source)));
  const mark = tag.synthetic ? capsuleWidth(tag.synthetic) + GROUND.gap : 0;
  const left = RIGHT - mark - text - GROUND.padX;
  const top = BASELINE.source - GROUND.over;
  const height = GROUND.over + GROUND.under + (lines.length - 1) * GROUND.leading;
  return (
    <SlideIn progress={progress} dy={-top - height}>
      <rect
        x={left}
        y={top}
        width={FRAME.width - left + height}
        height={height}
        rx={height / 2}
        fill={MAP_COLOR.sea}
      />
    </SlideIn>
  );
}
