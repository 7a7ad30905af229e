import type { ReactElement } from 'react';
import { MIX_STYLE, type MixPart } from '../../../src/layout/shelf/mix';
import { agreement } from '../../../src/layout/shelf/motion';
import { STAGE } from '../../../src/layout/shelf/stage';
import type { Beats } from '../../../src/scenes/beats';
import { COLOR, hue } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { Text } from '../../parts/type/Text';

const { middle, mixRight, mixHeight } = STAGE.head;
const RADIUS = mixHeight / 2;
/** Share by which a part grows when it nods. */
const NOD = 0.18;
/** A part shows its words when this much of it is filled. */
const WORDS_FROM = 0.98;

/** A stretch of the capsule from a to b, round where the capsule begins (mixLeft) and ends. */
function stretch(mixLeft: number, a: number, b: number): string {
  const [top, bottom] = [middle - RADIUS, middle + RADIUS];
  const left =
    a <= mixLeft + 0.5
      ? `M${a + RADIUS} ${bottom}A${RADIUS} ${RADIUS} 0 0 1 ${a + RADIUS} ${top}`
      : `M${a} ${bottom}V${top}`;
  const right =
    b >= mixRight - 0.5
      ? `H${b - RADIUS}A${RADIUS} ${RADIUS} 0 0 1 ${b - RADIUS} ${bottom}Z`
      : `H${Math.max(a, b)}V${bottom}Z`;
  return left + right;
}

/** The local customers' mix as one capsule that fills; its parts nod with their products. */
export function MixCapsule(props: {
  readonly parts: readonly MixPart[];
  /** px. */
  readonly mixLeft: number;
  readonly progress: number;
  readonly beats: Beats<'shelf'>;
  readonly frame: number;
}): ReactElement {
  const { parts, mixLeft, progress, beats, frame } = props;
  const filled = mixLeft + (mixRight - mixLeft) * progress;
  return (
    <g stroke={COLOR.ink} strokeWidth={LINE.normal} strokeLinejoin="round">
      <path d={stretch(mixLeft, mixLeft, mixRight)} fill={COLOR.forest2} />
      {parts.map((part, i) => {
        const end = Math.min(part.x + part.width, filled);
        const least = part.x <= mixLeft ? 2 * RADIUS : LINE.normal;
        if (end - part.x < least) return null;
        const grown = 1 + NOD * agreement(beats, frame, i, parts.length);
        return (
          <g
            key={part.name}
            transform={
              grown === 1 ? undefined : `translate(0 ${middle}) scale(1 ${grown}) translate(0 ${-middle})`
            }
          >
            <path d={stretch(mixLeft, part.x, end)} fill={hue(part.hue).fill} />
            {(end - part.x) / part.width >= WORDS_FROM ? (
              <g stroke="none">
                <Text
                  x={part.x + part.width / 2}
                  y={middle + MIX_STYLE.size * 0.36}
                  style={MIX_STYLE}
                  fill={part.onFill}
                  anchor="middle"
                  data-fact={part.share.fact}
                >
                  {part.text}
                </Text>
              </g>
            ) : null}
          </g>
        );
      })}
    </g>
  );
}
