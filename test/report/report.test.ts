import { describe, expect, test } from 'vitest';
import { found, hole, refused } from '../../src/analysis/findings';
import { html } from '../../src/report/html';
import type { ReportInput } from '../../src/report/input';
import { analysisReport } from '../../src/report/report';
import { sample } from '../fixtures/data';

const data = sample();
const FINDINGS = [
  found('kvalitet', 'Relevanta: segmenten förklarar mer än ålder.'),
  refused('drag', 'Gym sticker inte säkert ut.'),
  hole('behov', 'Behov saknas.', 10),
  hole('nytta', 'Lager saknas.', 80),
];
const input: ReportInput = { ...data, findings: FINDINGS };
const EVIL = `<script>alert("'x'")</script>&`;

/** Numbers that a reader sees: text outside tags and style, with its decimal commas. */
function numbersIn(page: string): string[] {
  const text = page
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/<footer>[\s\S]*?<\/footer>/g, '')
    .replace(/<[^>]+>/g, ' ');
  return text.match(/\d[\d\u00a0]*(?:,\d+)?/g) ?? [];
}

describe('escaping', () => {
  test('content and attributes', () => {
    expect(html`<p title="${EVIL}">${EVIL}</p>`.text).toBe(
      '<p title="&lt;script&gt;alert(&quot;&#39;x&#39;&quot;)&lt;/script&gt;&amp;">&lt;script&gt;alert(&quot;&#39;x&#39;&quot;)&lt;/script&gt;&amp;</p>',
    );
    expect(html`<b>${html`<i>${1}</i>`}${null}</b>`.text).toBe('<b><i>1</i></b>');
  });

  test('nothing from data or findings becomes markup', () => {
    const text = JSON.stringify(input, (key, value) =>
      typeof value === 'string' && /^(name|label|text|source|description|place|everyday)$/.test(key)
        ? EVIL
        : value,
    );
    const page = analysisReport(JSON.parse(text));
    expect(page).not.toContain('<script');
    expect(page).not.toContain('alert("');
    expect(page).toContain('&lt;script&gt;');
  });
});

test('needs nothing beside it: no scripts, no addresses to fetch', () => {
  const page = analysisReport({ ...input, font: 'data:font/woff2;base64,AAAA' });
  expect(page).not.toMatch(/<script|<link|src=|https?:/);
  expect(page).toContain('url(data:font/woff2;base64,AAAA)');
});

test('every drawing has a text, and headings never skip a level', () => {
  const page = analysisReport(input);
  const drawings = page.match(/<svg [^>]*>/g) ?? [];
  expect(drawings.length).toBeGreaterThan(5);
  for (const svg of drawings) expect(svg).toMatch(/role="img" aria-label="[^"]{10,}"/);
  const levels = [...page.matchAll(/<h([1-6])/g)].map((m) => Number(m[1]));
  expect(levels[0]).toBe(1);
  expect(levels.every((l, i) => i === 0 || l <= (levels[i - 1] as number) + 1)).toBe(true);
  for (const table of page.match(/<table>[\s\S]*?<\/table>/g) ?? []) expect(table).toContain('<caption>');
});

test('a changed number in the results changes the page, and no other number appears from nowhere', () => {
  const seen = new Set(numbersIn(analysisReport(input)));
  const empty = new Set(
    numbersIn(analysisReport({ segments: null, clusters: null, benefit: null, findings: [] })),
  );
  expect([...empty]).toEqual([]);
  const told = data.benefit.cases[0] as (typeof data.benefit.cases)[number];
  for (const n of [told.doors.before, told.doors.after, told.weeks]) expect(seen).toContain(String(n));
  const changed = structuredClone(data);
  (changed.benefit.cases[0] as { doors: { after: number } }).doors.after = 137;
  expect(seen).not.toContain('137');
  expect(numbersIn(analysisReport({ ...changed, findings: FINDINGS }))).toContain('137');
  for (const s of data.segments.segments)
    expect(seen).toContain(String(s.size).replace(/\B(?=(\d{3})+$)/g, '\u00a0'));
});

test('a part that was refused says so in its place', () => {
  for (const part of ['segments', 'clusters', 'benefit'] as const) {
    const page = analysisReport({ ...input, [part]: null });
    expect(page).toContain('Utelämnat. Skälet står under');
    expect(page).not.toMatch(/undefined|NaN|\[object/);
  }
});

test('works without needs, merge tree and optional figures', () => {
  const bare = structuredClone(data);
  for (const s of bare.segments.segments) s.needs = [];
  delete bare.segments.merge;
  for (const c of bare.benefit.cases) {
    delete c.margin;
    delete c.storeSales;
    delete c.backtest;
  }
  const page = analysisReport({ ...bare, findings: [] });
  expect(page).not.toMatch(/undefined|NaN|\[object|Behov med belägg/);
  expect(page).toContain('Inga: alla tabeller är levererade.');
});

test('holes are told worst first, the gate with its word', () => {
  const page = analysisReport(input);
  expect(page.indexOf('Lager saknas.')).toBeLessThan(page.indexOf('Behov saknas.'));
  expect(page).toContain('<strong>Godkänt</strong>');
});
