import { type CloseTimes, markAt } from '../../../src/layout/close/times';
import type { CloseWords as Words } from '../../../src/layout/close/words';
import { progress } from '../../../src/layout/ease';
import { COLOR } from '../../../src/theme/color';
import { LEFT } from '../../../src/theme/frame';
import { DURATION } from '../../../src/theme/motion';
import { Wordmark } from '../../parts/brand/Wordmark';
import { Headline } from '../../parts/type/Headline';
import { Text } from '../../parts/type/Text';

interface CloseWordsProps {
  readonly words: Words;
  readonly times: CloseTimes;
  readonly frame: number;
}

/** The heart's line on dark, px. */
const LINE = 5;

/** The sentence, the mark, whose heart beats as it is told, and from the first frame what everything rests on. */
export function CloseWords({ words, times, frame }: CloseWordsProps) {
  const { sentence, mark, source } = words;
  return (
    <g>
      <Headline
        x={LEFT}
        {...sentence}
        fill={COLOR.paper}
        progress={progress(frame, times.sentence, DURATION.settle)}
      />
      <Wordmark x={LEFT} {...mark} fill={COLOR.paper} beat={markAt(frame, times)} line={LINE} />
      <Text {...source} fill={COLOR.mint} anchor="end" />
    </g>
  );
}
