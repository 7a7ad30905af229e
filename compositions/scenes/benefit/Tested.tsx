import type { ReactElement } from 'react';
import { COLUMN } from '../../../src/layout/benefit/stage';
import { easeOutCubic, progress } from '../../../src/layout/ease';
import { lineHeight, textWidth, wrap } from '../../../src/layout/text';
import type { Told } from '../../../src/scenes/handover';
import { COLOR, hue } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { DURATION } from '../../../src/theme/motion';
import { TYPE } from '../../../src/theme/type';
import { Rise } from '../../parts/motion/moves';
import { Text } from '../../parts/type/Text';

interface TestedProps {
  readonly tested: NonNullable<Told<'benefit'>['tested']>;
  readonly y: number;
  readonly at: number;
  readonly frame: number;
}

const VALUE = { ...TYPE.title, size: 96 };
const LABEL = { ...TYPE.sub, size: 32, weight: 600, tracking: 0 };
const GAP = 26;
const PLUS_MINUS = '±';
/** A week's leaf of the calendar: widest, its height and its head by its width, px between leaves, and the row's top. */
const LEAF = { widest: 68, tall: 1.16, head: 0.3, gap: 10, top: 118 } as const;
/** px and frames by which a leaf is lifted as it is hung up, and as it shows its front. */
const LIFT = { px: 12, frames: 5 } as const;
/** Frames from one leaf to the next, and until a leaf that hangs turns round. */
const EVERY = 3;
const TURNS = 16;

/** The model's own test: the weeks it had never seen, turned over one by one, and how close it came. */
export function Tested({ tested, y, at, frame }: TestedProps): ReactElement | null {
  if (frame <= at) return null;
  const { label, weeks, error } = tested;
  const value = `${PLUS_MINUS}${error.text}`;
  const count = Math.max(1, Math.round(weeks.value));
  const width = Math.min(LEAF.widest, (COLUMN.width + LEAF.gap) / count - LEAF.gap);
  const x = COLUMN.x + textWidth(value, VALUE) + GAP;
  const lines = wrap(label, LABEL, COLUMN.x + COLUMN.width - x, 2);
  return (
    <g>
      <Rise progress={progress(frame, at, DURATION.enter, easeOutCubic)}>
        <Text x={COLUMN.x} y={y + 76} style={VALUE} fill={COLOR.paper} data-fact={error.fact}>
          {value}
        </Text>
        <Text
          x={x}
          y={y + 76 - (lines.length - 1) * lineHeight(LABEL)}
          style={LABEL}
          fill={COLOR.mint}
          lines={lines}
        />
      </Rise>
      <g data-fact={weeks.fact}>
        {Array.from({ length: count }, (_, i) => (
          <Week
            key={i}
            x={COLUMN.x + i * (width + LEAF.gap)}
            y={y + LEAF.top}
            width={width}
            hung={progress(frame, at + i * EVERY, LIFT.frames, easeOutCubic)}
            turned={progress(frame, at + TURNS + i * EVERY, 2 * LIFT.frames)}
          />
        ))}
      </g>
    </g>
  );
}

interface WeekProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Hung up, and lifted to show its front, 0–1. */
  readonly hung: number;
  readonly turned: number;
}

/** A leaf of the calendar: first its back, hidden from the model; then its front with the tick. */
function Week({ x, y, width, hung, turned }: WeekProps): ReactElement | null {
  const height = width * LEAF.tall;
  const front = turned >= 0.5;
  const middle = x + width / 2;
  const s = width / 66;
  if (hung <= 0) return null;
  const lifted = LIFT.px * (hung < 1 ? 1 - hung : Math.sin(Math.PI * turned) || 0);
  return (
    <g transform={lifted > 0 ? `translate(0 ${-lifted})` : undefined}>
      <g stroke={COLOR.ink} strokeWidth={LINE.fine} strokeLinejoin="round" strokeLinecap="round">
        <rect x={x} y={y} width={width} height={height} rx={9 * s} fill={front ? COLOR.paper : COLOR.mint2} />
        {front ? (
          <>
            <path
              d={`M${x} ${y + height * LEAF.head}V${y + 9 * s}a${9 * s} ${9 * s} 0 0 1 ${9 * s} ${-9 * s}h${width - 18 * s}a${9 * s} ${9 * s} 0 0 1 ${9 * s} ${9 * s}v${height * LEAF.head - 9 * s}Z`}
              fill={hue('sun').fill}
            />
            <path
              d={`M${middle - 15 * s} ${y + height * 0.66}l${11 * s} ${11 * s}l${19 * s} ${-21 * s}`}
              fill="none"
              stroke={COLOR.green}
              strokeWidth={LINE.strong * Math.max(0.6, s)}
            />
          </>
        ) : null}
      </g>
    </g>
  );
}
