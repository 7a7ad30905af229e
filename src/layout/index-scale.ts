import { scaleLinear } from 'd3-scale';

/** The base line: all customers. */
export const BASE_INDEX = 100;

/** A scale from zero ends at least here, so that 100 never is the top of the chart. */
const MIN_TOP = 125;
/** A scale around 100 reaches at least this far to each side it uses, so that a few points never look like many. */
const MIN_REACH = 20;

export interface ScaleRequest {
  /** Every index that the chart shows: those of both sides, where two sides share a scale. */
  readonly values: readonly number[];
  /** y in px of the line that marks grow from: index 0, or index 100 where bars go both ways. */
  readonly baselineY: number;
  /** Room in px above that line. */
  readonly maxHeight: number;
  /** Marks lower than this many px are `short`: their label has no room inside. */
  readonly minHeight?: number;
  /** Lowest y in px that a mark may reach under the line; only for bars that go both ways. */
  readonly floorY?: number;
}

export interface IndexScale {
  /** y in px of an index. */
  readonly y: (index: number) => number;
  /** Height in px of an index' mark, always ≥ 0. */
  readonly height: (index: number) => number;
  /** y in px of the 100 line. */
  readonly baseY: number;
  /** Smallest and largest index on the scale: all values lie within. */
  readonly domain: readonly [number, number];
  /** Round values for lines across, without 100 itself, lowest first. */
  readonly ticks: readonly number[];
  readonly isShort: (index: number) => boolean;
}

/** About `count` round values between from and to, both included when round. */
export function niceTicks(from: number, to: number, count = 4): number[] {
  return scaleLinear().domain([from, to]).ticks(count);
}

function checked({ values }: ScaleRequest): readonly number[] {
  const wrong = values.find((value) => !Number.isFinite(value) || value < 0);
  if (wrong !== undefined) throw new RangeError(`${wrong} isn't an index: it must be a number from 0 up.`);
  return values;
}

function scaleOver(
  domain: readonly [number, number],
  y: (index: number) => number,
  fromY: number,
  minHeight: number,
) {
  const height = (index: number) => Math.abs(y(index) - fromY);
  return {
    y,
    height,
    baseY: y(BASE_INDEX),
    domain,
    ticks: niceTicks(...domain).filter((tick) => tick !== BASE_INDEX && tick !== 0),
    isShort: (index: number) => height(index) < minHeight,
  };
}

/**
 * Scale from zero, for bars that stand on the ground with 100 drawn through them. The highest value takes all the
 * room; the domain stretches for extremes and nothing is clipped.
 */
export function indexFromZero(request: ScaleRequest): IndexScale {
  const { baselineY, maxHeight, minHeight = 0 } = request;
  const top = Math.max(MIN_TOP, ...checked(request));
  const y = scaleLinear([0, top], [baselineY, baselineY - maxHeight]);
  return scaleOver([0, top], (index) => y(index), baselineY, minHeight);
}

/**
 * Scale around 100, for bars that rise and fall from the 100 line: a point is equally many px up and down, and the
 * same for every bar made with it, so both sides share lines across.
 */
export function indexAroundBase(request: ScaleRequest): IndexScale {
  const { baselineY, maxHeight, minHeight = 0, floorY = baselineY + maxHeight } = request;
  const values = checked(request);
  const up = Math.max(MIN_REACH, Math.max(BASE_INDEX, ...values) - BASE_INDEX);
  const down = Math.max(MIN_REACH, BASE_INDEX - Math.min(BASE_INDEX, ...values));
  const perPoint = Math.min(maxHeight / up, (floorY - baselineY) / down);
  const domain = [BASE_INDEX - down, BASE_INDEX + up] as const;
  const y = scaleLinear(domain, [baselineY + down * perPoint, baselineY - up * perPoint]);
  return scaleOver(domain, (index) => y(index), baselineY, minHeight);
}
