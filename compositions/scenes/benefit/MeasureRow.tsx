import { type ReactElement, useMemo } from 'react';
import { KEY, measureMarks } from '../../../src/layout/benefit/measure';
import { unitsMarks } from '../../../src/layout/benefit/units';
import { easeInOutCubic, easeOutCubic, lerp, progress } from '../../../src/layout/ease';
import { textWidth } from '../../../src/layout/text';
import type { Told } from '../../../src/scenes/handover';
import { COLOR, hue } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { DURATION } from '../../../src/theme/motion';
import { Draw } from '../../parts/motion/Draw';
import { Rise } from '../../parts/motion/moves';
import { Text } from '../../parts/type/Text';
import { RangeBand, UnitCapsule, type UnitKind } from './UnitCapsule';

type Benefit = Told<'benefit'>;

interface MeasureRowProps {
  readonly measure: Benefit['sold'];
  /** What it counts. */
  readonly kind: UnitKind;
  readonly model: string;
  readonly today: string;
  /** px: left top corner and width. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly frame: number;
  /** Frame at which it comes. */
  readonly at: number;
  /** 0–1: a line is drawn under what says that this is a model's result. */
  readonly stressed: number;
  /** Nothing else is told beside it: larger. */
  readonly alone?: boolean | undefined;
}

/** A measure that counts from today to what the model says: number, a capsule of a hundred things, range and note. */
export function MeasureRow(props: MeasureRowProps): ReactElement | null {
  const { measure, kind, model, today, x, y, width, frame, at, stressed, alone = false } = props;
  const marks = useMemo(
    () => measureMarks(measure, { model, today }, width, unitsMarks(width).height, alone),
    [measure, model, today, width, alone],
  );
  if (frame <= at) return null;
  const { before, after } = measure;
  const t = progress(frame, at + DURATION.exit, DURATION.move, easeInOutCubic);
  const spread = progress(frame, at + DURATION.exit + DURATION.move, DURATION.count, easeOutCubic);
  const share = lerp(before.value, after.value, t);
  const points = String(Math.abs(Math.round(share * 100)));
  const value = t < 1 ? after.text.replace(/\d+([.,]\d+)?/u, points) : marks.value.text;
  const noteWidth = textWidth(marks.note.text, marks.note.style);
  const noteY = y + marks.note.y;
  const noteX = x + KEY.width + KEY.gap;
  return (
    <Rise progress={progress(frame, at, DURATION.enter, easeOutCubic)}>
      <Text
        x={x}
        y={y + marks.value.y}
        style={marks.value.style}
        fill={hue('sun').fill}
        data-fact={after.fact}
      >
        {value}
      </Text>
      <Text x={x + marks.label.x} y={y + marks.value.y} style={marks.label.style} fill={COLOR.paper}>
        {marks.label.text}
      </Text>
      <UnitCapsule
        kind={kind}
        x={x}
        y={y + marks.capsule}
        width={width}
        share={share}
        low={after.low}
        high={after.high}
        spread={spread}
        today={before.value}
      />
      <RangeBand from={x + 2} to={x + KEY.width - 2} top={noteY - BAND.up} bottom={noteY + BAND.down} />
      <Text x={noteX} y={noteY} style={marks.note.style} fill={COLOR.mint}>
        {marks.note.text}
      </Text>
      <path d={flag(x + width - marks.before.width - 26, noteY - 22)} fill={COLOR.paper} />
      <Text
        x={x + width}
        y={noteY}
        style={marks.note.style}
        fill={COLOR.mint}
        anchor="end"
        data-fact={before.fact}
      >
        {marks.before.text}
      </Text>
      <Draw
        d={`M${noteX} ${noteY + UNDER}h${noteWidth}`}
        progress={stressed}
        stroke={hue('sun').fill}
        width={LINE.strong}
      />
    </Rise>
  );
}

/** The flag on the capsule, small: what it stands for is written beside it. */
const flag = (x: number, y: number) => `M${x} ${y + 18}l-11 -16h22Z`;
/** The band of the range, small, before the words that say it: px over and under their baseline. */
const BAND = { up: 25, down: 3 } as const;
/** px from a note's baseline to the line under it. */
const UNDER = 15;
