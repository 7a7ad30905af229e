import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findingsText } from '../../scripts/lib/analyse/analyse';
import { readRaw, resultsOf } from '../../scripts/lib/analyse/run';
import { checkProject } from '../../src/check/check';
import { checkDeepDive, DEEP_STORYBOARD } from '../../src/check/deep';
import { type Problem, problemText } from '../../src/check/problem';
import { deepFilm } from '../../src/film/deep/deep-film';
import { film } from '../../src/film/film';
import { CONTRACT, TABLE_NAMES, type TableName } from '../../src/raw/contract';
import { DEEP_TABLES } from '../../src/raw/deep-tables';
import { DEEP_DIVE_FILE, RESULT_FILES } from '../../src/schema/dataset';
import type { DeepDive, DeepPart } from '../../src/schema/deep-dive';
import { projectFiles, storyboard } from '../fixtures/data';

const DATA = path.join(import.meta.dirname, '../../data');
const RAW = path.join(DATA, 'raw');
const TODAY = '2026-07-31';
/** What is tried here is what a missing table takes with it, not the statistics: few bootstrap runs, and part of the answers. */
const RUNS = 99;
const ANSWERS = 9000;
const OPTIONAL = TABLE_NAMES.filter((t) => !CONTRACT[t].required);

/** The sample's tables, once with the first of the survey's respondents, once without what only the deep dive asks for. */
const whole = fs.mkdtempSync(path.join(os.tmpdir(), 'optional-'));
const small = fs.mkdtempSync(path.join(os.tmpdir(), 'optional-main-'));
beforeAll(() => {
  for (const folder of [whole, small]) fs.cpSync(RAW, folder, { recursive: true });
  for (const table of Object.keys(DEEP_TABLES)) fs.rmSync(path.join(small, `${table}.csv`));
  const survey = path.join(whole, 'survey.csv');
  fs.writeFileSync(survey, fs.readFileSync(survey, 'utf8').split('\n').slice(0, ANSWERS).join('\n'));
});
afterAll(() => {
  for (const folder of [whole, small]) fs.rmSync(folder, { recursive: true });
});

/** Purchases that name their category themselves, as they must where there is no table of products. */
function withCategories(dir: string): void {
  const file = (table: string) => path.join(dir, `${table}.csv`);
  const rows = (table: string) => fs.readFileSync(file(table), 'utf8').trim().split('\n');
  const category = new Map(rows('products').map((l) => l.split(',') as [string, string]));
  const [head = '', ...bought] = rows('purchases').map((l) => l.split(','));
  const named = bought.map(([customer, store, product = '', ...rest]) =>
    [customer, store, category.get(product), ...rest].join(','),
  );
  fs.writeFileSync(file('purchases'), [String(head).replace('product', 'category'), ...named].join('\n'));
  fs.rmSync(file('stock')); // it names products
}

/** What is analysed from the tables without one of them. */
async function without(table: TableName | null) {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'without-'));
  fs.cpSync(table === null || table in DEEP_TABLES ? whole : small, dir, { recursive: true });
  if (table === 'products') withCategories(dir);
  if (table) fs.rmSync(path.join(dir, `${table}.csv`));
  const { problems, counted, deep, options, goals } = await readRaw({ raw: dir, today: TODAY });
  fs.rmSync(dir, { recursive: true });
  if (!counted || !deep) return raise(problems);
  const { files, report } = resultsOf(counted, { ...options, runs: RUNS }, { counted: deep, goals });
  return { files, told: findingsText(report.findings) };
}

/** The film and the deep dive of result files, when the check finds nothing wrong with them. */
function filmsOf(files: Readonly<Record<string, unknown>>) {
  const text = (name: string) => JSON.stringify(files[path.basename(name)]);
  const part = (file: string) => ({ file, text: text(file) });
  const checked = checkProject(
    {
      ...projectFiles(),
      segments: part(RESULT_FILES.segments),
      clusters: part(RESULT_FILES.clusters),
      benefit: part(RESULT_FILES.benefit),
    },
    TODAY,
  );
  const main = film(checked.project?.data ?? raise(checked.problems), storyboard(), 'internal').timeline;
  if (!files['deep-dive.json']) return { main };
  const dive = checkDeepDive({
    dive: part(DEEP_DIVE_FILE),
    storyboard: { file: DEEP_STORYBOARD, text: fs.readFileSync(path.join(DATA, DEEP_STORYBOARD), 'utf8') },
  });
  const { dive: results, storyboard: story } = dive.project ?? raise(dive.problems);
  return { main, deep: deepFilm(results, story, 'deep').timeline };
}

/** Fails with every problem in words. */
function raise(problems: readonly Problem[]): never {
  throw new Error(problems.map(problemText).join('\n'));
}

interface Loss {
  /** Said on the command line and in the report. */
  readonly said: RegExp;
  /** Scenes that the film leaves out. */
  readonly scenes?: readonly string[];
  /** Parts of the deep dive that are refused. */
  readonly parts?: readonly DeepPart[];
}

const LOSSES: Readonly<Partial<Record<TableName, Loss>>> = {
  products: { said: /Tabellen products saknas/, scenes: ['benefit'] },
  needs: { said: /Tabellen needs saknas/ },
  stock: { said: /Tabellen stock saknas/, scenes: ['benefit'] },
  space: { said: /Tabellen space saknas/, scenes: ['shelf'] },
  terms: { said: /Tabellen terms saknas/, scenes: ['benefit'] },
  survey: { said: /Utan enkät/, parts: ['types', 'tagging', 'potential'] },
  behaviours: { said: /Typerna är funna i svaren/, parts: ['potential'] },
  interviews: { said: /Utan intervjukoder/ },
  market: { said: /Utan marknadstabell/, parts: ['potential'] },
  earlier: { said: /Utan en tidigare period/, parts: ['change'] },
};

describe('tables that need not be there', () => {
  it('all of them are tried', () => expect(Object.keys(LOSSES).sort()).toEqual([...OPTIONAL].sort()));

  it('with all of them, none is said to be missing', async () => {
    const { files, told } = await without(null);
    for (const { said } of Object.values(LOSSES)) expect(told).not.toMatch(said);
    const { main, deep } = filmsOf(files);
    expect([main.refused, deep?.refused]).toEqual([[], []]);
  });

  it.each(OPTIONAL)('without %s, what rests on it is left out with the reason', async (table) => {
    const { said, scenes = [], parts = [] } = LOSSES[table] as Loss;
    const { files, told } = await without(table);
    expect(told).toMatch(said);
    const { main, deep } = filmsOf(files);
    expect(main.refused.map((r) => r.scene).sort()).toEqual([...scenes].sort());
    expect(main.scenes.length).toBeGreaterThan(5);
    for (const { reason } of main.refused) expect(reason).not.toBe('');
    if (!(table in DEEP_TABLES)) return;
    const { refused } = files['deep-dive.json'] as DeepDive;
    expect(refused.map((r) => r.part).sort()).toEqual([...parts].sort());
    expect(deep?.scenes.length).toBeGreaterThan(1);
    for (const { reason } of [...refused, ...(deep?.refused ?? [])]) expect(reason).not.toBe('');
  });
});
