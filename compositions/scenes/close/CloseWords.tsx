import { type CloseTimes, markAt } from '../../../src/layout/close/times';
import type { CloseWords as Words } from '../../../src/layout/close/words';
import { progress } from '../../../src/layout/ease';
import { COLOR } from '../../../src/theme/color';
import { LEFT } from '../../../src/theme/frame';
import { DURATION } from '../../../src/theme/motion';
import { Wordmark } from '../../parts/brand/Wordmark';
import { Rise } from '../../parts/motion/moves';
import { Headline } from '../../parts/type/Headline';
import { Text } from '../../parts/type/Text';

interface CloseWordsProps {
  readonly words: Words;
  readonly times: CloseTimes;
  readonly frame: number;
}

/** The heart's line on dark, px. */
const LINE = 5;

/** The sentence and the mark, whose heart beats as it is told, then what everything rests on. */
export function CloseWords({ words, times, frame }: CloseWordsProps) {
  const { sentence, mark, source } = words;
  const shown = markAt(frame, times);
  return (
    <g>
      <Headline
        x={LEFT}
        {...sentence}
        fill={COLOR.paper}
        progress={progress(frame, times.sentence, DURATION.settle)}
      />
      <Wordmark x={LEFT} {...mark} fill={COLOR.paper} beat={shown.beat} line={LINE} />
      <Rise progress={shown.source}>
        <Text
          x={source.x}
          y={source.y}
          style={source.style}
          fill={COLOR.mint}
          anchor="end"
          leading={source.leading}
          lines={source.lines}
        />
      </Rise>
    </g>
  );
}
