import fs from 'node:fs';
import path from 'node:path';
import clusters from '../data/results/clusters.json';
import { type Duck, quoted, withDuck } from './lib/analyse/duck';
import { readRaw } from './lib/analyse/run';
import { args } from './lib/args';
import { inTemporaryFolder } from './lib/atomic-temp';
import { inProject, PLACE } from './lib/paths';
import { fail, print, run } from './lib/say';

const COMMAND = {
  usage: 'npm run bench:analyse --',
  summary: 'Mäter analysen av råtabeller mot en enkel fråga till DuckDB över samma köp.',
  options: {
    rounds: { type: 'string', value: 'ANTAL', help: 'Mätningar av var och en, växelvis', default: '3' },
  },
} as const;

/** Sizes that are measured: rows bought; each tenth as many customers. */
const SIZES = [1_000_000, 3_000_000, 10_000_000] as const;
const LIMIT = { ratio: 3, gigabytes: 4 } as const;
const TYPES = 44;
const CATEGORIES = 20;
const SAMPLED_EVERY = 20;

const stores = clusters.clusters.flatMap((c) => c.pharmacies);

/** Chance that is the same in every run: a hash of row and purpose. */
const chance = (purpose: number, n: number | string) => `(hash(i * 16 + ${purpose}) % ${n})`;

/** Writes a delivery of so many purchases; customers shop at home four times out of five. */
async function make(duck: Duck, dir: string, rows: number): Promise<void> {
  const copy = (sql: string, file: string) =>
    duck.run(`COPY (${sql}) TO ${quoted(path.join(dir, file))} (FORMAT parquet)`);
  const ages = `['18-29', '30-49', '50-64', '65-']`;
  await copy(
    `SELECT i AS id, lpad(CAST([1, 12, 14, 3, 25][1 + CAST(${chance(1, 5)} AS INTEGER)] AS VARCHAR), 2, '0') AS county,
       ${ages}[1 + CAST(${chance(2, 4)} AS INTEGER)] AS age_band, 'Typ ' || ${chance(3, TYPES)} AS type
     FROM range(${rows / 10}) t(i)`,
    'customers.parquet',
  );
  await copy(
    `SELECT customer, store, CAST(category * 20 + ${chance(8, 20)} AS INTEGER) AS product, 'Kategori ' || category AS category, date,
       CASE WHEN returned THEN -1 ELSE 1 END AS quantity, (20 + ${chance(9, 400)}) * CASE WHEN returned THEN -1.0 ELSE 1.0 END AS amount,
       returned AS "return"
     FROM (SELECT i, customer, CASE WHEN ${chance(5, 5)} < 4 THEN 1 + hash(customer) % ${stores.length}
         ELSE 1 + ${chance(6, stores.length)} END AS store, CAST(${chance(7, CATEGORIES)} AS INTEGER) AS category,
         DATE '2025-07-01' + CAST(${chance(10, 365)} AS INTEGER) AS date, ${chance(11, 60)} = 0 AS returned
       FROM (SELECT i, ${chance(4, rows / 10)} AS customer FROM range(${rows}) t(i)))`,
    'purchases.parquet',
  );
  const small = async (name: string, header: string, lines: readonly string[]) => {
    const csv = path.join(dir, `${name}.csv`);
    fs.writeFileSync(csv, `${[header, ...lines].join('\n')}\n`);
    await copy(
      `SELECT * FROM read_csv(${quoted(csv)}, delim=';', header=true, decimal_separator=',')`,
      `${name}.parquet`,
    );
    fs.rmSync(csv);
  };
  await small(
    'stores',
    'id;name;place;county;lon;lat',
    stores.map((s, i) =>
      [
        i + 1,
        s.name,
        s.place,
        s.county,
        String(s.lon).replace('.', ','),
        String(s.lat).replace('.', ','),
      ].join(';'),
    ),
  );
  const products = Array.from({ length: CATEGORIES * 20 }, (_, i) => `${i};Kategori ${Math.floor(i / 20)}`);
  await small('products', 'id;category', products);
  const traits = Array.from({ length: TYPES * 10 }, (_, i) => {
    return `Typ ${Math.floor(i / 10)};Drag ${i % 10};0,${10 + ((i * 7) % 50)}`;
  });
  await small('profile', 'type;trait;share', traits);
}

/** The one query that the analysis is measured against. */
const plain = (dir: string): Promise<void> =>
  withDuck(async (duck) => {
    await duck.rows(
      `SELECT store, category, count(*) AS n, count(DISTINCT customer) AS customers, sum(amount) AS amount
       FROM read_parquet(${quoted(path.join(dir, 'purchases.parquet'))}) GROUP BY store, category`,
    );
  });

/** Reading, checking and counting: all that `npm run analyse` does before the statistics. */
async function ours(dir: string): Promise<void> {
  const { problems, counted } = await readRaw({ raw: dir, today: '2026-07-01' });
  if (!counted) throw new Error(`The made-up delivery has problems: ${JSON.stringify(problems.slice(0, 3))}`);
}

/** Seconds that some work takes, and the most memory of the process meanwhile, in bytes. */
async function measured(work: () => Promise<void>): Promise<{ seconds: number; memory: number }> {
  let memory = 0;
  const look = () => {
    memory = Math.max(memory, process.memoryUsage.rss());
  };
  const timer = setInterval(look, SAMPLED_EVERY);
  const from = performance.now();
  await work();
  const seconds = (performance.now() - from) / 1000;
  clearInterval(timer);
  look();
  return { seconds, memory };
}

const median = (xs: readonly number[]) => [...xs].sort((a, b) => a - b)[Math.floor(xs.length / 2)] ?? 0;
const told = (x: number, decimals = 2) => x.toFixed(decimals).replace('.', ',');

async function bench(rows: number, rounds: number) {
  return inTemporaryFolder(inProject(PLACE.cache, 'bench-analyse'), async (dir) => {
    await withDuck((duck) => make(duck, dir, rows));
    const [a, b] = [[] as number[], [] as number[]];
    let memory = 0;
    for (let i = 0; i < rounds; i++) {
      a.push((await measured(() => plain(dir))).seconds);
      const one = await measured(() => ours(dir));
      b.push(one.seconds);
      memory = Math.max(memory, one.memory);
    }
    const [base, own] = [median(a), median(b)];
    const size = `${rows / 1e6} miljoner köp`;
    const gigabytes = memory / 2 ** 30;
    print(
      `${size}: en fråga ${told(base)} s, analysen ${told(own)} s, kvot ${told(own / base)}, minne ${told(gigabytes)} GB`,
    );
    return { ratio: own / base, gigabytes };
  });
}

run(async () => {
  const rounds = Number(args(COMMAND).rounds);
  if (!Number.isInteger(rounds) || rounds < 1) fail('--rounds ska vara ett helt tal från 1.', 2);
  let last = { ratio: 0, gigabytes: 0 };
  for (const rows of SIZES) last = await bench(rows, rounds);
  if (last.ratio > LIMIT.ratio || last.gigabytes > LIMIT.gigabytes)
    fail(`Över gränsen: kvot högst ${LIMIT.ratio} och minne högst ${LIMIT.gigabytes} GB.`);
  print(`Inom gränserna: kvot högst ${LIMIT.ratio}, minne högst ${LIMIT.gigabytes} GB.`);
});
