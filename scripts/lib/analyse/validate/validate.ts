import type { Problem } from '../../../../src/check/problem';
import { countyCode, postalCounty } from '../../../../src/raw/county';
import { distinct } from '../aggregate/names';
import { type Duck, named, quoted } from '../duck';
import { MOST_EXAMPLES, type Source, trouble } from '../read/source';
import type { Sources } from '../read/views';
import { referenceProblems } from './references';
import { broken, placeText, type Rule } from './rule';
import { cellRules, UNIQUE, valueRules } from './rules';
import { statementProblems } from './statements';
import { storeProblems } from './stores';

/** Ids, and pairs that are as good as one, that stand in more than one row. The id itself isn't shown. */
async function doubles(duck: Duck, source: Source): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const list of UNIQUE[source.table] ?? []) {
    const columns = list.filter((c) => c in source.columns);
    const key = columns.map(named).join(', ');
    const filledIn = columns.map((c) => `${named(c)} IS NOT NULL`).join(' AND ');
    const twice = `FROM (SELECT min(_row) AS first, max(_row) AS row, count(*) AS n FROM ${source.table}
      WHERE ${filledIn} GROUP BY ${key} HAVING count(*) > 1)`;
    const [counted] = await duck.rows(`SELECT count(*) AS n ${twice}`);
    if (Number(counted?.n) === 0) continue;
    const rows = await duck.rows(`SELECT row ${twice} ORDER BY row LIMIT ${MOST_EXAMPLES}`);
    const place = placeText(
      source,
      rows.map((r) => Number(r.row)),
      Number(counted?.n),
      columns.at(-1) as string,
    );
    const what = columns.map((c) => source.columns[c]?.theirs).join(' och ');
    const expected = `varje ${what} en gång`;
    problems.push(
      trouble(source.file, place, [
        `samma ${what} som på en tidigare rad`,
        expected,
        'Ta bort dubbletterna i källan.',
      ]),
    );
  }
  return problems;
}

/** Counties and postcodes of customers that are none. */
async function placeRules(duck: Duck, source: Source): Promise<Rule[]> {
  const rules: Rule[] = [];
  const among = (column: string, bad: readonly string[], expected: string): void => {
    if (bad.length === 0) return;
    const list = bad.map(quoted).join(', ');
    rules.push({
      column,
      bad: `${column} IN (${list})`,
      found: { sql: column },
      expected,
      remedy: 'Rätta värdet, eller lämna cellen tom.',
    });
  };
  if (source.columns.county) {
    const bad = (await distinct(duck, 'customers', 'county')).filter((c) => !countyCode(c));
    among('county', bad.slice(0, 500), 'ett län, t.ex. 01 eller Stockholms län');
  }
  if (source.columns.postcode) {
    const bad = (await distinct(duck, 'customers', 'postcode')).filter((c) => !postalCounty(c));
    among('postcode', bad.slice(0, 500), 'ett svenskt postnummer, t.ex. 753 10');
  }
  return rules;
}

/** Every lifestyle type of the customers needs its profile. Types aren't personal: they are shown. */
async function typeProblems(duck: Duck, { customers, profile }: Sources): Promise<Problem[]> {
  if (!customers || !profile?.columns.type) return [];
  const own = customers.columns.type ? 'type' : 'segment';
  const rows = await duck.rows(
    `SELECT DISTINCT ${own} AS v FROM customers WHERE ${own} IS NOT NULL AND ${own} NOT IN
     (SELECT type FROM profile WHERE type IS NOT NULL) ORDER BY v`,
  );
  const holes = await duck.rows(
    `SELECT t.type, d.trait FROM (SELECT DISTINCT type FROM profile) t, (SELECT DISTINCT trait FROM profile) d
     WHERE t.type IS NOT NULL AND d.trait IS NOT NULL AND NOT EXISTS
     (SELECT 1 FROM profile p WHERE p.type = t.type AND p.trait = d.trait) ORDER BY ALL`,
  );
  const list = (texts: readonly string[]) =>
    `${texts.slice(0, MOST_EXAMPLES).join(', ')}${texts.length > MOST_EXAMPLES ? ` … (${texts.length} stycken)` : ''}`;
  const problems: Problem[] = [];
  if (rows.length > 0)
    problems.push(
      trouble(customers.file, `kolumnen ${customers.columns[own]?.theirs}`, [
        `livsstilstyper utan profil: ${list(rows.map((r) => `”${r.v}”`))}`,
        `typer som finns i ${profile.file}`,
        'Lägg till typernas profil, eller rätta stavningen.',
      ]),
    );
  if (holes.length > 0)
    problems.push(
      trouble(profile.file, 'kolumnen trait', [
        `andelar som saknas: ${list(holes.map((h) => `${h.type} × ${h.trait}`))}`,
        'en andel för varje typ och egenskap',
        'Lägg till raderna, eller ta bort egenskapen för alla typer.',
      ]),
    );
  return problems;
}

/**
 * Everything wrong with the rows of the tables that could be read. `coded` says whether the purchases have been made
 * into codes already (prepare.ts): unknown customers, stores and products are then known at once.
 */
export async function rowProblems(
  duck: Duck,
  sources: Sources,
  today: string,
  coded: boolean,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const source of Object.values(sources)) {
    const [size] = await duck.rows(`SELECT count(*) AS n FROM ${source.table}`);
    if (Number(size?.n) === 0 && source.skipped.length === 0) {
      const remedy = 'Exportera filen på nytt; ta bort den om tabellen inte ska vara med.';
      problems.push(trouble(source.file, '', ['inga rader under rubrikerna', 'minst en rad', remedy]));
      continue;
    }
    const rules = [...cellRules(source), ...valueRules(source, today)];
    if (source.table === 'customers') rules.push(...(await placeRules(duck, source)));
    problems.push(...(await broken(duck, rules, source, sources)));
    problems.push(...(await doubles(duck, source)));
  }
  problems.push(...(await storeProblems(duck, sources)));
  problems.push(...(await referenceProblems(duck, sources, coded)));
  problems.push(...(await typeProblems(duck, sources)));
  problems.push(...(await statementProblems(duck, sources)));
  return problems;
}
