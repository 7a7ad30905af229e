import { useMemo } from 'react';
import { easeOutCubic, progress } from '../../../src/layout/ease';
import { layOutLineup } from '../../../src/layout/lineup/lineup';
import { floorAt } from '../../../src/layout/lineup/moves';
import { fitStyle } from '../../../src/layout/text';
import { COLOR } from '../../../src/theme/color';
import { BASELINE, FRAME, LEFT, RIGHT } from '../../../src/theme/frame';
import { DURATION } from '../../../src/theme/motion';
import { TYPE } from '../../../src/theme/type';
import { SlideIn } from '../../parts/motion/moves';
import { Headline } from '../../parts/type/Headline';
import type { SceneProps } from '../scene-props';
import { FloorLabels } from './FloorLabels';
import { Ground } from './Ground';
import { Leaders } from './Leaders';
import { Row } from './Row';
import { Step } from './Step';

const SMALLEST_HEADLINE = 60;

/** Scene 3: everybody in one picture, standing on floors as wide as their segment's share. */
export function LineupScene({ scene, frame }: SceneProps<'lineup'>) {
  const lineup = useMemo(() => layOutLineup(scene), [scene]);
  const style = fitStyle(scene.headline, TYPE.headline, RIGHT - LEFT, SMALLEST_HEADLINE);
  const rows = Array.from({ length: lineup.stage.rows }, (_, i) => lineup.stage.rows - 1 - i);
  return (
    <g>
      <Ground progress={progress(frame, -DURATION.ahead, DURATION.enter, easeOutCubic)} />
      <SlideIn progress={floorAt(frame, scene.beats)} dy={FRAME.height - lineup.stage.top}>
        <Leaders lineup={lineup} scene={scene} />
        {rows.map((row) => (
          <g key={row}>
            {row === 0 ? <Step lineup={lineup} scene={scene} row={row} frame={frame} /> : null}
            <Row lineup={lineup} scene={scene} row={row} frame={frame} />
            {row > 0 ? <Step lineup={lineup} scene={scene} row={row} frame={frame} /> : null}
          </g>
        ))}
        <FloorLabels lineup={lineup} scene={scene} frame={frame} />
      </SlideIn>
      <Headline
        x={LEFT}
        y={BASELINE.headline}
        lines={[scene.headline]}
        style={style}
        fill={COLOR.ink}
        progress={progress(frame, -DURATION.ahead, DURATION.settle)}
      />
    </g>
  );
}
