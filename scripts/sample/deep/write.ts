import fs from 'node:fs';
import path from 'node:path';
import { type Random, seededRandom } from '../../../src/layout/random';
import { CATEGORIES } from '../profiles';
import { csv } from '../raw/csv';
import { answersOf } from './answers';
import { BEHAVIOURS, HEARD, STATEMENTS } from './plan';
import { plantedType } from './twins';

/** Share of customers who answered, when they are young and when they are old: the weights take it back. */
const ANSWERED = { young: 0.24, old: 0.36 } as const;
const OLD = ['55-64', '65-74', '75+'];
/** Respondents who are no customers of ours. */
const STRANGERS = 60;

/** What differed the year before: share of customers who were here, and of a category's buyers who bought it then. */
const BEFORE = {
  usual: 0.84,
  newcomers: { types: ['Gårdar och småbruk', 'Bruksorter'], share: 0.66 },
  buyers: { hudvard: 0.8 },
  /** Share whose basket then was that of somebody else: people change, the whole doesn't. */
  another: 0.3,
} as const;

/** Gross margin of the first, second and third product of a category. */
const MARGINS = [0.42, 0.36, 0.31] as const;

/** What types spend on a category in the market, SEK per customer and year, as times what they spend here. */
const MARKET: readonly (readonly [type: number, category: string, spend: number, error: number])[] = [
  [0, 'vitaminer', 520, 45],
  [0, 'baby-barn', 260, 48],
  [1, 'fotvard', 300, 34],
  [1, 'ogon', 190, 60],
  [2, 'forkylning', 310, 40],
  [2, 'munvard', 150, 55],
  [3, 'hudvard', 640, 60],
  [3, 'harvard', 280, 42],
];

interface Person {
  readonly id: string;
  readonly age: string;
  readonly type: string;
  readonly counts: number[];
}

/** Rows of one of the sample's own tables, which hold no quotes. */
function rowsOf(dir: string, table: string): string[][] {
  const [, ...lines] = fs
    .readFileSync(path.join(dir, `${table}.csv`), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => line.split(','));
}

/** Customers with what they bought by category, returns taken off. */
function people(dir: string): Person[] {
  const category = new Map(
    rowsOf(dir, 'products').map(([id = '', label]) => [id, CATEGORIES.findIndex((c) => c.label === label)]),
  );
  const all = rowsOf(dir, 'customers').map(([id = '', , age = '', type = '']) => ({
    id,
    age,
    type,
    counts: CATEGORIES.map(() => 0),
  }));
  const of = new Map(all.map((p) => [p.id, p]));
  for (const [id = '', , product = '', , , , returned] of rowsOf(dir, 'purchases')) {
    const at = category.get(product) ?? -1;
    const counts = of.get(id)?.counts;
    if (counts && at >= 0) counts[at] = (counts[at] as number) + (returned ? -1 : 1);
  }
  return all;
}

/** The survey: some customers, by age, and a few strangers; long, a row for each answer. */
function writeSurvey(dir: string, random: Random, all: readonly Person[], types: readonly number[]): void {
  const asked = all.flatMap((p, i) => {
    const rate = OLD.includes(p.age) ? ANSWERED.old : ANSWERED.young;
    return random() < rate ? [{ id: p.id, type: types[i] as number, weight: 1 / rate }] : [];
  });
  const usual = asked.reduce((s, a) => s + a.weight, 0) / asked.length;
  const strangers = Array.from({ length: STRANGERS }, (_, i) => ({
    id: '',
    type: i % BEHAVIOURS.length,
    weight: usual,
  }));
  const rows = [...asked, ...strangers].flatMap(({ id, type, weight }, i) =>
    answersOf(random, type).flatMap((answer, s) =>
      answer === null
        ? []
        : [[`s${i + 1}`, id, STATEMENTS[s] ?? '', answer, Number((weight / usual).toFixed(3))]],
    ),
  );
  csv(path.join(dir, 'survey.csv'), ['respondent', 'customer', 'statement', 'answer', 'weight'], rows);
}

/** The year before: who was here, and what they bought then; one row for each customer and category. */
function writeEarlier(dir: string, random: Random, all: readonly Person[]): void {
  const first = new Map<string, string>();
  for (const [id = '', label = ''] of rowsOf(dir, 'products')) if (!first.has(label)) first.set(label, id);
  const rows = all.flatMap(({ id, type, counts: own }, i) => {
    const here = (BEFORE.newcomers.types as readonly string[]).includes(type)
      ? BEFORE.newcomers.share
      : BEFORE.usual;
    if (random() >= here) return [];
    const counts = random() < BEFORE.another ? (all[(i + 1) % all.length]?.counts ?? own) : own;
    return CATEGORIES.flatMap((c, at) => {
      const rate = (BEFORE.buyers as Record<string, number>)[c.id] ?? 1;
      if ((counts[at] as number) <= 0 || random() >= rate) return [];
      const month = 1 + Math.floor(random() * 12);
      const day = String(1 + Math.floor(random() * 28)).padStart(2, '0');
      const date = `${month > 6 ? 2024 : 2025}-${String(month).padStart(2, '0')}-${day}`;
      return [[id, first.get(c.label) ?? '', date]];
    });
  });
  csv(path.join(dir, 'earlier.csv'), ['customer', 'product', 'date'], rows);
}

/** The products once more, with their gross margin. */
function writeMargins(dir: string): void {
  const seen = new Map<string, number>();
  const rows = rowsOf(dir, 'products').map(([id = '', label = '', supplier = '', recipe = '']) => {
    const at = seen.get(label) ?? 0;
    seen.set(label, at + 1);
    return [id, label, supplier, recipe, MARGINS[at % MARGINS.length] as number];
  });
  csv(path.join(dir, 'products.csv'), ['id', 'category', 'supplier', 'prescription', 'margin'], rows);
}

const labelOf = (id: string) => CATEGORIES.find((c) => c.id === id)?.label ?? id;

/** Tables that hang on the plan alone. */
function writePlan(dir: string): void {
  csv(
    path.join(dir, 'behaviours.csv'),
    ['name', 'statement', 'direction'],
    BEHAVIOURS.flatMap((b) => b.statements.map((s) => [b.name, s, 'med'])),
  );
  const words = { need: 'behov', job: 'jobb', motive: 'motiv', barrier: 'hinder', cue: 'kännetecken' };
  csv(
    path.join(dir, 'interviews.csv'),
    ['group', 'kind', 'code', 'source', 'asked', 'n'],
    HEARD.map((h) => [h.group, words[h.kind], h.code, 'Påhittade intervjuer 2026', h.asked, h.n]),
  );
  csv(
    path.join(dir, 'market.csv'),
    ['group', 'category', 'spend', 'error', 'source'],
    MARKET.map(([t, c, spend, error]) => [
      BEHAVIOURS[t]?.name ?? '',
      labelOf(c),
      spend,
      error,
      'Påhittad marknadspanel 2026',
    ]),
  );
}

/**
 * Writes what the deep dive needs beside a raw sample that is already there, with types planted by what its customers
 * bought; what was planted goes into truth-deep.json. The same sample and seed give the same files.
 */
export function writeDeepSample(dir: string, seed: string): void {
  const random = seededRandom(`deep/${seed}`);
  const all = people(dir);
  const types = all.map((p) => plantedType(random, p.counts));
  writeSurvey(dir, random, all, types);
  writeEarlier(dir, random, all);
  writeMargins(dir);
  writePlan(dir);
  const shares = BEHAVIOURS.map((b, k) => [b.name, types.filter((t) => t === k).length / types.length]);
  const truth = {
    seed,
    shares: Object.fromEntries(shares),
    grown: { category: labelOf('hudvard'), types: BEFORE.newcomers.types },
  };
  const file = path.join(dir, 'truth-deep.json');
  fs.writeFileSync(`${file}.tmp`, `${JSON.stringify(truth, null, 1)}\n`);
  fs.renameSync(`${file}.tmp`, file);
}
