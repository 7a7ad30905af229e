import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeTexts } from '../../scripts/lib/film-texts';
import { filmsOf } from '../../scripts/lib/films';
import { askedLines } from '../../scripts/lib/voice/narrate';
import { ALL_CUTS, isDeepCut } from '../../src/schema/cuts';
import { make } from '../chunks/helpers';
import { stubPicture } from '../chunks/stub-picture';
import type { RawTruth } from './planted';

const ROOT = path.join(import.meta.dirname, '../..');
const RAW = path.join(ROOT, 'data/raw');

/** Columns of the raw tables that tell one customer or respondent from another. */
const PERSONAL: readonly (readonly [table: string, column: string])[] = [
  ['customers', 'id'],
  ['purchases', 'customer'],
  ['earlier', 'customer'],
  ['survey', 'respondent'],
  ['survey', 'customer'],
];

function column(table: string, name: string): string[] {
  const [head = '', ...rows] = fs
    .readFileSync(path.join(RAW, `${table}.csv`), 'utf8')
    .trim()
    .split('\n');
  const at = head.split(',').indexOf(name);
  if (at < 0) throw new Error(`${table}.csv has no column ${name}.`);
  return rows.map((row) => row.split(',')[at] ?? '');
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'outputs-'));
const [raw, out] = [path.join(folder, 'raw'), path.join(folder, 'out')];
/** Everything that was written or printed, by its name: pictures and sounds apart, which hold no words. */
const told = new Map<string, string>();

/** Text files under a folder; the face that is built into the report is no text. */
function texts(under: string): [string, string][] {
  return fs
    .readdirSync(under, { recursive: true, encoding: 'utf8' })
    .filter((name) => fs.statSync(path.join(under, name)).isFile() && !/\.(mp4|wav|png)$/.test(name))
    .map((name) => {
      const text = fs.readFileSync(path.join(under, name), 'utf8');
      return [name, text.replace(/data:font\/woff2;base64,[A-Za-z0-9+/=]+/, '')];
    });
}

// The sample's raw tables, analysed as `npm run analyse` does, and every film of them but for its picture: texts, and what the
// store of pieces writes down. No frame is drawn.
beforeAll(async () => {
  fs.cpSync(RAW, raw, { recursive: true });
  const words = ['scripts/analyse.ts', '--raw', raw, '--out', out, '--tags', 'csv', '--today', '2026-07-31'];
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', ...words], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
  told.set('log', stdout + stderr);
  const main = ALL_CUTS.filter((cut) => !isDeepCut(cut));
  const films = [...filmsOf(out, main, 'sv'), ...filmsOf(out, ALL_CUTS.filter(isDeepCut), 'sv')];
  for (const { made, storyboard } of films) {
    const { cut } = made.timeline;
    await writeTexts(path.join(out, cut), made, storyboard);
    const scenes = made.scenes.map((scene) => ({ ...scene, frames: 10 }));
    await make(folder, { scenes, picture: stubPicture(), out: path.join(folder, `${cut}.mp4`) });
    const lines = askedLines(made, { language: 'sv', words: [] });
    told.set(`${cut}: spoken`, lines.map(({ spoken, plain }) => `${spoken}\n${plain}`).join('\n'));
    told.set(
      `${cut}: props`,
      JSON.stringify([made.scenes, made.timeline, made.cues, [...made.book.entries]]),
    );
  }
  for (const part of ['out', 'cache'])
    for (const [name, text] of texts(path.join(folder, part))) told.set(`${part}/${name}`, text);
  for (const [name, text] of texts(path.join(ROOT, 'data/results'))) told.set(`delivered/${name}`, text);
}, 300_000);
afterAll(() => fs.rmSync(folder, { recursive: true }));

const ids = new Set(PERSONAL.flatMap(([table, name]) => column(table, name)).filter(Boolean));
const idsIn = (text: string) => text.split(/[^\p{L}\p{N}_-]+/u).filter((word) => ids.has(word));

describe('everything that is made of raw tables', () => {
  it('is looked through: results, report, log, the store, and texts of all films', () => {
    const names = [...told.keys()];
    for (const wanted of [
      'log',
      'out/results/deep-dive.json',
      'out/analysis-report.html',
      'out/internal/transcript.sv.md',
      'out/external/facts.json',
      'out/deep/deep-dive.facts.json',
      'out/marketing/deep-dive-marketing.sv.srt',
    ])
      expect(names).toContain(wanted);
    expect(names.filter((n) => n.startsWith('cache/films/'))).toHaveLength(ALL_CUTS.length);
    expect(names.filter((n) => n.startsWith('cache/scenes/')).length).toBeGreaterThan(20);
  });

  it('names no customer and no respondent; tags beside the raw tables do', () => {
    expect(ids.size).toBeGreaterThan(6000);
    expect(idsIn(fs.readFileSync(path.join(raw, 'tags/twins.csv'), 'utf8')).length).toBeGreaterThan(4000);
    for (const [name, text] of told) expect([name, idsIn(text)]).toEqual([name, []]);
  });

  it('names no group of fewer than ten, and nothing that must not be told', () => {
    const planted = JSON.parse(fs.readFileSync(path.join(RAW, 'truth.json'), 'utf8')) as RawTruth;
    const { type, products } = planted.neverShown;
    const words = new RegExp([type.label, ...products].join('|'), 'i');
    for (const [name, text] of told) expect([name, words.exec(text)?.[0]]).toEqual([name, undefined]);
  });

  it('counts no group of fewer than ten', () => {
    const counted = [...told].filter(([name]) =>
      /^(delivered\/|out\/(results\/|.*facts)[^/]*\.json$)/.test(name),
    );
    expect(counted.length).toBe(4 + 4 + ALL_CUTS.length);
    for (const [name, text] of counted)
      expect([name, countsUnder(JSON.parse(text)).filter((n) => n < 10)]).toEqual([name, []]);
    for (const [name, text] of told) {
      const said = [...text.matchAll(/\bn[\s ]*=[\s ]*(\d[\d\s ]*)/g)].map((m) =>
        Number(m[1]?.replace(/\D/g, '')),
      );
      expect([name, said.filter((n) => n < 10)]).toEqual([name, []]);
    }
  });
});

/** Every number in a value that says how many people something rests on. */
function countsUnder(value: unknown): number[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, v]) =>
    typeof v === 'number' && ['base', 'n', 'asked', 'respondents', 'size'].includes(key)
      ? [v]
      : countsUnder(v),
  );
}
