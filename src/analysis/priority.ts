import { z } from 'zod';
import { DEEP } from '../insight/deep-thresholds';
import { SMALLEST_CELL, textSchema } from '../schema/common';
import { AREAS, type Area, GOALS, type Goal, type Priority } from '../schema/deep-dive';
import { decimal, type Finding, found, hole, note, percent, refused } from './findings';
import { slug } from './slug';

const ABOUT = 'prioritering';

/** What a rule may ask of a segment. `over` and `under` are limits of the measure, in its own unit. */
const conditionSchema = z.strictObject({
  measure: textSchema,
  over: z.number().optional(),
  under: z.number().optional(),
});

const weight = z.number().min(0).max(100);

/** data/goals.json: what the business is after, how much each goal weighs, and what to do where. The team edits it. */
export const goalsSchema = z.strictObject({
  weights: z.strictObject({
    growth: weight.optional(),
    margin: weight.optional(),
    reach: weight.optional(),
    focus: weight.optional(),
  }),
  /** The category or county that is in focus. */
  focus: z.strictObject({ category: textSchema.optional(), county: z.string().min(1).optional() }).optional(),
  /** The first rule of an area that fits the first segment is its action. */
  rules: z.array(
    z.strictObject({ area: z.enum(AREAS), when: z.array(conditionSchema).min(1), do: textSchema }),
  ),
});

export type Goals = z.infer<typeof goalsSchema>;

/** A measured figure of a segment, and how many customers it rests on. */
export interface Measured {
  readonly value: number;
  readonly base: number;
}

/** A segment with all that is known of it, by the name of the measure. The goals' own are named as the goals are. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly measures: Readonly<Record<string, Measured>>;
}

export const GOAL_WORDS: Readonly<Record<Goal, string>> = {
  growth: 'säker tillväxt i andel av kunderna',
  margin: 'täckningsbidrag per kund',
  reach: 'andel av kunderna',
  focus: 'andel av korgen i fokus',
};

const MISSING: Readonly<Record<Goal, string>> = {
  growth: 'det finns ingen tidigare period att jämföra med (tabellen earlier)',
  margin: 'varornas täckningsgrad är inte levererad (products.margin)',
  reach: 'segmentens storlek saknas',
  focus: 'inget fokus står i goals.json, eller så köps det av för få',
};

const known = (m: Measured | undefined): m is Measured => m !== undefined && m.base >= SMALLEST_CELL;

/** Values brought to 0–1 over the segments; all 0 where they don't differ. */
function scaledBy(candidates: readonly Candidate[], goal: Goal): number[] {
  const values = candidates.map((c) => (c.measures[goal] as Measured).value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return values.map((v) => (high > low ? (v - low) / (high - low) : 0));
}

/** Every way to move each weight by the sensitivity: down, not at all, up. */
function movedWeights(weights: readonly number[]): number[][] {
  const { sensitivity } = DEEP.priority;
  const steps = [1 - sensitivity, 1, 1 + sensitivity];
  return weights.reduce<number[][]>(
    (all, w) => all.flatMap((list) => steps.map((s) => [...list, w * s])),
    [[]],
  );
}

/** Places by score, 1 the highest; equals share the better. */
const placesOf = (scores: readonly number[]) =>
  scores.map((s) => 1 + scores.filter((other) => other > s + 1e-12).length);

/** The first rule of an area whose conditions all hold for the segment, with the measures that it rests on. */
function actionOf(
  area: Area,
  { rules }: Goals,
  { id, measures }: Candidate,
): Priority['actions'][number] | undefined {
  const rule = rules.find(
    (r) =>
      r.area === area &&
      r.when.every(({ measure, over, under }) => {
        const m = measures[measure];
        return known(m) && (over === undefined || m.value > over) && (under === undefined || m.value < under);
      }),
  );
  if (!rule) return undefined;
  const because = rule.when.map(({ measure }) => ({ measure, ...(measures[measure] as Measured) }));
  return { area, segment: id, text: rule.do, because };
}

export interface PriorityAnalysis {
  readonly results: Priority | null;
  readonly findings: readonly Finding[];
}

/**
 * Segments ranked by the team's weighted goals. Each measure is brought to 0–1 over the segments, so that the weights
 * weigh. The order is tried with every weight moved a fifth down and up; what doesn't hold then is told as unsure.
 */
export function prioritised(candidates: readonly Candidate[], goals: Goals): PriorityAnalysis {
  const asked = GOALS.filter((g) => (goals.weights[g] ?? 0) > 0);
  const measured = asked.filter((g) => candidates.every((c) => known(c.measures[g])));
  const sum = (list: readonly Goal[]) => list.reduce((s, g) => s + (goals.weights[g] ?? 0), 0);
  const lacking = asked.filter((g) => !measured.includes(g));
  const holes = lacking.map((g) =>
    hole(ABOUT, `Målet ${GOAL_WORDS[g]} gick inte att mäta: ${MISSING[g]}.`, 40),
  );
  if (candidates.length < 2 || asked.length === 0 || sum(measured) < DEEP.measured * sum(asked)) {
    const why = asked.length === 0 ? 'goals.json väger inga mål' : 'för få av målen gick att mäta';
    return { results: null, findings: [refused(ABOUT, `Ingen rangordning: ${why}.`), ...holes] };
  }
  const weights = measured.map((g) => (goals.weights[g] ?? 0) / sum(measured));
  const scaled = measured.map((g) => scaledBy(candidates, g));
  const scoresAt = (w: readonly number[]) => {
    const total = w.reduce((s, x) => s + x, 0);
    return candidates.map((_, i) => w.reduce((s, x, g) => s + (x / total) * (scaled[g]?.[i] ?? 0), 0));
  };
  const scores = scoresAt(weights);
  const places = movedWeights(weights).map((w) => placesOf(scoresAt(w)));
  const ranking = candidates
    .map((c, i) => ({
      segment: c.id,
      name: c.name,
      score: scores[i] as number,
      places: [
        Math.min(...places.map((p) => p[i] as number)),
        Math.max(...places.map((p) => p[i] as number)),
      ] as [number, number],
      measures: measured.map((goal, g) => ({
        goal,
        ...(c.measures[goal] as Measured),
        scaled: scaled[g]?.[i] ?? 0,
      })),
    }))
    .sort((a, b) => b.score - a.score || a.name.localeCompare(b.name, 'sv'));
  const first = candidates.find((c) => c.id === ranking[0]?.segment) as Candidate;
  const results: Priority = {
    goals: measured.map((goal, g) => ({ goal, weight: weights[g] as number, about: GOAL_WORDS[goal] })),
    unmeasured: lacking.map((goal) => ({ goal, reason: MISSING[goal] })),
    ranking,
    firm: ranking[0]?.places[1] === 1,
    actions: AREAS.flatMap((area) => actionOf(area, goals, first) ?? []),
  };
  return { results, findings: [...tell(results), ...holes] };
}

function tell({ ranking, firm, actions, goals }: Priority): Finding[] {
  const [first, second] = ranking;
  const by = goals.map((g) => `${g.about} ${percent(g.weight)}`).join(', ');
  const said = [
    found(
      ABOUT,
      `Först kommer ${first?.name} (${decimal(first?.score ?? 0)}), sedan ${second?.name} (${decimal(second?.score ?? 0)}). Vägt efter ${by}.`,
    ),
    firm
      ? found(ABOUT, 'Ordningen i topp håller även när varje vikt flyttas en femtedel.')
      : note(
          ABOUT,
          'Vem som är först ändras när vikterna flyttas en femtedel: läs det som ett val, inte ett svar.',
        ),
  ];
  const without = AREAS.filter((a) => !actions.some((x) => x.area === a));
  if (without.length > 0)
    said.push(
      note(ABOUT, `Ingen regel i goals.json passar för ${without.map((a) => AREA_WORDS[a]).join(' och ')}.`),
    );
  return said;
}

export const AREA_WORDS: Readonly<Record<Area, string>> = {
  acquisition: 'nya kunder',
  care: 'kundvård',
  range: 'sortiment',
};

/** How a category's measure is named in goals.json: "index_hudvard". */
export const categoryMeasure = (label: string): string => `index_${slug(label).replaceAll('-', '_')}`;
