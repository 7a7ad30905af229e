import { certainty } from '../insight/claim';
import type { IndexFigure, Range, ShareFigure } from '../schema/figure';
import type { Entry, Fact, FactAudience, Unit, Withheld } from './fact';

/** Where a fact-maker stands: the delivered file and what it says about itself. */
export interface Delivery {
  readonly file: string;
  readonly period: { readonly from: string; readonly to: string };
  readonly synthetic: boolean;
}

type Extra = Partial<Pick<Fact, 'base' | 'comparison' | 'mark' | 'origin' | 'audience'>>;

/** A fact of this delivery. Origin is "delivered" and audience "all" unless said otherwise. */
export const fact = (
  at: Delivery,
  name: string,
  value: number | string,
  unit: Unit,
  path: string,
  extra: Extra = {},
): Fact => ({
  name,
  value,
  unit,
  origin: 'delivered',
  audience: 'all',
  source: { file: at.file, path },
  period: at.period,
  synthetic: at.synthetic,
  ...extra,
});

/** Words, delivered or made from delivered ones. */
export const words = (at: Delivery, name: string, value: string, path: string, extra: Extra = {}): Fact =>
  fact(at, name, value, 'text', path, extra);

/** A fact that exists but may not be said. */
export const withheld = (name: string, reason: string): Withheld => ({ name, withheld: reason });

const comparisonOf = (f: { interval?: unknown; test?: string | undefined; q?: number | undefined }) => ({
  comparison: {
    interval: f.interval as [number, number] | undefined,
    test: f.test,
    q: f.q,
  },
});

/** A share of a base with its interval. */
export const shareFact = (at: Delivery, name: string, f: ShareFigure, path: string): Fact =>
  fact(at, name, f.share, 'share', `${path}.share`, {
    base: f.base,
    ...comparisonOf(f),
    ...(f.base === null ? { mark: 'untested' as const } : {}),
  });

/** An index with its interval, test, q-value and mark. */
export function indexFact(at: Delivery, name: string, f: IndexFigure, path: string): Fact {
  const sure = certainty(f);
  return fact(at, name, f.index, 'index', `${path}.index`, {
    base: f.base,
    ...comparisonOf(f),
    ...(sure === 'sure' ? {} : { mark: sure }),
  });
}

/** A modelled range as three facts: name (the middle), name_low and name_high. */
export function rangeFacts(
  at: Delivery,
  name: string,
  r: Range | undefined,
  unit: Unit,
  path: string,
  audience: FactAudience = 'all',
): Entry[] {
  const names = [name, `${name}_low`, `${name}_high`];
  if (!r) return names.map((n) => withheld(n, 'är inte levererad'));
  const values = [r.mid, r.low, r.high];
  const keys = ['mid', 'low', 'high'];
  return names.map((n, i) =>
    fact(at, n, values[i] as number, unit, `${path}.${keys[i]}`, {
      base: r.base,
      origin: 'modelled',
      mark: 'modelled',
      audience,
      comparison: { interval: [r.low, r.high] },
    }),
  );
}
