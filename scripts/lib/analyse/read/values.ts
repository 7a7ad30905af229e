import type { ColumnType } from '../../../../src/raw/contract';
import type { Duck } from '../duck';

/** What each type of the contract is in the engine. */
export const SQL_TYPES: Record<ColumnType, string> = {
  text: 'VARCHAR',
  integer: 'BIGINT',
  number: 'DOUBLE',
  share: 'DOUBLE',
  day: 'DATE',
  week: 'VARCHAR',
  flag: 'BOOLEAN',
};

/** Spaces between thousands (ordinary, hard, narrow, thin), apostrophes and currency. */
const LOOSE = String.raw`[\s\x{00A0}\x{202F}\x{2009}''’]|kr\.?$|SEK$`;

/**
 * How texts become values: decimal comma or point (the later one where there are both), spaces between thousands, the
 * minus sign of typographers; days as 2026-06-30, 2026/06/30, 30.6.2026, 20260630 or Excel's count from 1899-12-30.
 */
const MACROS = [
  `raw_bare(s) AS replace(regexp_replace(s, '${LOOSE}', '', 'g'), '−', '-')`,
  `raw_point(s) AS CASE WHEN NOT contains(s, ',') THEN s
    WHEN NOT contains(s, '.') THEN replace(s, ',', '.')
    WHEN instr(reverse(s), ',') < instr(reverse(s), '.') THEN replace(replace(s, '.', ''), ',', '.')
    ELSE replace(s, ',', '') END`,
  `raw_finite(n) AS CASE WHEN isfinite(n) THEN n END`,
  `raw_number(s) AS raw_finite(coalesce(TRY_CAST(s AS DOUBLE), TRY_CAST(raw_point(raw_bare(s)) AS DOUBLE)))`,
  `raw_share(s) AS CASE WHEN s LIKE '%\\%' ESCAPE '\\' THEN raw_number(replace(s, '%', '')) / 100 ELSE raw_number(s) END`,
  `raw_whole(n) AS CASE WHEN n = trunc(n) AND abs(n) < 1e15 THEN CAST(n AS BIGINT) END`,
  `raw_serial(n) AS CASE WHEN n BETWEEN 20000 AND 80000 THEN DATE '1899-12-30' + CAST(floor(n) AS INTEGER) END`,
  `raw_day(s) AS CASE WHEN regexp_full_match(trim(s), '\\d{5}([.,]\\d+)?') THEN raw_serial(raw_number(s))
    ELSE coalesce(TRY_CAST(s AS DATE), CAST(try_strptime(split_part(split_part(trim(s), ' ', 1), 'T', 1),
      ['%Y-%m-%d', '%d.%m.%Y', '%Y/%m/%d', '%Y%m%d']) AS DATE)) END`,
  `raw_isoweek(d) AS strftime(d, '%G-W%V')`,
  `raw_weekly(t) AS CASE WHEN regexp_full_match(t, '\\d{4}(-?[WV]\\d{1,2}|-?\\d{2})')
    THEN left(t, 4) || '-W' || lpad(regexp_extract(t, '(\\d{1,2})$', 1), 2, '0') END`,
  `raw_week(s) AS CASE WHEN raw_weekly(upper(trim(s))) IS NULL THEN raw_isoweek(raw_day(s))
    WHEN CAST(right(raw_weekly(upper(trim(s))), 2) AS INTEGER) BETWEEN 1 AND 53 THEN raw_weekly(upper(trim(s))) END`,
  `raw_flag(s) AS CASE WHEN lower(trim(s)) IN ('1','ja','j','true','sant','x','yes','y','r','retur') THEN true
    WHEN lower(trim(s)) IN ('0','nej','n','false','falskt','no','-') THEN false END`,
];

/** Gives the engine the conversions that `converted` uses. */
export async function makeMacros(duck: Duck): Promise<void> {
  for (const macro of MACROS) await duck.run(`CREATE MACRO ${macro}`);
}

const isText = (type: string) => type === 'VARCHAR';
/** Whether a column as it was read holds whole numbers. */
export const isWhole = (type: string): boolean => /^U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?$/.test(type);
/** Programs that know no empty whole numbers write ids as 17.0. */
const isDecimal = (type: string) => /^(DOUBLE|FLOAT|DECIMAL)/.test(type);
const isDay = (type: string) => type === 'DATE' || type.startsWith('TIMESTAMP');

/** SQL that is true where a cell holds something. */
export const filled = (sql: string, type: string): string =>
  isText(type) ? `trim(coalesce(${sql}, '')) <> ''` : `${sql} IS NOT NULL`;

/** SQL of a value of a type of the contract from a column as it was read; NULL where it can't be one. */
export function converted(sql: string, from: string, to: ColumnType): string {
  const number = isText(from) ? `raw_number(${sql})` : `raw_finite(TRY_CAST(${sql} AS DOUBLE))`;
  switch (to) {
    case 'text':
      if (isText(from)) return `nullif(trim(${sql}), '')`;
      return isDecimal(from)
        ? `coalesce(CAST(raw_whole(${number}) AS VARCHAR), CAST(${sql} AS VARCHAR))`
        : `CAST(${sql} AS VARCHAR)`;
    case 'integer':
      return isWhole(from) ? `CAST(${sql} AS BIGINT)` : `raw_whole(${number})`;
    case 'number':
      return number;
    case 'share':
      return isText(from) ? `raw_share(${sql})` : number;
    case 'day':
      if (isDay(from)) return `CAST(${sql} AS DATE)`;
      return isText(from) ? `raw_day(${sql})` : `raw_day(CAST(${sql} AS VARCHAR))`;
    case 'week':
      if (isDay(from)) return `raw_isoweek(CAST(${sql} AS DATE))`;
      return isText(from) ? `raw_week(${sql})` : `raw_week(CAST(${sql} AS VARCHAR))`;
    case 'flag':
      if (from === 'BOOLEAN') return sql;
      return `raw_flag(CAST(${sql} AS VARCHAR))`;
  }
}

/** What a type looks like, in Swedish, for messages. */
export const EXAMPLES: Record<ColumnType, string> = {
  text: 'en text',
  integer: 'ett heltal',
  number: 'ett tal, t.ex. 129,50',
  share: 'en andel mellan 0 och 1, t.ex. 0,27 eller 27 %',
  day: 'en dag som finns, t.ex. 2026-06-30 eller 30.6.2026',
  week: 'en vecka, t.ex. 2026-W05',
  flag: 'ja eller nej',
};
