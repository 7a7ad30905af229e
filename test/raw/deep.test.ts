import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findingsText } from '../../scripts/lib/analyse/analyse';
import { type Reading, type Results, readRaw, resultsOf } from '../../scripts/lib/analyse/run';
import type { DeepDive } from '../../src/schema/deep-dive';

const RAW = path.join(import.meta.dirname, '../../data/raw');
const TODAY = '2026-07-31';
const truth = JSON.parse(fs.readFileSync(path.join(RAW, 'truth-deep.json'), 'utf8'));

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'deep-'));
let reading: Reading;
let results: Results;
let dive: DeepDive;

beforeAll(async () => {
  fs.cpSync(RAW, folder, { recursive: true });
  reading = await readRaw({ raw: folder, today: TODAY, tags: 'csv' });
  if (!reading.counted || !reading.deep) throw new Error(JSON.stringify(reading.problems));
  results = resultsOf(reading.counted, reading.options, { counted: reading.deep, goals: reading.goals });
  dive = results.files['deep-dive.json'] as DeepDive;
}, 300_000);
afterAll(() => fs.rmSync(folder, { recursive: true }));

/** Every number under a key in a value. */
function under(value: unknown, keys: readonly string[]): number[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([k, v]) =>
    keys.includes(k) && typeof v === 'number' ? [v] : under(v, keys),
  );
}

describe('the deep dive of the sample’s raw tables', () => {
  it('tells every part', () => {
    expect(dive.refused).toEqual([]);
    expect(reading.problems).toEqual([]);
  });

  it('finds the planted types, near the shares that were planted', () => {
    for (const { name, share } of dive.types?.types ?? [])
      expect(Math.abs(share.share - truth.shares[name])).toBeLessThan(0.04);
    expect(dive.types?.common).toHaveLength(2);
  });

  it('sees what was planted as a change, and little else', () => {
    const sure = (dive.change?.rows ?? []).filter((r) => r.certain);
    expect(sure[0]?.label).toBe(truth.grown.category);
    expect(sure.filter((r) => r.of === 'category' && r.label !== truth.grown.category).length).toBeLessThan(
      3,
    );
    expect((dive.change?.rows ?? []).some((r) => !r.certain)).toBe(true);
  });

  it('gives one action for each area, each with what it rests on', () => {
    expect(dive.priority?.actions.map((a) => a.area)).toEqual(['acquisition', 'care', 'range']);
    for (const { because } of dive.priority?.actions ?? []) expect(because.length).toBeGreaterThan(0);
  });

  it('tells cues of nobody, and no code that fewer than ten told of', () => {
    expect(dive.evidence.length).toBeGreaterThan(8);
    expect(dive.evidence.map((e) => e.text)).not.toContain('att hitta något som passar just mig');
  });
});

describe('privacy', () => {
  it('customers’ ids are in the tags beside the raw tables, and nowhere else', () => {
    const rows = fs.readFileSync(path.join(RAW, 'customers.csv'), 'utf8').trim().split('\n').slice(1);
    const ids = new Set(rows.map((r) => r.split(',')[0] as string));
    const answers = new Set(
      fs
        .readFileSync(path.join(RAW, 'survey.csv'), 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((r) => r.split(',')[0] as string),
    );
    const words = (text: string) =>
      text.split(/[^\p{L}\p{N}_-]+/u).filter((w) => ids.has(w) || answers.has(w));
    const tags = fs.readFileSync(path.join(folder, 'tags/twins.csv'), 'utf8');
    expect(words(tags).length).toBeGreaterThan(4000);
    const told = [
      JSON.stringify(results.files),
      findingsText(results.report.findings),
      JSON.stringify(reading.problems),
    ];
    expect(told.flatMap(words)).toEqual([]);
  });

  it('no group of fewer than ten is in the results', () => {
    expect(
      Math.min(...under(results.files, ['base', 'n', 'asked', 'respondents', 'size'])),
    ).toBeGreaterThanOrEqual(10);
  });

  it('tags only those that the model is sure of', () => {
    const [, ...rows] = fs.readFileSync(path.join(folder, 'tags/twins.csv'), 'utf8').trim().split('\n');
    const known = rows.map((r) => r.split(',')).filter(([, type]) => type !== 'okänd');
    expect(Math.min(...known.map((r) => Number(r[2])))).toBeGreaterThanOrEqual(0.6);
    expect(known.length / rows.length).toBeCloseTo(dive.tagging?.coverage.share ?? 0, 6);
  });
});

/** A copy of the sample with one table rewritten, analysed. */
async function changedTable(table: string, change: (rows: string[]) => string[]): Promise<DeepDive> {
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'deep-changed-'));
  fs.cpSync(RAW, copy, { recursive: true });
  const file = path.join(copy, `${table}.csv`);
  const [head = '', ...rows] = fs.readFileSync(file, 'utf8').trim().split('\n');
  fs.writeFileSync(file, [head, ...change(rows)].join('\n'));
  const { counted, deep, options, goals } = await readRaw({ raw: copy, today: TODAY, tags: 'parquet' });
  expect(fs.existsSync(path.join(copy, 'tags'))).toBe(false);
  fs.rmSync(copy, { recursive: true });
  if (!counted || !deep) throw new Error('refused');
  return resultsOf(counted, options, { counted: deep, goals }).files['deep-dive.json'] as DeepDive;
}

it('refuses to tag, in words and without a file, where purchases are somebody else’s', async () => {
  // every respondent is given the next one's customer number: answers and purchases no longer belong together
  const made = await changedTable('survey', (rows) => {
    const all = rows.map((r) => r.split(','));
    const of = new Map(all.map((r) => [r[0], r[1]]));
    const respondents = [...of.keys()];
    const next = new Map(
      respondents.map((r, i) => [r, of.get(respondents[(i + 7) % respondents.length]) ?? '']),
    );
    return all.map(([id, , ...rest]) => [id, next.get(id), ...rest].join(','));
  });
  expect(made.types?.types).toHaveLength(4);
  expect(made.tagging).toBeNull();
  expect(made.refused.find((r) => r.part === 'tagging')?.reason).toMatch(/Köp och profil/);
}, 120_000);

it('names a statement that the survey lacks, with the nearest that it has', async () => {
  const wrong = fs.mkdtempSync(path.join(os.tmpdir(), 'deep-wrong-'));
  fs.cpSync(RAW, wrong, { recursive: true });
  const file = path.join(wrong, 'behaviours.csv');
  fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('Jag strosar', 'Jag strossar'));
  const { problems } = await readRaw({ raw: wrong, today: TODAY });
  fs.rmSync(wrong, { recursive: true });
  expect(problems).toHaveLength(1);
  expect(problems[0]?.found).toContain('Jag strossar bland hyllorna');
  expect(problems[0]?.remedy).toContain('Jag strosar bland hyllorna');
}, 120_000);
