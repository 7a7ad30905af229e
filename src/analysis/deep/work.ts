import type { Aggregates } from '../aggregates';
import type { SegmentAnalysis } from '../segments';
import type { DeepCounted } from './counted';

/** Days that figures per year are brought to. */
const YEAR = 365;
const DAY = 86_400_000;

/** All that the parts are made of. */
export interface Work {
  readonly a: Aggregates;
  readonly counted: DeepCounted;
  readonly segments: SegmentAnalysis;
  /** Factor from the period to a year. */
  readonly yearly: number;
}

const daysOf = ({ from, to }: { from: string; to: string }) => (Date.parse(to) - Date.parse(from)) / DAY + 1;

/** Codes of the lifestyle types that a segment is made of. */
export const unitsIn = ({ a, counted, segments }: Work, segment: string): number[] =>
  counted.units.filter((_, i) => segments.segmentOf.get(a.types[i]?.id ?? '') === segment);

/** The work of counts: figures of the period are brought to a year. */
export const workOf = (a: Aggregates, counted: DeepCounted, segments: SegmentAnalysis): Work => ({
  a,
  counted,
  segments,
  yearly: YEAR / daysOf(a.period),
});
