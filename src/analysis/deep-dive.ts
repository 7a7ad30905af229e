import { refusal } from '../insight/claim';
import { DEEP } from '../insight/deep-thresholds';
import { SMALLEST_CELL } from '../schema/common';
import type { DeepDive, DeepPart, Evidence, Tagging } from '../schema/deep-dive';
import type { Segments } from '../schema/segments';
import { designEffect } from '../statistics/design-effect';
import { wilson } from '../statistics/proportions';
import type { Aggregates } from './aggregates';
import { changes, type Periods } from './change';
import { evidenceOf } from './evidence';
import { decimal, type Finding, found, hole, note, percent, refused } from './findings';
import { type MarketRow, potential, type Spending } from './potential';
import { type Candidate, categoryMeasure, type Goals, type Measured, prioritised } from './priority';
import type { Blocked } from './privacy';
import type { SegmentAnalysis } from './segments';
import type { TwinAnalysis } from './twins/twins';
import { figureOf } from './types/agreeing';
import type { BehaviourAnalysis } from './types/behaviour';
import type { EvidenceRow } from './types/survey';

type Counts = Omit<Periods['rows'][number], 'of' | 'id' | 'label'>;

/** What surveyed customers of a type spent on a category over the period. SEK; no id is among them. */
export interface TypedSpending {
  readonly type: number;
  readonly cat: number;
  readonly amounts: readonly number[];
  readonly weights: readonly number[];
}

/** What the reader counts for the deep dive (scripts/lib/analyse/deep): codes are the engine's. */
export interface DeepCounted {
  readonly customers: number;
  /** Codes of lifestyle types, parallel to Aggregates.types. */
  readonly units: readonly number[];
  readonly categories: ReadonlyMap<number, string>;
  readonly spent: {
    readonly byCategory: ReadonlyMap<
      string,
      { readonly customers: number; readonly sum: number; readonly squares: number }
    >;
    readonly margin: ReadonlyMap<number, number> | null;
  };
  readonly types?: BehaviourAnalysis;
  readonly tagging?: {
    readonly model: TwinAnalysis;
    readonly tags?: ReadonlyMap<number, number>;
    readonly file?: string;
  };
  readonly typedSpending?: readonly TypedSpending[];
  readonly evidence: readonly EvidenceRow[];
  readonly periods?: {
    readonly before: Periods['before'];
    readonly customers: Periods['customers'];
    readonly units: ReadonlyMap<number, Counts>;
    readonly categories: ReadonlyMap<number, Counts>;
  };
  readonly market?: readonly (MarketRow & { readonly source: string })[];
}

export interface DeepAnalysis {
  /** Null when no part could be told. */
  readonly results: DeepDive | null;
  readonly findings: readonly Finding[];
}

/** Days that figures per year are brought to. */
const YEAR = 365;
const DAY = 86_400_000;

/** All that the parts are made of. */
interface Work {
  readonly a: Aggregates;
  readonly counted: DeepCounted;
  readonly segments: SegmentAnalysis;
  /** Factor from the period to a year. */
  readonly yearly: number;
}

const daysOf = ({ from, to }: { from: string; to: string }) => (Date.parse(to) - Date.parse(from)) / DAY + 1;

/** Codes of the lifestyle types that a segment is made of. */
const unitsIn = ({ a, counted, segments }: Work, segment: string): number[] =>
  counted.units.filter((_, i) => segments.segmentOf.get(a.types[i]?.id ?? '') === segment);

function taggingOf({ counted }: Work): { results: Tagging | null; findings: Finding[] } {
  const about = 'tvillingar';
  const { tagging, types } = counted;
  if (!types?.results) return { results: null, findings: [] };
  if (!tagging)
    return {
      results: null,
      findings: [
        hole(
          about,
          'Enkäten säger inte vilka svarande som är kunder (survey.customer): då går inga tvillingar att hitta.',
          60,
        ),
      ],
    };
  const { tried, tagger, refusal: why } = tagging.model;
  if (!tried || !tagger || !tagging.tags)
    return { results: null, findings: [refused(about, why ?? 'Taggningen höll inte.')] };
  const n = counted.customers;
  const figure = (hits: number) => ({ share: hits / n, base: n, interval: wilson({ hits, n }) });
  const tags = tagging.tags;
  const tagged = n - (tags.get(-1) ?? 0);
  const shown = types.results.types.flatMap((t, k) =>
    (tags.get(k) ?? 0) >= SMALLEST_CELL ? [{ type: t.id, share: figure(tags.get(k) ?? 0) }] : [],
  );
  const hidden = shown.length < types.results.types.length || n - tagged < SMALLEST_CELL;
  const results: Tagging = {
    respondents: tried.respondents,
    accuracy: figureOf(tried.accuracy),
    baseRate: tried.baseRate,
    r2: tried.r2,
    calibration: tried.calibration,
    threshold: DEEP.tagging.probability,
    coverage: figure(tagged),
    types: hidden ? [] : shown,
  };
  return {
    results,
    findings: [
      found(
        about,
        `${percent(tagged / n)} av kunderna får en tagg; resten är okända. Modellen träffar rätt för ${percent(tried.accuracy.share)} av dem den inte sett, mot ${percent(tried.baseRate)} för den som alltid gissar den största typen (R² ${decimal(tried.r2)}, kalibreringsfel ${decimal(tried.calibration, 3)}).`,
      ),
      ...(hidden
        ? [note(about, `Andelarna per typ visas inte: någon grupp har färre än ${SMALLEST_CELL} kunder.`)]
        : []),
      tagging.file
        ? note(about, 'Taggarna ligger bredvid råtabellerna (tags/). De är personuppgifter: behandla dem så.')
        : note(about, 'Inga taggar är skrivna. Be om dem med --tags csv eller --tags parquet.'),
    ],
  };
}

function changeOf({ a, counted, segments }: Work) {
  const { periods } = counted;
  if (!periods)
    return {
      results: null,
      findings: [
        hole('förändring', 'Utan en tidigare period (tabellen earlier) går ingen förändring att se.', 50),
      ],
    };
  const sum = (list: readonly Counts[]): Counts => ({
    before: list.reduce((s, c) => s + c.before, 0),
    after: list.reduce((s, c) => s + c.after, 0),
    both: list.reduce((s, c) => s + c.both, 0),
    stayedBefore: list.reduce((s, c) => s + c.stayedBefore, 0),
    stayedAfter: list.reduce((s, c) => s + c.stayedAfter, 0),
  });
  const work = { a, counted, segments, yearly: 1 };
  const ofSegments = (segments.results?.segments ?? []).map((s) => ({
    of: 'segment' as const,
    id: s.id,
    label: s.name,
    ...sum(unitsIn(work, s.id).flatMap((u) => periods.units.get(u) ?? [])),
  }));
  const ofCategories = [...periods.categories].flatMap(([cat, c]) => {
    const label = counted.categories.get(cat);
    const known = a.categories.find((k) => k.label === label);
    return label && known ? [{ of: 'category' as const, id: known.id, label, ...c }] : [];
  });
  return changes({
    before: periods.before,
    after: a.period,
    customers: periods.customers,
    rows: [...ofSegments, ...ofCategories],
  });
}

/** Weighted mean and its standard error. */
function meanOf(amounts: readonly number[], weights: readonly number[]) {
  const total = weights.reduce((s, w) => s + w, 0);
  const mean = amounts.reduce((s, x, i) => s + x * (weights[i] as number), 0) / total;
  const variance = amounts.reduce((s, x, i) => s + (weights[i] as number) * (x - mean) ** 2, 0) / total;
  const effective = amounts.length / designEffect(weights);
  return { mean, error: Math.sqrt(variance / Math.max(1, effective - 1)) };
}

/** What types and segments spend here by category, SEK per customer and year. */
function spendingOf(work: Work): Spending[] {
  const { counted, segments, yearly } = work;
  const types = counted.types?.results?.types ?? [];
  const ofTypes = (counted.typedSpending ?? []).flatMap((t): Spending[] => {
    const type = types[t.type];
    const category = counted.categories.get(t.cat);
    if (!type || !category || t.amounts.length < SMALLEST_CELL) return [];
    const { mean, error } = meanOf(t.amounts, t.weights);
    return [
      {
        kind: 'type',
        id: type.id,
        name: type.name,
        category,
        mean: mean * yearly,
        error: error * yearly,
        customers: t.amounts.length,
      },
    ];
  });
  const ofSegments = (segments.results?.segments ?? []).flatMap((s) =>
    [...counted.categories].flatMap(([cat, category]): Spending[] => {
      const sums = unitsIn(work, s.id).flatMap((u) => counted.spent.byCategory.get(`${u}/${cat}`) ?? []);
      const n = sums.reduce((t, x) => t + x.customers, 0);
      if (n < SMALLEST_CELL) return [];
      const mean = sums.reduce((t, x) => t + x.sum, 0) / n;
      const variance = Math.max(0, sums.reduce((t, x) => t + x.squares, 0) / n - mean * mean);
      return [
        {
          kind: 'segment',
          id: s.id,
          name: s.name,
          category,
          mean: mean * yearly,
          error: Math.sqrt(variance / n) * yearly,
          customers: n,
        },
      ];
    }),
  );
  return [...ofTypes, ...ofSegments];
}

function potentialOf(work: Work, spending: readonly Spending[], evidence: readonly Evidence[]) {
  const { market } = work.counted;
  if (!market)
    return {
      results: null,
      findings: [
        hole('potential', 'Utan marknadstabell (market) går den tomma delen av korgen inte att räkna.', 45),
      ],
    };
  const sources = [...new Set(market.map((m) => m.source))].join(', ');
  return potential(market, spending, evidence, sources.slice(0, 200));
}

/** Measures of every segment by name: the goals' own, and what the rules may ask for. */
function candidatesOf(
  work: Work,
  goals: Goals,
  change: DeepDive['change'],
  gaps: DeepDive['potential'],
): Candidate[] {
  const { a, counted, segments, yearly } = work;
  const results = segments.results as Segments;
  return results.segments.map((s) => {
    const units = unitsIn(work, s.id);
    const measures: Record<string, Measured> = { reach: { value: s.share.share, base: s.size } };
    const moved = change?.rows.find((r) => r.of === 'segment' && r.id === s.id);
    if (moved) measures.growth = { value: moved.certain ? moved.difference : 0, base: s.size };
    const { margin } = counted.spent;
    if (margin)
      measures.margin = {
        value: (units.reduce((t, u) => t + (margin.get(u) ?? 0), 0) / s.size) * yearly,
        base: s.size,
      };
    const category = (label: string) => {
      const id = results.categories.find((c) => c.label === label || c.id === label)?.id;
      return s.categories.find((c) => c.category === id);
    };
    const inFocus = goals.focus?.category ? category(goals.focus.category) : undefined;
    if (inFocus?.base) measures.focus = { value: inFocus.share, base: inFocus.base };
    const { county } = goals.focus ?? {};
    if (county && !inFocus) {
      const there = a.types.reduce(
        (t, type, i) => t + (units.includes(counted.units[i] as number) ? (type.byCounty[county] ?? 0) : 0),
        0,
      );
      measures.focus = { value: there / s.size, base: there };
    }
    for (const c of s.categories) {
      const label = results.categories.find((k) => k.id === c.category)?.label ?? c.category;
      if (!refusal(c) && c.base !== null) measures[categoryMeasure(label)] = { value: c.index, base: c.base };
    }
    const gap = gaps?.rows.find((r) => r.certain && r.group.id === s.id && r.group.kind === 'segment');
    if (gap) measures.potential = { value: gap.gap, base: gap.base };
    return { id: s.id, name: s.name, measures };
  });
}

function priorityOf(
  work: Work,
  goals: Goals | undefined,
  change: DeepDive['change'],
  gaps: DeepDive['potential'],
) {
  const about = 'prioritering';
  if (!goals)
    return {
      results: null,
      findings: [hole(about, 'Utan mål (goals.json) går segmenten inte att rangordna.', 40)],
    };
  if (!work.segments.results)
    return { results: null, findings: [refused(about, 'Utan segment finns inget att rangordna.')] };
  return prioritised(candidatesOf(work, goals, change, gaps), goals);
}

/** Why a part has no results: its refusals and holes, in words. */
const reasonOf = (findings: readonly Finding[], otherwise: string): string =>
  (findings.find((f) => f.kind === 'refused' || f.kind === 'hole')?.text ?? otherwise).slice(0, 200);

/** The deep dive: every part that the team's tables allow, each with the reason where it isn't told. */
export function deepDive(
  a: Aggregates,
  counted: DeepCounted,
  segments: SegmentAnalysis,
  goals: Goals | undefined,
  blocked: Blocked,
): DeepAnalysis {
  const work: Work = { a, counted, segments, yearly: YEAR / daysOf(a.period) };
  const types = {
    results: counted.types?.results ?? null,
    findings: counted.types?.findings ?? [
      hole('beteendetyper', 'Utan enkät (tabellen survey) finns inga beteendetyper.', 70),
    ],
  };
  const groups = [
    ...(types.results?.types ?? []).map((t) => ({ kind: 'type' as const, id: t.id, names: [t.name, t.id] })),
    ...(segments.results?.segments ?? []).map((s) => ({
      kind: 'segment' as const,
      id: s.id,
      names: [s.name, s.id],
    })),
  ];
  const { evidence, findings: heard } = evidenceOf(counted.evidence, groups, blocked);
  const tagging = taggingOf(work);
  const change = changeOf(work);
  const gaps = potentialOf(work, spendingOf(work), evidence);
  const priority = priorityOf(work, goals, change.results, gaps.results);
  const parts = { types, tagging, priority, change, potential: gaps };
  const findings = [
    ...types.findings,
    ...heard,
    ...tagging.findings,
    ...change.findings,
    ...gaps.findings,
    ...priority.findings,
  ];
  const missing = (Object.keys(parts) as DeepPart[]).filter((p) => parts[p].results === null);
  if (missing.length === Object.keys(parts).length) return { results: null, findings };
  const results: DeepDive = {
    period: a.period,
    source: a.source,
    synthetic: a.synthetic,
    base: { n: counted.customers, description: a.baseDescription.slice(0, 200) },
    types: types.results,
    tagging: tagging.results,
    evidence,
    priority: priority.results,
    change: change.results,
    potential: gaps.results,
    refused: missing.map((part) => ({
      part,
      reason: reasonOf(parts[part].findings, 'Beteendetyperna saknas.'),
    })),
  };
  return { results, findings };
}
