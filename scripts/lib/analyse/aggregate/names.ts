import { type Blocked, isBlocked } from '../../../../src/analysis/privacy';
import { countyCode, postalCounty } from '../../../../src/raw/county';
import type { Mapping } from '../../../../src/raw/mapping';
import { type Duck, quoted } from '../duck';
import { bare, type Sources } from '../read/views';

/** Makes a small table of texts in the engine. */
async function small(duck: Duck, name: string, columns: string, rows: readonly (readonly string[])[]) {
  await duck.run(`CREATE TABLE ${name}(${columns})`);
  if (rows.length === 0) return;
  const values = rows.map((row) => `(${row.map(quoted).join(', ')})`).join(', ');
  await duck.run(`INSERT INTO ${name} VALUES ${values}`);
}

const pairs = (map: Readonly<Record<string, string>> | undefined) => Object.entries(map ?? {});

/** The distinct texts of a column. */
export async function distinct(duck: Duck, table: string, column: string): Promise<string[]> {
  const rows = await duck.rows(
    `SELECT DISTINCT CAST(${column} AS VARCHAR) AS v FROM ${table} WHERE ${column} IS NOT NULL ORDER BY v`,
  );
  return rows.map((r) => String(r.v));
}

/** Tables that say what delivered words mean: counties by code, postal areas, mapped types and segments. */
export async function makeWords(duck: Duck, sources: Sources, mapping: Mapping): Promise<void> {
  await small(duck, 'map_types', 'raw VARCHAR, label VARCHAR', pairs(mapping.types));
  await small(duck, 'map_segments', 'type VARCHAR, segment VARCHAR', pairs(mapping.segments));
  const written = new Set<string>();
  for (const table of ['customers', 'stores'] as const)
    if (sources[table]?.columns.county)
      for (const county of await distinct(duck, table, 'county')) written.add(county);
  const known = [...written].flatMap((w) => {
    const code = countyCode(w);
    return code ? [[w, code]] : [];
  });
  await small(duck, 'map_counties', 'raw VARCHAR, code VARCHAR', known);
  const areas = Array.from({ length: 90 }, (_, i) => String(i + 10)).flatMap((area) => {
    const code = postalCounty(`${area}000`);
    return code ? [[area, code]] : [];
  });
  await small(duck, 'map_postal', 'area VARCHAR, code VARCHAR', areas);
}

/** A text without the spaces around it, as the engine trims it. */
const trimmed = (text: string): string => text.replace(/^ +| +$/g, '');

/** Categories as they are written, with the spaces around them and without. */
async function writtenCategories(duck: Duck, sources: Sources): Promise<string[]> {
  const written = new Set<string>();
  for (const table of ['products', 'purchases'] as const) {
    const source = sources[table];
    if (!source?.columns.category) continue;
    for (const category of await distinct(duck, table, bare(source, 'category')))
      for (const text of [category, trimmed(category)]) if (trimmed(text) !== '') written.add(text);
  }
  return [...written];
}

/** All categories that are delivered: `cat(raw, code, label, blocked)`; codes go by label. Prescriptions are blocked. */
export async function makeCategories(
  duck: Duck,
  sources: Sources,
  mapping: Mapping,
  blocked: Blocked,
): Promise<void> {
  const raw = await writtenCategories(duck, sources);
  const label = (r: string) => mapping.categories?.[trimmed(r)] ?? trimmed(r);
  const labels = [...new Set(raw.map(label))].sort((a, b) => a.localeCompare(b, 'sv'));
  const isOut = (r: string) =>
    [trimmed(r), label(r)].some((text) => isBlocked(blocked.categories, { id: text, label: text }));
  await small(
    duck,
    'cat_text',
    'raw VARCHAR, code VARCHAR, label VARCHAR, blocked VARCHAR',
    raw.map((r) => [r, String(labels.indexOf(label(r))), label(r), String(isOut(r))]),
  );
  await duck.run(
    `CREATE TABLE cat AS SELECT raw, CAST(code AS SMALLINT) AS code, label,
     bool_or(CAST(blocked AS BOOLEAN)) OVER (PARTITION BY code) AS blocked FROM cat_text`,
  );
}
