import { COUNTED_SEGMENTS } from '../schema/segments';
import type { Aggregates } from './aggregates';
import { type Finding, found, note, refused } from './findings';
import { bucketsOf, type Group, leaves, together } from './groups';
import { added } from './hellinger';
import { type MergedTypes, mergeTypes } from './merge-types';
import { shortName } from './needs';
import { slugs } from './slug';

/** The customers in few groups, largest first, and how they came about. */
export interface Segmentation {
  readonly given: boolean;
  readonly groups: readonly Group[];
  /** What was merged, where something was. */
  readonly leaves: readonly Group[];
  readonly merged: MergedTypes | null;
  readonly findings: readonly Finding[];
}

/** Buckets that types are merged on; the others are what the merged are tested on, so that no noise is found twice. */
export const isForMerging = (bucket: number): boolean => bucket % 2 === 0;

/** The merged types as groups of their own, the largest first. */
function grouped(a: Aggregates, parts: readonly Group[], merged: MergedTypes): Group[] {
  return Array.from({ length: merged.count }, (_, s) => {
    const own = parts.filter((_, i) => merged.segmentOf[i] === s);
    const members = own.flatMap((g) => g.members);
    const [largest] = [...own].sort((x, y) => y.customers - x.customers);
    return together(
      largest?.id ?? '',
      largest?.label ?? '',
      members.map((i) => a.types[i]!),
      members,
    );
  });
}

/** Baskets of each group in the buckets that are for merging. */
const mergingBaskets = (parts: readonly Group[], width: number) =>
  parts.map((g) => added(bucketsOf(g, isForMerging).items, width));

/** The given segments, or the lifestyle types merged into few. Groups is empty when neither gives three to seven. */
export function segmentation(a: Aggregates): Segmentation {
  const { given, groups: parts } = leaves(a.types);
  const { least, most } = COUNTED_SEGMENTS;
  const bySize = [...parts].sort((x, y) => y.customers - x.customers);
  if (given && parts.length >= least && parts.length <= most)
    return {
      given,
      groups: bySize,
      leaves: parts,
      merged: null,
      findings: [found('segment', `${parts.length} segment, så som de levererades.`)],
    };
  const merged = mergeTypes(
    mergingBaskets(parts, a.categories.length),
    parts.map((g) => g.customers),
  );
  if (!merged) return { given, groups: [], leaves: parts, merged, findings: [tooFew(parts.length)] };
  const findings = [found('segment', merged.reason)];
  if (given)
    findings.push(
      note('segment', `${parts.length} levererade segment är fler än ${most}: de mest lika är hopslagna.`),
    );
  return { given, groups: grouped(a, parts, merged), leaves: parts, merged, findings };
}

const tooFew = (count: number) =>
  refused(
    'segment',
    `${count} grupper räcker inte till ${COUNTED_SEGMENTS.least} segment med minst 5 % och 100 kunder var.`,
  );

/** Most small groups that the film's method scene can show. */
const MOST_LEAVES = 60;

/** The merge tree for the film's method scene, with the ids that the segments got. */
export function mergeTree({ leaves: parts, merged }: Segmentation, segmentIds: readonly string[]) {
  if (!merged || parts.length < 2 || parts.length > MOST_LEAVES) return undefined;
  const ids = slugs(parts.map((g) => g.id));
  const all = parts.reduce((s, g) => s + g.customers, 0);
  return {
    groups: parts.map((g, i) => ({
      id: ids[i] as string,
      label: shortName(g.label),
      size: g.customers,
      into: segmentIds[merged.segmentOf[i] as number] as string,
    })),
    steps: merged.joins.map(({ from, into, cost }) => ({
      from: ids[from] as string,
      into: ids[into] as string,
      // The mean distance that customers are moved, on Hellinger's scale.
      distance: Number(Math.sqrt(cost / all).toFixed(4)),
    })),
    varianceKept: Number(merged.kept.toFixed(3)),
  };
}
