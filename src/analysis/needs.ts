import { LONGEST_NAME, SMALLEST_CELL } from '../schema/common';
import type { Need } from '../schema/segments';
import type { NeedRow } from './aggregates';
import { slug } from './slug';

/** What a segment goes by in the team's tables: its own name and id, and those of the types in it. */
export interface Aliases {
  readonly names: readonly string[];
}

const ORDER = ['need', 'motive', 'barrier'];

/**
 * The needs of one segment with their evidence, most people first. Rows that fewer than ten were asked about are left
 * out. A row belongs to the segment that goes by its name, or that the type of that name was merged into.
 */
export function needsOf(rows: readonly NeedRow[], { names }: Aliases): Need[] {
  const mine = new Set(names.map(slug));
  return rows
    .filter((row) => mine.has(slug(row.segment)) && row.n >= SMALLEST_CELL)
    .sort(
      (a, b) =>
        ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || b.n - a.n || a.text.localeCompare(b.text, 'sv'),
    )
    .map(({ kind, text, source, n }) => ({ kind, text, evidence: { source, base: n } }));
}

/** A name as the results may hold it. */
export const shortName = (name: string): string => name.trim().slice(0, LONGEST_NAME).trim();
