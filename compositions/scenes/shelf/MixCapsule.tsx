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

/** The local customers' mix as one capsule that fills part by part; the parts nod with their products, their words stand. */
export function MixCapsule(props: {
  readonly parts: readonly MixPart[];
  /** px. */
  readonly mixLeft: number;
  readonly progress: number;
  readonly beats: Beats<'shelf'>;
  readonly frame: number;
}): ReactElement {
  const { parts, mixLeft, progress, beats, frame } = props;
  return (
    <g stroke={COLOR.ink} strokeWidth={LINE.normal} strokeLinejoin="round">
      <path d={stretch(mixLeft, mixLeft, mixRight)} fill={COLOR.forest2} />
      {parts.map((part, i) => {
        if (progress * parts.length < i + 1) return null;
        const grown = 1 + NOD * agreement(beats, frame, i, parts.length);
        const about = `translate(0 ${middle}) scale(1 ${grown}) translate(0 ${-middle})`;
        return (
          <g key={part.name}>
            <path
              d={stretch(mixLeft, part.x, part.x + part.width)}
              fill={hue(part.hue).fill}
              transform={grown === 1 ? undefined : about}
            />
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
          </g>
        );
      })}
    </g>
  );
}
