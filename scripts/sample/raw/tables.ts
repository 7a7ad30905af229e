import path from 'node:path';
import { CATEGORIES } from '../profiles';
import { csv } from './csv';
import { PLANNED_TRAITS, SEGMENTS } from './plan';
import { CASES, NEVER_SHOWN, PRODUCTS } from './products';

/** What a group of customers has of the profile's traits. */
export interface ProfileRow {
  readonly label: string;
  readonly n: number;
  readonly hits: readonly number[];
}

/** Small tables that don't hang on customers. */
export function writeTables(dir: string, stores: readonly (readonly (string | number)[])[]): void {
  const file = (name: string) => path.join(dir, `${name}.csv`);
  csv(file('stores'), ['id', 'name', 'place', 'county', 'lon', 'lat'], stores);
  csv(
    file('products'),
    ['id', 'category', 'supplier', 'prescription'],
    [...PRODUCTS.flat(), ...NEVER_SHOWN].map((p) => [
      p.id,
      p.category,
      p.supplier,
      p.prescription ? 'ja' : 'nej',
    ]),
  );
  csv(
    file('needs'),
    ['segment', 'kind', 'text', 'source', 'n'],
    SEGMENTS.flatMap((s) =>
      s.needs.map((n) => [
        s.groups[0] ?? '',
        { need: 'behov', motive: 'motiv', barrier: 'hinder' }[n.kind],
        n.text,
        n.evidence?.source ?? '',
        n.evidence?.base ?? 0,
      ]),
    ),
  );
  csv(
    file('space'),
    ['store', 'category', 'places'],
    stores.flatMap(([id]) =>
      CATEGORIES.map((c) => [id as string, c.label, Math.max(1, Math.round(70 * c.share))]),
    ),
  );
  csv(
    file('terms'),
    ['supplier', 'category', 'name', 'minimum_pack', 'underage', 'overage', 'price', 'cost', 'write_off'],
    CASES.map(({ supplier, category, name, terms, price, cost }) => {
      const label = CATEGORIES.find((c) => c.id === category)?.label ?? '';
      return [supplier, label, name, terms.pack, terms.underage, terms.overage, price, cost, terms.writeOff];
    }),
  );
}

/** Share of each type's customers with each trait. */
export function writeProfile(to: string, profile: readonly ProfileRow[]): void {
  const rows = profile
    .filter(({ n }) => n > 0)
    .flatMap(({ n, hits, label }) =>
      hits.map((h, trait) => [label, PLANNED_TRAITS[trait]?.label ?? '', Number((h / n).toFixed(4)), n]),
    );
  csv(to, ['type', 'trait', 'share', 'base'], rows);
}
