import type { ReactElement } from 'react';
import { mix, progress } from '../../../src/layout/ease';
import type { Field } from '../../../src/layout/method/field';
import { type SegmentMarks, segmentAt } from '../../../src/layout/method/frame';
import { streamAt } from '../../../src/layout/method/streams';
import { COLOR, type Hue } from '../../../src/theme/color';
import { Dots } from './Dots';

/** Line around discs, px. */
const EDGE = 5;
/** Radius of the dots that go on from the heart, px. */
const STREAM_DOT = 11;

/** The dots that run from the heart, and the groups that grow where they arrive, until they are the segments. */
export function Segments({
  field,
  frame,
}: {
  readonly field: Field;
  readonly frame: number;
}): ReactElement | null {
  const { groups } = field.schedule;
  if (frame <= groups.from) return null;
  const marks = field.segments.map((segment) => ({
    hue: segment.hue,
    marks: segmentAt(field, segment, frame),
    settled: progress(frame, segment.ready.from, segment.ready.to - segment.ready.from),
  }));
  return (
    <g>
      {field.segments.map((segment) => (
        <Dots
          key={segment.hue.name}
          points={streamAt(field, segment, frame)}
          radius={STREAM_DOT}
          fill={segment.hue.fill}
          line={COLOR.paper}
        />
      ))}
      {marks.map(({ hue, marks: m, settled }) => (
        <Discs key={hue.name} marks={m} hue={hue} settled={settled} />
      ))}
    </g>
  );
}

interface DiscsProps {
  readonly marks: SegmentMarks;
  readonly hue: Hue;
  readonly settled: number;
}

/** Discs, waists and dots of one segment. The line is drawn first and wider, so that joined discs have one outline. */
function Discs({ marks, hue, settled }: DiscsProps): ReactElement | null {
  if (marks.dotRadius === 0) return null;
  const fill = mix(hue.light, hue.tint, settled);
  return (
    <g>
      <g fill={COLOR.ink} stroke={COLOR.ink} strokeWidth={2 * EDGE} strokeLinejoin="round">
        <path d={marks.outline} />
        {marks.waists ? <path d={marks.waists} /> : null}
      </g>
      <g fill={fill}>
        <path d={marks.outline} />
        {marks.waists ? <path d={marks.waists} /> : null}
      </g>
      <Dots points={marks.dots} radius={marks.dotRadius} fill={hue.fill} line={COLOR.ink} />
    </g>
  );
}
