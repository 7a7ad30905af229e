import type { DeepCounted, TypedSpending } from '../../../../src/analysis/deep/counted';
import { type TwinAnalysis, twinModel } from '../../../../src/analysis/twins/twins';
import { type BehaviourAnalysis, behaviourTypes } from '../../../../src/analysis/types/behaviour';
import type { Base } from '../aggregate/base';
import type { Duck } from '../duck';
import type { Sources } from '../read/views';
import { featuresOf, makeFeatures } from './features';
import { makeItems } from './items';
import { type PeriodCounts, periodCounts } from './periods';
import { amountsOf, spentOf } from './spending';
import { definitionsOf, evidenceRows, type LinkedSurvey, surveyOf } from './survey';
import { makeTags, type TagFormat, tagCounts, writeTags } from './tags';

/** What is counted for the deep dive, and where customers' tags are to be written, if at all. */
export interface DeepAsked {
  readonly seed: string;
  readonly raw: string;
  readonly tags?: TagFormat | undefined;
}

/** Respondents who are counted customers and have a type: by place in the survey. */
const linked = (survey: LinkedSurvey, { of }: BehaviourAnalysis) =>
  survey.customers.flatMap((code, i) =>
    code !== null && (of[i] as number) >= 0 ? [{ code, i, type: of[i] as number }] : [],
  );

/** Learns to tag from the survey's customers; tags all counted customers in the engine when that holds. */
async function twins(duck: Duck, survey: LinkedSurvey, types: BehaviourAnalysis, asked: DeepAsked) {
  const features = await makeFeatures(duck);
  const people = linked(survey, types);
  const rows = await featuresOf(
    duck,
    people.map((p) => p.code),
    features.length,
  );
  const known = people.filter((p) => rows.has(p.code));
  const model: TwinAnalysis = twinModel(
    {
      features: known.map((p) => rows.get(p.code) as number[]),
      types: known.map((p) => p.type),
      weights: known.map((p) => survey.weights[p.i] as number),
      count: types.results?.types.length ?? 0,
    },
    asked.seed,
  );
  if (!model.tagger) return { model };
  await makeTags(duck, model.tagger);
  const names = (types.results?.types ?? []).map((t) => t.name);
  const file = asked.tags && (await writeTags(duck, asked.raw, names, asked.tags));
  return { model, tags: await tagCounts(duck), ...(file ? { file } : {}) };
}

/** Mean and error of what a type's surveyed customers spend by category. SEK over the period. */
async function typedSpending(
  duck: Duck,
  survey: LinkedSurvey,
  types: BehaviourAnalysis,
): Promise<TypedSpending[]> {
  const people = linked(survey, types);
  const amounts = await amountsOf(
    duck,
    people.map((p) => p.code),
  );
  const [home] = await duck.columns('SELECT CAST(code AS INTEGER) FROM home');
  const counted = new Set(home);
  const cats = new Set([...amounts.values()].flatMap((m) => [...m.keys()]));
  return (types.results?.types ?? []).flatMap((_, type) => {
    const own = people.filter((p) => p.type === type && counted.has(p.code));
    return [...cats].map((cat) => ({
      type,
      cat,
      amounts: own.map((p) => amounts.get(p.code)?.get(cat) ?? 0),
      weights: own.map((p) => survey.weights[p.i] as number),
    }));
  });
}

/** What is known of spending where no table asks for it: purchases aren't counted again for nothing. */
const NOTHING_SPENT = { byCategory: new Map(), margin: null };

const labelsOf = async (duck: Duck) =>
  new Map(
    (await duck.rows('SELECT DISTINCT code, label FROM cat WHERE NOT blocked')).map((r) => [
      Number(r.code),
      String(r.label),
    ]),
  );

/**
 * Counts what the deep dive needs, inside the engine's life: types and tags are made here, so that answers and features
 * of customers are gone when it is done.
 */
export async function countDeep(
  duck: Duck,
  sources: Sources,
  base: Base,
  asked: DeepAsked,
): Promise<DeepCounted> {
  const withMargin = sources.products?.columns.margin !== undefined;
  const asks = !!(sources.survey || sources.earlier || sources.market || withMargin);
  if (asks) await makeItems(duck, sources, 'purchases', 'items_now');
  const survey = sources.survey && (await surveyOf(duck));
  const definitions = sources.behaviours ? await definitionsOf(duck) : [];
  const types = survey && behaviourTypes(survey, definitions, asked.seed);
  const typed = survey && types?.results ? types : undefined;
  const tagging =
    survey && typed && sources.survey?.columns.customer ? await twins(duck, survey, typed, asked) : undefined;
  let periods: PeriodCounts | undefined;
  if (sources.earlier) {
    await makeItems(duck, sources, 'earlier', 'items_before');
    periods = await periodCounts(duck);
  }
  const market = sources.market
    ? (
        await duck.rows(
          `SELECT "group", coalesce(c.label, x.category) AS category, spend, coalesce(error, 0) AS error, source FROM market x
         LEFT JOIN (SELECT DISTINCT raw, label FROM cat) c ON c.raw = x.category ORDER BY x._row`,
        )
      ).map((r) => ({
        group: String(r.group),
        category: String(r.category),
        spend: Number(r.spend),
        error: Number(r.error),
        source: String(r.source),
      }))
    : undefined;
  const [counted] = await duck.rows('SELECT count(*) AS n FROM home');
  return {
    customers: Number(counted?.n),
    units: base.units.map((u) => u.code),
    categories: await labelsOf(duck),
    spent: asks ? await spentOf(duck, withMargin) : NOTHING_SPENT,
    ...(types ? { types } : {}),
    ...(tagging ? { tagging } : {}),
    ...(survey && typed ? { typedSpending: await typedSpending(duck, survey, typed) } : {}),
    evidence: sources.interviews ? await evidenceRows(duck) : [],
    ...(periods ? { periods } : {}),
    ...(market ? { market } : {}),
  };
}
