import { type ReactElement, useMemo } from 'react';
import { UNITS, unitsMarks, unitsOf, unitsPath } from '../../../src/layout/benefit/units';
import { COLOR, hue } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';

export type UnitKind = 'box' | 'person' | 'coin';

interface UnitCapsuleProps {
  readonly kind: UnitKind;
  /** px: left top corner and width. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Share that is filled now, and how far the range has opened around it, 0–1. */
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly spread: number;
  /** Today's share, marked by a flag; none when left out. */
  readonly today?: number | undefined;
}

const COLORS: Readonly<Record<UnitKind, string>> = {
  box: COLOR.wood2,
  person: hue('coral').fill,
  coin: hue('sun').fill,
};
const EMPTY = COLOR.white;
/** Stroke of a thing; px from the capsule's edge to the band of the range, clear of its round corners, and the band's own. */
const FINE = 2;
const BAND = { inset: 8, radius: 7 } as const;
const FLAG = { half: 13, height: 18 } as const;

/** A measure as a hundred things: so many of them are filled, between so and so many by the model. */
export function UnitCapsule(props: UnitCapsuleProps): ReactElement {
  const { kind, x, y, width, share, low, high, spread, today } = props;
  const marks = useMemo(() => unitsMarks(width), [width]);
  const filled = unitsOf(share);
  const [full, empty] = useMemo(
    () => [unitsPath(kind, marks, 0, filled), unitsPath(kind, marks, filled, UNITS.count)],
    [kind, marks, filled],
  );
  const [a, mid, b] = [marks.at(low), marks.at(share), marks.at(high)];
  const [from, to] = [mid + (a - mid) * spread, mid + (b - mid) * spread];
  const flag = today === undefined ? 0 : marks.at(today);
  return (
    <g transform={`translate(${x} ${y})`} strokeLinejoin="round" strokeLinecap="round">
      <rect
        width={marks.width}
        height={marks.height}
        rx={marks.radius}
        fill={COLOR.paper}
        stroke={COLOR.ink}
        strokeWidth={LINE.normal}
      />
      {spread > 0 ? (
        <RangeBand from={from} to={to} top={BAND.inset} bottom={marks.height - BAND.inset} />
      ) : null}
      <path d={empty} fill={EMPTY} stroke={COLOR.mint2} strokeWidth={FINE} />
      <path d={full} fill={COLORS[kind]} stroke={COLOR.ink} strokeWidth={FINE} />
      {today === undefined ? null : (
        <path
          d={`M${flag} 2l${-FLAG.half} ${-FLAG.height}h${2 * FLAG.half}Z`}
          fill={COLOR.paper}
          stroke={COLOR.ink}
          strokeWidth={LINE.normal}
        />
      )}
    </g>
  );
}

/** Between so and so much by the model: a band behind the things, within the capsule. Px. */
export function RangeBand(props: {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly bottom: number;
}): ReactElement {
  const { from, to, top, bottom } = props;
  return (
    <rect
      x={from}
      y={top}
      width={to - from}
      height={bottom - top}
      rx={Math.min(BAND.radius, (to - from) / 2)}
      fill={hue('sun').light}
      stroke={COLOR.ink}
      strokeWidth={LINE.normal}
    />
  );
}
