import fs from 'node:fs';
import path from 'node:path';
import type { PlantedCell } from '../../scripts/sample/raw/truth';
import type { Aggregates } from '../../src/analysis/aggregates';
import { doorPlan } from '../../src/analysis/benefit/case';
import { doorsOf, typeRates } from '../../src/analysis/benefit/door';
import { refusal } from '../../src/insight/claim';
import type { Segments } from '../../src/schema/segments';

/** What was planted in data/raw, as truth.json says. */
export interface RawTruth {
  readonly segments: Readonly<Record<string, readonly string[]>>;
  readonly cells: readonly PlantedCell[];
  readonly cases: readonly { readonly name: string; readonly rightDoors: readonly string[] }[];
  readonly neverShown: {
    readonly type: { readonly label: string; readonly customers: number };
    readonly products: readonly string[];
  };
}

/** Claims of each made segment, as "kind/thing". */
export function claimsBySegment({ segments, categories }: Segments): Map<string, Set<string>> {
  const labels = new Map(categories.map((c) => [c.id, c.label]));
  return new Map(
    segments.map((s) => [
      s.id,
      new Set([
        ...s.traits.filter((t) => !refusal(t)).map((t) => `trait/${t.label}`),
        ...s.categories.filter((c) => !refusal(c)).map((c) => `category/${labels.get(c.category)}`),
      ]),
    ]),
  );
}

/** Stores that a case of the counted deliveries keeps, sorted. */
export function keptDoors(a: Aggregates, name: string): string[] {
  const supply = a.supply?.cases.find((c) => c.name === name);
  const rates = supply && typeRates(a, supply.category);
  if (!supply || !rates) throw new Error(`no case ${name}`);
  const { doors, plan } = doorPlan(doorsOf(a, supply, rates), supply);
  return doors
    .filter((_, d) => plan.keep[d])
    .map((d) => d.store)
    .sort();
}

const CUSTOMER_TABLES = { customers: 0, purchases: 0, earlier: 0, survey: 1 } as const;

/** Takes all customers of a lifestyle type, and all that is known of them, out of a folder of raw tables. */
export function withoutType(folder: string, label: string): number {
  const file = (table: string) => path.join(folder, `${table}.csv`);
  const lines = (table: string) => fs.readFileSync(file(table), 'utf8').trim().split('\n');
  const own = lines('customers').filter((l) => l.split(',').includes(label));
  const ids = new Set(own.map((l) => l.split(',')[0]));
  for (const [table, at] of Object.entries(CUSTOMER_TABLES))
    fs.writeFileSync(
      file(table),
      lines(table)
        .filter((l) => !ids.has(l.split(',')[at]))
        .join('\n'),
    );
  fs.writeFileSync(
    file('profile'),
    lines('profile')
      .filter((l) => !l.startsWith(`${label},`))
      .join('\n'),
  );
  return ids.size;
}
