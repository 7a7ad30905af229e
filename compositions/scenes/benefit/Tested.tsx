import type { ReactElement } from 'react';
import { COLUMN } from '../../../src/layout/benefit/stage';
import { easeOutCubic, progress, springTo } from '../../../src/layout/ease';
import { textWidth, wrap } from '../../../src/layout/text';
import type { SceneOf } from '../../../src/scenes/kinds';
import { COLOR, hue } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { DURATION } from '../../../src/theme/motion';
import { TYPE } from '../../../src/theme/type';
import { Rise } from '../../parts/motion/moves';
import { Text } from '../../parts/type/Text';

interface TestedProps {
  readonly tested: NonNullable<SceneOf<'benefit'>['tested']>;
  readonly y: number;
  readonly at: number;
  readonly frame: number;
}

const VALUE = { ...TYPE.value, size: 60 };
const LABEL = { ...TYPE.label, weight: 600, tracking: 0 };
const MOST_RADIUS = 13;
/** Frames from week to week. */
const WEEK = 3;
const PLUS_MINUS = '±';

/** The model's own test: one dot for each week it had never seen, and how far off it was. */
export function Tested({ tested, y, at, frame }: TestedProps): ReactElement | null {
  if (frame <= at) return null;
  const { label, weeks, error } = tested;
  const value = `${PLUS_MINUS}${error.text}`;
  const x = COLUMN.x + textWidth(value, VALUE) + 28;
  const pitch = Math.min(MOST_RADIUS * 2 + 8, (COLUMN.x + COLUMN.width - x) / Math.max(1, weeks.value));
  const radius = Math.max(2, pitch / 2 - 4);
  return (
    <Rise progress={progress(frame, at, DURATION.enter, easeOutCubic)}>
      <Text x={COLUMN.x} y={y + 56} style={VALUE} fill={COLOR.paper} data-fact={error.fact}>
        {value}
      </Text>
      <g fill={hue('sun').fill} stroke={COLOR.ink} strokeWidth={LINE.fine} data-fact={weeks.fact}>
        {Array.from({ length: Math.round(weeks.value) }, (_, i) => (
          <circle
            key={i}
            cx={x + pitch * (i + 0.5)}
            cy={y + 36}
            r={radius * springTo(frame, at + DURATION.exit + i * WEEK)}
          />
        ))}
      </g>
      <Text
        x={COLUMN.x}
        y={y + 106}
        style={LABEL}
        fill={COLOR.mint}
        lines={wrap(label, LABEL, COLUMN.width, 2)}
      />
    </Rise>
  );
}
