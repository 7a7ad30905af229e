import type { ReactElement } from 'react';
import { textWidth } from '../../../src/layout/text';
import { COLOR } from '../../../src/theme/color';
import { CAPTION_ZONE, FRAME } from '../../../src/theme/frame';
import { TYPE } from '../../../src/theme/type';
import { Text } from '../type/Text';

interface CaptionZoneProps {
  /** One or two lines, already broken by the caption rules. */
  readonly lines: readonly string[];
  /** Colour of the letters: ink on light floors, paper on the hedge. */
  readonly tone: 'ink' | 'paper';
  /** Colour of a plate under the letters; none when the plane below is plain. */
  readonly ground?: string | undefined;
}

const PLATE = { padX: 36, padY: 8, radius: 28 } as const;
/** px from the top of a line of captions to its baseline. */
const BASELINE_IN_LINE = 31;

/** Captions, when they are asked for in the picture: centred in the zone where nothing else is drawn. */
export function CaptionZone({ lines, tone, ground }: CaptionZoneProps): ReactElement | null {
  if (lines.length === 0) return null;
  const { top, bottom, lineHeight } = CAPTION_ZONE;
  const height = lines.length * lineHeight;
  const from = (top + bottom - height) / 2;
  const width = Math.max(...lines.map((line) => textWidth(line, TYPE.caption))) + 2 * PLATE.padX;
  return (
    <g data-zone="captions">
      {ground ? (
        <rect
          x={(FRAME.width - width) / 2}
          y={from - PLATE.padY}
          width={width}
          height={height + 2 * PLATE.padY}
          rx={PLATE.radius}
          fill={ground}
        />
      ) : null}
      <Text
        x={FRAME.width / 2}
        y={from + BASELINE_IN_LINE}
        style={TYPE.caption}
        fill={COLOR[tone]}
        anchor="middle"
        leading={lineHeight}
        lines={lines}
      />
    </g>
  );
}
