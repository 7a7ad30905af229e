import { type Random, seededRandom, shuffle } from '../../../src/layout/random';
import { CATEGORIES } from '../profiles';
import { REGIONS, SEGMENTS } from './plan';
import { CASES, PRODUCTS, type SampleCase, type SampleProduct } from './products';

/** Weeks in which the cases are sold: a half-year of whole weeks, by their place in the calendar. */
export interface Season {
  readonly weeks: readonly string[];
  /** Deliveries of one pack to every door, in these weeks of the season. */
  readonly deliveries: readonly number[];
}

/** Somebody who wants a unit of a case's product; `take` is called with whether there was one on the shelf. */
export interface Want {
  readonly take?: (there: boolean) => void;
}

/** A row of the table of stock. */
export interface StockRow {
  readonly store: number;
  readonly product: string;
  readonly week: string;
  readonly delivered: number;
  readonly sold: number;
}

export const productOfCase = ({ category }: SampleCase): SampleProduct =>
  PRODUCTS[CATEGORIES.findIndex((c) => c.id === category)]?.[0] as SampleProduct;

/** Share of the category's items that a customer wants to be the case's. */
export function wantedShare({ wantedBy, share }: SampleCase, segment: number, region: number): number {
  const own =
    wantedBy.segments.includes(SEGMENTS[segment]?.id ?? '') &&
    wantedBy.regions.includes(REGIONS[region]?.id ?? '');
  return own ? share.own : share.other;
}

/** Who wants what of the cases' products, where and when, until the shelves are known. */
export class Supply {
  private readonly wants: Map<string, Want[]>[] = CASES.map(() => new Map());
  private readonly random: Random;

  constructor(
    seed: string,
    private readonly season: Season,
  ) {
    this.random = seededRandom(`raw/${seed}/supply`);
  }

  /** A member wants a unit of the case's product in a week of the season, and others beside in any week. */
  want(at: number, store: number, week: number, take: Want['take']): void {
    this.put(at, store, week, take ? { take } : {});
    const { others } = CASES[at] as SampleCase;
    const beside = Math.floor(this.random() * (2 * others + 1));
    for (let i = 0; i < beside; i++)
      this.put(at, store, Math.floor(this.random() * this.season.weeks.length), {});
  }

  private put(at: number, store: number, week: number, want: Want): void {
    const key = `${store}/${week}`;
    const list = this.wants[at]?.get(key);
    if (list) list.push(want);
    else this.wants[at]?.set(key, [want]);
  }

  /**
   * Goes through the season at every door: the same packs come to all, whatever they sell, and who comes to an empty
   * shelf goes without. Members and others come in turn by lot.
   */
  *settled(stores: number): Generator<StockRow> {
    for (const [at, kase] of CASES.entries()) {
      const product = productOfCase(kase).id;
      for (let store = 0; store < stores; store++) {
        let level = 0;
        for (const [w, week] of this.season.weeks.entries()) {
          const delivered = this.season.deliveries.includes(w) ? kase.terms.pack : 0;
          level += delivered;
          const sold = this.sell(at, store, w, level);
          level -= sold;
          if (delivered + sold > 0) yield { store, product, week, delivered, sold };
        }
      }
    }
  }

  private sell(at: number, store: number, week: number, level: number): number {
    const waiting = shuffle(this.random, this.wants[at]?.get(`${store}/${week}`) ?? []);
    for (const [place, { take }] of waiting.entries()) take?.(place < level);
    return Math.min(waiting.length, level);
  }
}
