/** What a number counts. Ranges and ear forms are text made from other facts. */
export type Unit = 'share' | 'change' | 'index' | 'count' | 'weeks' | 'text';

/** Who may see a fact: margins, pharmacies and competitors are internal. */
export type FactAudience = 'all' | 'internal';

/** How a fact came to be: counted in a delivered file, calculated from other facts, or a model's result. */
export type Origin = 'delivered' | 'derived' | 'modelled';

export interface Comparison {
  readonly interval?: readonly [number, number] | undefined;
  readonly test?: string | undefined;
  readonly q?: number | undefined;
}

/** A named number or word: the only way anything delivered reaches screen or voice. */
export interface Fact {
  readonly name: string;
  readonly value: number | string;
  readonly unit: Unit;
  readonly origin: Origin;
  /** Customers behind the figure; null = delivered without counts; undefined = not a figure about customers. */
  readonly base?: number | null | undefined;
  readonly comparison?: Comparison | undefined;
  readonly audience: FactAudience;
  /** File and path that it was delivered in, e.g. "results/segments.json" and "segments[0].share". */
  readonly source: { readonly file: string; readonly path: string };
  readonly period: { readonly from: string; readonly to: string };
  readonly synthetic: boolean;
  /** caution: base 30–99; untested: no counts or no test. */
  readonly mark?: 'caution' | 'untested' | 'modelled' | undefined;
}

/** A fact that exists by name but may not be said: why, in Swedish, for the list of dropped lines. */
export interface Withheld {
  readonly name: string;
  readonly withheld: string;
}

export type Entry = Fact | Withheld;

export const isWithheld = (entry: Entry): entry is Withheld => 'withheld' in entry;
