import { type Blocked, isBlocked } from '../../../../src/analysis/privacy';
import type { Duck } from '../duck';
import type { Sources } from '../read/views';
import type { Unit } from './base';

export interface Traits {
  readonly labels: readonly string[];
  /** Unit code → one figure per trait. */
  readonly of: ReadonlyMap<number, readonly { readonly share: number; readonly base: number | null }[]>;
}

/** Shares by type as they were delivered, or counted from the customers' own. */
function sqlOf(sources: Sources): string {
  if (sources.profile?.columns.type)
    return `SELECT u.code AS unit, p.trait, p.share, p.base FROM units u
      JOIN (SELECT coalesce(t.label, x.type) AS type, x.trait, avg(x.share) AS share, sum(x.base) AS base
        FROM profile x LEFT JOIN map_types t ON t.raw = x.type GROUP BY ALL) p
      ON p.type = coalesce(u.type, u.segment)`;
  return `SELECT h.unit, p.trait, avg(p.share) AS share, count(*) AS base
    FROM profile p JOIN cust c ON c.id = p.customer JOIN home h ON h.code = c.code GROUP BY h.unit, p.trait`;
}

/** The traits of every unit; blocked ones never leave the engine. */
export async function traitsOf(
  duck: Duck,
  sources: Sources,
  units: readonly Unit[],
  blocked: Blocked,
): Promise<Traits> {
  const rows = (await duck.rows(`SELECT * FROM (${sqlOf(sources)}) ORDER BY unit, trait`)).filter(
    ({ trait }) => !isBlocked(blocked.traits, { id: String(trait), label: String(trait) }),
  );
  const labels = [...new Set(rows.map((r) => String(r.trait)))].sort((a, b) => a.localeCompare(b, 'sv'));
  const figures = new Map(rows.map((r) => [`${r.unit} ${r.trait}`, r] as const));
  const of = new Map(
    units.map(({ code }) => [
      code,
      labels.map((trait) => {
        const row = figures.get(`${code} ${trait}`);
        return { share: Number(row?.share ?? 0), base: row ? (row.base as number | null) : 0 };
      }),
    ]),
  );
  return { labels, of };
}
