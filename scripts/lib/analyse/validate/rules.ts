import { rawTable, type TableName } from '../../../../src/raw/contract';
import { EVIDENCE_WORDS } from '../deep/words';
import { named, quoted } from '../duck';
import type { Source } from '../read/source';
import { EXAMPLES, filled, isWhole } from '../read/values';
import { asRead } from '../read/views';
import type { Rule } from './rule';

/** No purchase in a delivery is older than this. */
const OLDEST = '2000-01-01';

/** Columns that must be filled in every row beyond the required ones: nothing can be told without them. */
const UNITS: Partial<Record<TableName, string>> = { profile: 'share' };

/** Cells that hold something that isn't what the column is. They are told as they were read. */
export function typeRules(source: Source): Rule[] {
  return Object.entries(source.columns).flatMap(([column, { type }]): Rule[] => {
    const wanted = rawTable(source.table).columns[column]?.type ?? 'text';
    if (wanted === 'text' || (isWhole(type) && wanted !== 'flag' && wanted !== 'day' && wanted !== 'week'))
      return [];
    const sql = asRead(column);
    const bad = `${filled(sql, type)} AND ${named(column)} IS NULL`;
    const remedy = wanted === 'day' ? 'Rätta dagen: kontrollera månad och dag.' : 'Rätta värdet i källan.';
    return [{ column, bad, found: { sql }, expected: EXAMPLES[wanted], remedy }];
  });
}

/** Required cells that are empty. */
function emptyRules(source: Source): Rule[] {
  return Object.entries(source.columns).flatMap(([column, { type }]): Rule[] => {
    const wanted = rawTable(source.table).columns[column];
    if (!wanted?.required && UNITS[source.table] !== column) return [];
    const bad = `NOT (${filled(asRead(column), type)})`;
    return [
      {
        column,
        bad,
        found: 'en tom cell',
        expected: `${wanted?.about}`,
        remedy: 'Fyll i värdet, eller ta bort raden i källan.',
      },
    ];
  });
}

/** Rules on cells as they were read: empty ones and those of another type. */
export const cellRules = (source: Source): Rule[] => [...emptyRules(source), ...typeRules(source)];

const notNegative = (column: string): Rule => ({
  column,
  bad: `${named(column)} < 0`,
  found: { sql: named(column) },
  expected: 'ett tal som inte är negativt',
  remedy: 'Rätta talet i källan.',
});

/** What values may be, by table, on our own columns. */
export function valueRules(source: Source, today: string): Rule[] {
  const rules: Partial<Record<TableName, readonly Rule[]>> = {
    profile: [
      {
        column: 'share',
        bad: 'share < 0 OR share > 1',
        found: { sql: 'share' },
        expected: 'en andel mellan 0 och 1',
        remedy: 'Skriv andelar som 0,27 eller 27 %, inte som 27.',
      },
      notNegative('base'),
    ],
    purchases: [
      {
        column: 'date',
        bad: `date > DATE ${quoted(today)}`,
        found: { sql: 'date' },
        expected: `en dag till och med ${today}`,
        remedy: 'Rätta dagen i källan, eller ange rätt dag med --today.',
      },
      {
        column: 'date',
        bad: `date < DATE ${quoted(OLDEST)}`,
        found: { sql: 'date' },
        expected: `en dag från och med ${OLDEST}`,
        remedy: 'Rätta dagen i källan: årtalet är troligen fel.',
      },
      {
        column: 'quantity',
        bad: 'quantity < 0 AND NOT coalesce("return", false)',
        found: { sql: 'quantity' },
        expected: 'negativt antal bara på rader som är märkta som retur',
        remedy: 'Märk raden i kolumnen return (ja), eller rätta antalet.',
      },
    ],
    needs: [
      {
        column: 'kind',
        bad: `lower(kind) NOT IN ('behov', 'motiv', 'hinder', 'need', 'motive', 'barrier')`,
        found: { sql: 'kind' },
        expected: 'behov, motiv eller hinder',
        remedy: 'Skriv ett av de tre orden.',
      },
      notNegative('n'),
    ],
    survey: [
      {
        column: 'weight',
        bad: 'weight <= 0',
        found: { sql: 'weight' },
        expected: 'en vikt över noll',
        remedy: 'Rätta vikten, eller ta bort den svarande.',
      },
    ],
    behaviours: [
      {
        column: 'direction',
        bad: `lower(direction) NOT IN ('med', 'mot', '+', '-', 'for', 'against')`,
        found: { sql: 'direction' },
        expected: 'med eller mot',
        remedy: 'Skriv ett av de två orden.',
      },
    ],
    interviews: [
      {
        column: 'kind',
        bad: `lower(kind) NOT IN (${EVIDENCE_WORDS.map(quoted).join(', ')})`,
        found: { sql: 'kind' },
        expected: 'behov, jobb, motiv, hinder eller kännetecken',
        remedy: 'Skriv ett av de fem orden.',
      },
      {
        column: 'n',
        bad: 'n < 0 OR n > asked',
        found: { sql: 'n' },
        expected: 'högst så många som intervjuades',
        remedy: 'Rätta antalet i källan.',
      },
    ],
    market: ['spend', 'error'].map(notNegative),
    stock: ['delivered', 'level', 'sold'].map(notNegative),
    space: [notNegative('places')],
    terms: ['minimum_pack', 'underage', 'overage', 'price', 'cost', 'write_off'].map(notNegative),
  };
  return (rules[source.table] ?? []).filter((r) => r.column in source.columns);
}

/** What may be there once only, by table. */
export const UNIQUE: Partial<Record<TableName, readonly (readonly string[])[]>> = {
  customers: [['id']],
  stores: [['id']],
  products: [['id']],
  profile: [['type', 'customer', 'trait']],
  stock: [['store', 'product', 'week']],
  space: [['store', 'category']],
  terms: [['supplier', 'category']],
  survey: [['respondent', 'statement']],
  behaviours: [['name', 'statement']],
  market: [['group', 'category']],
};
