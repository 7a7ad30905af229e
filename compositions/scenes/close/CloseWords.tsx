import { type CloseTimes, markAt } from '../../../src/layout/close/times';
import type { CloseWords as Words } from '../../../src/layout/close/words';
import { lerp, progress } from '../../../src/layout/ease';
import { wordmarkWidth } from '../../../src/layout/wordmark';
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
/** Room over and under the baseline that the mark takes, and the width of its heart, in parts of the letters' size. */
const MARK = { above: 1.5, below: 0.9, heart: 1.66 } as const;

/** The sentence, then the mark whose capsules cross, then what everything rests on. */
export function CloseWords({ words, times, frame }: CloseWordsProps) {
  const { sentence, mark, source } = words;
  const shown = markAt(frame, times);
  const revealed = lerp(
    mark.size * mark.heart * MARK.heart,
    wordmarkWidth(mark.size, mark.heart),
    shown.name,
  );
  return (
    <g>
      <Headline
        x={LEFT}
        {...sentence}
        fill={COLOR.paper}
        progress={progress(frame, times.sentence, DURATION.settle)}
      />
      {shown.heart > 0 ? (
        <svg
          x={LEFT - LINE}
          y={mark.y - mark.size * MARK.above}
          width={revealed + 2 * LINE}
          height={mark.size * (MARK.above + MARK.below)}
        >
          <Wordmark
            x={LINE}
            y={mark.size * MARK.above}
            size={mark.size}
            heart={mark.heart}
            fill={COLOR.paper}
            progress={shown.heart}
            line={LINE}
          />
        </svg>
      ) : null}
      <Rise progress={shown.source}>
        <Text
          x={source.x}
          y={source.y}
          style={source.style}
          fill={COLOR.mint}
          leading={source.leading}
          lines={source.lines}
        />
      </Rise>
    </g>
  );
}
