import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findingsText } from '../../scripts/lib/analyse/analyse';
import { type Reading, type Results, readRaw, resultsOf } from '../../scripts/lib/analyse/run';
import { analysisReport } from '../../src/report/report';
import type { DeepDive } from '../../src/schema/deep-dive';
import type { Segments } from '../../src/schema/segments';
import { claimsBySegment, keptDoors, type RawTruth, withoutType } from './planted';

const RAW = path.join(import.meta.dirname, '../../data/raw');
const TODAY = '2026-07-31';
const json = (name: string) => JSON.parse(fs.readFileSync(path.join(RAW, name), 'utf8'));
const truth = json('truth-deep.json');
const planted = json('truth.json') as RawTruth;

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

/** All that leaves an analysis: result files, page and what is printed. */
const output = ({ files, report }: Results) => ({
  files: JSON.stringify(files),
  page: analysisReport({ ...report, font: 'data:,' }),
  printed: findingsText(report.findings),
});

describe('what was planted in the sample’s raw tables', () => {
  const made = () => results.files['segments.json'] as Segments;

  it('its segments, each of the lifestyle types that were planted', () => {
    const { types } = reading.counted?.aggregates ?? { types: [] };
    const sizes = Object.values(planted.segments).map((labels) =>
      types.filter((t) => labels.includes(t.label)).reduce((n, t) => n + t.customers, 0),
    );
    expect(
      made()
        .segments.map((s) => s.size)
        .sort(),
    ).toEqual(sizes.sort());
  });

  it('at least 95 % of its effects, and hardly any that isn’t there', () => {
    const { types } = reading.counted?.aggregates ?? { types: [] };
    const sizeOf = (labels: readonly string[]) =>
      types.filter((t) => labels.includes(t.label)).reduce((n, t) => n + t.customers, 0);
    const claims = claimsBySegment(made());
    const claimed = planted.cells.map((cell) => {
      const size = sizeOf(planted.segments[cell.segment] ?? []);
      const own = made().segments.find((s) => s.size === size)?.id ?? '';
      return { ...cell, claimed: claims.get(own)?.has(`${cell.kind}/${cell.thing}`) ?? false };
    });
    const sure = claimed.filter((c) => c.expected === 'found');
    const all = claimed.filter((c) => c.claimed);
    expect(sure.length).toBeGreaterThan(40);
    expect(sure.filter((c) => c.claimed).length / sure.length).toBeGreaterThanOrEqual(0.95);
    expect(all.filter((c) => c.expected === 'none').length / all.length).toBeLessThanOrEqual(0.05);
  });

  it('the doors where each supplier’s case is wanted, and no other', () => {
    const counted = reading.counted?.aggregates;
    if (!counted) throw new Error('nothing was counted');
    for (const { name, rightDoors } of planted.cases)
      expect(keptDoors(counted, name)).toEqual([...rightDoors].sort());
  });
});

describe('a lifestyle type of nine customers', () => {
  const { type, products } = planted.neverShown;

  it('is named nowhere, and neither is what must not be told', () => {
    const words = new RegExp([type.label, ...products].join('|'), 'i');
    for (const text of Object.values(output(results))) expect(text).not.toMatch(words);
  });

  it('can’t be reckoned from any total: without those customers every output is the same', async () => {
    const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'nine-'));
    fs.cpSync(RAW, copy, { recursive: true });
    expect(withoutType(copy, type.label)).toBe(type.customers);
    const without = await readRaw({ raw: copy, today: TODAY, tags: 'csv' });
    fs.rmSync(copy, { recursive: true });
    if (!without.counted || !without.deep) throw new Error(JSON.stringify(without.problems));
    const made = resultsOf(without.counted, without.options, {
      counted: without.deep,
      goals: without.goals,
    });
    // byte for byte, but for the one sentence that somebody is protected: it says neither whom nor how many
    const said = 'Grupper med färre än 10 kunder är borttagna överallt, även ur summorna.';
    expect(results.report.findings.filter((f) => f.about === 'skydd').map((f) => f.text)).toContain(said);
    const all = ({ files, report }: Results) =>
      output({ files, report: { ...report, findings: report.findings.filter((f) => f.text !== said) } });
    expect(all(made)).toEqual(all(results));
  }, 120_000);
});

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
