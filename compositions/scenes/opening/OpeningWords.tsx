import { useMemo } from 'react';
import { easeInCubic, progress } from '../../../src/layout/ease';
import { openingWords, WORDS_AT } from '../../../src/layout/opening/words';
import { COLOR } from '../../../src/theme/color';
import { DURATION } from '../../../src/theme/motion';
import { Headline } from '../../parts/type/Headline';
import type { SceneProps } from '../scene-props';

/** Two lines, the second bold; on its beat the question takes their place. */
export function OpeningWords({ scene, frame }: SceneProps<'opening'>) {
  const { first, second, question } = useMemo(() => openingWords(scene), [scene]);
  const { almost, different, question: asked } = scene.beats;
  const left = asked === undefined ? 0 : progress(frame, asked, DURATION.exit, easeInCubic);
  const shown = (beat: number) => progress(frame, beat, DURATION.settle) * (1 - left);
  const turn = asked === undefined ? 0 : progress(frame, asked + DURATION.exit, DURATION.settle);
  const { one, two } = WORDS_AT.question;
  return (
    <g>
      <Headline x={WORDS_AT.x} y={WORDS_AT.first} {...first} fill={COLOR.ink} progress={shown(almost)} />
      <Headline x={WORDS_AT.x} y={WORDS_AT.second} {...second} fill={COLOR.ink} progress={shown(different)} />
      <Headline
        x={WORDS_AT.x}
        y={question.lines.length > 1 ? two : one}
        {...question}
        fill={COLOR.ink}
        progress={turn}
      />
    </g>
  );
}
