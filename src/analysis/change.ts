import { DEEP } from '../insight/deep-thresholds';
import { SMALLEST_CELL } from '../schema/common';
import type { Change } from '../schema/deep-dive';
import { benjaminiHochberg } from '../statistics/multiple';
import { twoSided, Z95 } from '../statistics/normal';
import { wilson } from '../statistics/proportions';
import { decimal, type Finding, found, note, refused } from './findings';

const ABOUT = 'förändring';

/** Customers counted in two periods, of whom some are in both. */
export interface Periods {
  readonly before: { readonly from: string; readonly to: string };
  readonly after: { readonly from: string; readonly to: string };
  readonly customers: { readonly before: number; readonly after: number; readonly both: number };
  /** What is compared: how many of each period's customers are of a segment, or bought a category. */
  readonly rows: readonly {
    readonly of: 'segment' | 'category';
    readonly id: string;
    readonly label: string;
    readonly before: number;
    readonly after: number;
    /** Customers of both periods who count in both. */
    readonly both: number;
    /** Customers of both periods who count in the first, and in the second. */
    readonly stayedBefore: number;
    readonly stayedAfter: number;
  }[];
}

type Row = Periods['rows'][number];

/**
 * Difference of two shares whose samples share customers, with its standard error: the variance of each, less twice the
 * covariance that those in both bring (Kish 1965, 12.4).
 */
export function differenceOf(
  row: Omit<Row, 'of' | 'id' | 'label'>,
  { before, after, both }: Periods['customers'],
) {
  const [p, q] = [row.before / before, row.after / after];
  const together = both > 0 ? row.both / both - (row.stayedBefore / both) * (row.stayedAfter / both) : 0;
  const variance = (p * (1 - p)) / before + (q * (1 - q)) / after - (2 * both * together) / (before * after);
  return { difference: q - p, error: Math.sqrt(Math.max(0, variance)) };
}

/** Whether a row may be shown: nobody in it or out of it in either period is one of fewer than ten. */
const showable = (row: Row, { before, after }: Periods['customers']) =>
  [row.before, row.after, before - row.before, after - row.after].every((n) => n >= SMALLEST_CELL);

const four = (x: number) => Math.round(x * 1e4) / 1e4;

/** What has changed between two periods. One family of tests over all rows; what isn't sure is told as such. */
export function changes(p: Periods): {
  readonly results: Change | null;
  readonly findings: readonly Finding[];
} {
  const rows = p.rows.filter((row) => showable(row, p.customers));
  if (rows.length === 0)
    return {
      results: null,
      findings: [refused(ABOUT, 'Inget gick att jämföra mellan perioderna: för få kunder.')],
    };
  const tested = rows.map((row) => ({ row, ...differenceOf(row, p.customers) }));
  const qs = benjaminiHochberg(tested.map((t) => (t.error > 0 ? twoSided(t.difference / t.error) : 1)));
  const figure = (hits: number, n: number) => ({
    share: four(hits / n),
    base: n,
    interval: wilson({ hits, n }).map(four) as [number, number],
  });
  const made = tested.map(({ row, difference, error }, i): Change['rows'][number] => ({
    of: row.of,
    id: row.id,
    label: row.label,
    before: figure(row.before, p.customers.before),
    after: figure(row.after, p.customers.after),
    difference: four(difference),
    interval: [four(difference - Z95 * error), four(difference + Z95 * error)],
    q: qs[i] as number,
    certain: (qs[i] as number) < DEEP.q,
  }));
  made.sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
  return { results: { before: p.before, after: p.after, rows: made }, findings: tell(made) };
}

const points = (x: number) => `${x > 0 ? '+' : ''}${decimal(100 * x, 1)}`;

function tell(rows: Change['rows']): Finding[] {
  const sure = rows.filter((r) => r.certain);
  if (sure.length === 0)
    return [note(ABOUT, `Ingen säker förändring i ${rows.length} jämförelser mellan perioderna.`)];
  const list = sure.map(
    (r) =>
      `${r.label} ${points(r.difference)} procentenheter (${points(r.interval[0])} till ${points(r.interval[1])})`,
  );
  return [
    found(ABOUT, `Säkert ändrat: ${list.join('; ')}.`),
    note(ABOUT, `${rows.length - sure.length} av ${rows.length} jämförelser visar ingen säker förändring.`),
  ];
}
