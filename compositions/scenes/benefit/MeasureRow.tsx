import type { ReactElement } from 'react';
import { fillAt, MEASURE, measureMarks, TICK_ROOM } from '../../../src/layout/benefit/measure';
import { easeInOutCubic, easeOutCubic, lerp, progress } from '../../../src/layout/ease';
import { textWidth } from '../../../src/layout/text';
import type { SceneOf } from '../../../src/scenes/kinds';
import { COLOR, hue } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { DURATION } from '../../../src/theme/motion';
import { Draw } from '../../parts/motion/Draw';
import { Rise } from '../../parts/motion/moves';
import { Text } from '../../parts/type/Text';

type Benefit = SceneOf<'benefit'>;

interface MeasureRowProps {
  readonly measure: Benefit['sold'];
  readonly model: string;
  readonly today: string;
  /** px: left top corner and width. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly frame: number;
  /** Frame at which it comes. */
  readonly at: number;
  /** 0–1: a capsule is drawn around what says that this is a model's result. */
  readonly stressed: number;
}

const INSET = 6;
/** Overshoot of the marks over the capsule, px. */
const REACH = 8;

/** A measure that counts from today to what the model says: number, capsule from none to all with its range, note. */
export function MeasureRow(props: MeasureRowProps): ReactElement | null {
  const { measure, model, today, x, y, width, frame, at, stressed } = props;
  if (frame <= at) return null;
  const marks = measureMarks(measure, model, today, width);
  const t = progress(frame, at + DURATION.exit, DURATION.move, easeInOutCubic);
  const spread = progress(frame, at + DURATION.exit + DURATION.move, DURATION.count, easeOutCubic);
  const points = Math.round(lerp(measure.before.value, measure.after.value, t) * 100);
  const value =
    t < 1 ? measure.after.text.replace(/\d+([.,]\d+)?/u, String(Math.abs(points))) : marks.value.text;
  const noteWidth = textWidth(marks.note.text, marks.note.style);
  return (
    <Rise progress={progress(frame, at, DURATION.enter, easeOutCubic)}>
      <Text
        x={x}
        y={y + MEASURE.value}
        style={marks.value.style}
        fill={COLOR.paper}
        data-fact={measure.after.fact}
      >
        {value}
      </Text>
      <Text x={x + marks.label.x} y={y + MEASURE.value} style={marks.label.style} fill={COLOR.paper}>
        {marks.label.text}
      </Text>
      <RangeBar
        marks={marks}
        x={x}
        y={y + MEASURE.bar}
        width={width}
        fill={fillAt(marks, t)}
        spread={spread}
      />
      <Text x={x} y={y + MEASURE.note} style={marks.note.style} fill={COLOR.mint}>
        {marks.note.text}
      </Text>
      <path
        d={tick(x + marks.before.x - TICK_ROOM, y + MEASURE.note - 24, 28)}
        stroke={COLOR.paper}
        strokeWidth={LINE.normal}
      />
      <Text
        x={x + marks.before.x}
        y={y + MEASURE.note}
        style={marks.note.style}
        fill={COLOR.mint}
        data-fact={measure.before.fact}
      >
        {marks.before.text}
      </Text>
      <Draw
        d={capsule(x - 18, y + MEASURE.note - 36, noteWidth + 36, 52)}
        progress={stressed}
        stroke={hue('sun').fill}
        width={LINE.normal}
      />
    </Rise>
  );
}

const tick = (x: number, y: number, height: number) => `M${x} ${y}v${height}`;
const capsule = (x: number, y: number, width: number, height: number) => {
  const r = height / 2;
  return `M${x + r} ${y}H${x + width - r}a${r} ${r} 0 0 1 0 ${height}H${x + r}a${r} ${r} 0 0 1 0 ${-height}Z`;
};

interface RangeBarProps {
  readonly marks: { readonly low: number; readonly high: number; readonly today: number };
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** px that are filled. */
  readonly fill: number;
  /** 0–1: how far the range has opened around the middle. */
  readonly spread: number;
}

/** None to all as a capsule: filled to the middle, the range over its end, today's value as a mark across it. */
function RangeBar({ marks, x, y, width, fill, spread }: RangeBarProps): ReactElement {
  const h = MEASURE.barHeight;
  const inner = h - 2 * INSET;
  const low = lerp(fill, marks.low, spread);
  const high = lerp(fill, marks.high, spread);
  const middle = y + h / 2;
  return (
    <g>
      <rect
        x={x}
        y={y}
        width={width}
        height={h}
        rx={h / 2}
        fill={COLOR.forest}
        stroke={COLOR.mint}
        strokeWidth={LINE.fine}
      />
      <rect
        x={x + INSET}
        y={y + INSET}
        width={Math.max(inner, fill - INSET)}
        height={inner}
        rx={inner / 2}
        fill={hue('sun').fill}
      />
      {spread > 0 ? (
        <g stroke={COLOR.ink} strokeWidth={LINE.fine} strokeLinejoin="round">
          <rect x={x + low} y={y - 3} width={high - low} height={h + 6} rx={h / 2} fill={hue('sun').light} />
          <circle cx={x + fill} cy={middle} r={7} fill={COLOR.ink} />
        </g>
      ) : null}
      <path
        d={tick(x + marks.today, y - REACH, h + 2 * REACH)}
        stroke={COLOR.paper}
        strokeWidth={LINE.normal}
        strokeLinecap="round"
      />
    </g>
  );
}
