import type { DeepDive, DeepPart, Evidence } from '../schema/deep-dive';
import type { Aggregates } from './aggregates';
import { candidatesOf } from './deep/candidates';
import { changeOf } from './deep/change';
import type { DeepCounted } from './deep/counted';
import { spendingOf } from './deep/spending';
import { taggingOf } from './deep/tagging';
import { type Work, workOf } from './deep/work';
import { evidenceOf } from './evidence';
import { type Finding, hole, refused } from './findings';
import { potential, type Spending } from './potential';
import { type Goals, prioritised } from './priority';
import type { Blocked } from './privacy';
import type { SegmentAnalysis } from './segments';

export interface DeepAnalysis {
  /** Null when no part could be told. */
  readonly results: DeepDive | null;
  readonly findings: readonly Finding[];
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
  const work = workOf(a, counted, segments);
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
  const unheard =
    types.results && counted.evidence.length === 0
      ? [
          hole(
            'belägg',
            'Utan intervjukoder (interviews) påstås inga behov, jobb, motiv eller hinder om typerna.',
            35,
          ),
        ]
      : [];
  const tagging = taggingOf(work);
  const change = changeOf(work);
  const gaps = potentialOf(work, spendingOf(work), evidence);
  const priority = priorityOf(work, goals, change.results, gaps.results);
  const parts = { types, tagging, priority, change, potential: gaps };
  const findings = [
    ...types.findings,
    ...heard,
    ...unheard,
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
