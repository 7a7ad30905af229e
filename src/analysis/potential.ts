import { SMALLEST_CELL } from '../schema/common';
import type { Evidence, Potential } from '../schema/deep-dive';
import { Z95 } from '../statistics/normal';
import { type Finding, found, grouped, note, refused } from './findings';

const ABOUT = 'potential';

/** What a group spends on a category in the whole market, from the market table. SEK per customer and year. */
export interface MarketRow {
  readonly group: string;
  readonly category: string;
  readonly spend: number;
  /** Standard error of the spend; 0 where none was delivered. */
  readonly error: number;
}

/** What a group's customers spend here on a category. SEK per customer and year. */
export interface Spending {
  readonly kind: 'type' | 'segment';
  readonly id: string;
  readonly name: string;
  readonly category: string;
  readonly mean: number;
  readonly error: number;
  readonly customers: number;
}

/** The motive that most interviewed people of a group told of. */
export const motiveOf = (evidence: readonly Evidence[], kind: string, id: string): Evidence | undefined =>
  evidence
    .filter((e) => e.kind === 'motive' && e.of.kind === kind && e.of.id === id)
    .sort((a, b) => b.base / b.asked - a.base / a.asked)[0];

/**
 * The empty part of the basket: what a group spends in the market less what it spends here, per category. A gap is sure
 * when its 95 % interval is above nothing; both sides' errors are in it.
 */
export function potential(
  market: readonly MarketRow[],
  spending: readonly Spending[],
  evidence: readonly Evidence[],
  source: string,
): { readonly results: Potential | null; readonly findings: readonly Finding[] } {
  const rows = market.flatMap((m): Potential['rows'] => {
    const here = spending.find((s) => s.name === m.group && s.category === m.category);
    if (!here || here.customers < SMALLEST_CELL) return [];
    const gap = m.spend - here.mean;
    const half = Z95 * Math.hypot(m.error, here.error);
    const motive = motiveOf(evidence, here.kind, here.id);
    return [
      {
        group: { kind: here.kind, id: here.id, name: here.name },
        ...(motive ? { motive: motive.text } : {}),
        category: m.category,
        market: Math.round(m.spend),
        here: Math.round(here.mean),
        gap: Math.round(gap),
        interval: [Math.round(gap - half), Math.round(gap + half)],
        base: here.customers,
        certain: gap - half > 0,
      },
    ];
  });
  if (rows.length === 0)
    return {
      results: null,
      findings: [
        refused(ABOUT, 'Ingen rad i marknadstabellen passar en grupp och kategori med minst tio kunder.'),
      ],
    };
  rows.sort((a, b) => Number(b.certain) - Number(a.certain) || b.gap - a.gap);
  return {
    results: { source, rows },
    findings: tell(
      rows,
      market.some((m) => m.error === 0),
    ),
  };
}

function tell(rows: Potential['rows'], bare: boolean): Finding[] {
  const [top] = rows.filter((r) => r.certain);
  const said = top
    ? [
        found(
          ABOUT,
          `Störst tom plats i korgen: ${top.group.name}, ${top.category}, ${grouped(top.gap)} kr per kund och år (${grouped(top.interval[0])} till ${grouped(top.interval[1])}).`,
        ),
      ]
    : [note(ABOUT, 'Ingen kategori har en säkert tom plats i korgen.')];
  if (bare)
    said.push(
      note(
        ABOUT,
        'Marknadens siffror är delvis levererade utan felmarginal: intervallen är då bara våra egna.',
      ),
    );
  return said;
}
