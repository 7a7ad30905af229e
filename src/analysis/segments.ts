import { refusal } from '../insight/claim';
import type { Segment, Segments } from '../schema/segments';
import { wilson } from '../statistics/proportions';
import type { Aggregates } from './aggregates';
import { bucketDraws } from './bootstrap';
import { figureOf, type JudgedCell } from './cell';
import { type Analysed, type Finding, found, hole, note, refused } from './findings';
import { bucketsOf, type Group } from './groups';
import { iconOf } from './icons';
import { landscapesOf, typicalLandscape } from './landscapes';
import { needsOf, shortName } from './needs';
import { type AnalysisOptions, settled } from './options';
import { personaOf } from './persona';
import { protect } from './privacy';
import { type Demand, demandFindings, demandsOn } from './quality';
import { type NamedCell, segmentNames } from './segment-name';
import { isForMerging, mergeTree, type Segmentation, segmentation } from './segmentation';
import { slugs } from './slug';
import { standouts } from './traits';

/** The segments, with what the clusters and the report need to know of how they were made. */
export interface SegmentAnalysis extends Analysed<Segments> {
  /** Segment's id of each lifestyle type, by the type's id. */
  readonly segmentOf: ReadonlyMap<string, string>;
  /** Every cell that privacy allows, judged as one family; places are segments, traits and categories. */
  readonly cells: readonly JudgedCell[];
  /** The three demands on a segmentation, each met or not; empty without segments. */
  readonly demands: readonly Demand[];
}

const sum = (xs: readonly number[]) => xs.reduce((s, x) => s + x, 0);

/**
 * Segments from aggregates: given ones kept, else lifestyle types merged; every trait and category tested as one family.
 * When types were merged, categories are tested on the half of the customers that the merging didn't see.
 */
export function segmentResults(raw: Aggregates, options: AnalysisOptions = {}): SegmentAnalysis {
  const { seed, runs, blocked } = settled(options);
  const safe = protect(raw, blocked);
  const made = segmentation(safe.aggregates);
  const before = [...safe.findings, ...made.findings];
  if (made.groups.length === 0)
    return { results: null, findings: before, segmentOf: new Map(), cells: [], demands: [] };
  const tested = made.groups.map((g) => bucketsOf(g, (b) => !made.merged || !isForMerging(b)));
  const draws = bucketDraws(tested[0]?.customers.length ?? 0, runs, `${seed}/segments`);
  const baskets = tested.map((b) => ({ customers: sum(b.customers), items: b.items }));
  const cells = standouts(made.groups, baskets, safe.aggregates.categories.length, draws);
  return described(safe.aggregates, made, cells, before);
}

const named = (a: Aggregates, cells: readonly JudgedCell[]): NamedCell[] =>
  cells.map((cell) => ({
    cell,
    label: (cell.kind === 'trait' ? a.traits : a.categories)[cell.thing]?.label ?? '',
  }));

function described(
  a: Aggregates,
  made: Segmentation,
  cells: readonly JudgedCell[],
  before: readonly Finding[],
): SegmentAnalysis {
  const own = made.groups.map((_, g) =>
    named(
      a,
      cells.filter((c) => c.group === g),
    ),
  );
  const names = made.given && !made.merged ? made.groups.map((g) => shortName(g.label)) : segmentNames(own);
  const ids = slugs(names);
  const n = sum(made.groups.map((g) => g.customers));
  const landscapes = landscapesOf(a.stores);
  const parts = made.groups.map((group, g) => {
    const mine = a.stores.map((s) => sum(group.members.map((i) => s.customers[i] ?? 0)));
    const all = a.stores.map((s) => sum(s.customers));
    const place = typicalLandscape(landscapes, mine, all);
    return segmentOf(
      a,
      { group, cells: own[g] as NamedCell[], name: names[g] as string, id: ids[g] as string },
      place,
      n,
    );
  });
  const thingIds = slugs(a.categories.map((c) => c.id));
  const merge = mergeTree(made, ids);
  const results: Segments = {
    period: a.period,
    source: a.source,
    synthetic: a.synthetic,
    base: { n, description: a.baseDescription },
    categories: a.categories.map(({ label }, i) => ({
      id: thingIds[i] as string,
      label: shortName(label),
      icon: iconOf('category', label),
    })),
    segments: parts.map((p) => p.segment),
    ...(merge ? { merge } : {}),
  };
  const segmentIds = new Map(
    made.groups.flatMap((g, s) => g.members.map((i) => [a.types[i]?.id ?? '', ids[s] as string])),
  );
  const demands = demandsOn(a, results, segmentIds);
  const findings = [...before, ...told(cells, made, parts), ...demandFindings(demands)];
  return { results, findings, segmentOf: segmentIds, cells, demands };
}

interface Part {
  readonly group: Group;
  readonly cells: readonly NamedCell[];
  readonly name: string;
  readonly id: string;
}

function segmentOf(a: Aggregates, part: Part, place: Parameters<typeof personaOf>[2], n: number) {
  const { group, cells } = part;
  const [low, high] = wilson({ hits: group.customers, n });
  const { persona, guessed } = personaOf(group, cells, place);
  const traitIds = slugs(a.traits.map((t) => t.id));
  const categoryIds = slugs(a.categories.map((c) => c.id));
  const types = group.members.flatMap((i) => [
    a.types[i]?.id ?? '',
    a.types[i]?.label ?? '',
    a.types[i]?.segment ?? '',
  ]);
  const segment: Segment = {
    id: part.id,
    name: part.name,
    size: group.customers,
    share: {
      share: Number((group.customers / n).toFixed(4)),
      base: n,
      interval: [Number(low.toFixed(4)), Number(high.toFixed(4))],
    },
    persona,
    traits: cells
      .filter(({ cell }) => cell.kind === 'trait')
      .map(({ cell, label }) => ({
        id: traitIds[cell.thing] as string,
        label,
        icon: iconOf('trait', label),
        ...figureOf(cell),
      })),
    categories: cells
      .filter(({ cell }) => cell.kind === 'category')
      .map(({ cell }) => ({ category: categoryIds[cell.thing] as string, ...figureOf(cell) })),
    needs: needsOf(a.needs ?? [], { names: [part.name, part.id, ...types.filter((t) => t !== '')] }),
  };
  return { segment, guessed };
}

function told(
  cells: readonly JudgedCell[],
  made: Segmentation,
  parts: readonly { readonly segment: Segment; readonly guessed: readonly string[] }[],
): Finding[] {
  const tested = cells.filter((c) => c.q !== undefined).length;
  const claims = cells.filter((c) => c.q !== undefined && !refusal(figureOf(c))).length;
  const guesses = parts.filter((p) => p.guessed.length > 0);
  return [
    claims > 0
      ? found('drag', `${claims} av ${tested} prövade drag och kategorier sticker säkert ut.`)
      : refused(
          'drag',
          `Inget av ${tested} prövade drag och kategorier sticker säkert ut. Filmen påstår därför inget om dem.`,
        ),
    ...(made.merged
      ? [
          note(
            'drag',
            'Typerna slogs ihop på den ena hälften av kunderna och varukategorierna prövades på den andra, så att slump inte räknas två gånger.',
          ),
        ]
      : []),
    ...guesses.map(({ segment, guessed }) =>
      hole(
        'segment',
        `${segment.name}: underlaget säger inget om ${guessed.join(', ')}. Personan ritas neutralt där.`,
        10,
      ),
    ),
    hole(
      'segment',
      'Hur många som delar minst tre av dragen går inte att veta ur summor: andelen utelämnas.',
      5,
    ),
  ];
}
