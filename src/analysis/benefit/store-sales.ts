import { THRESHOLD } from '../../insight/thresholds';
import { seededRandom } from '../../layout/random';
import type { SupplyCase } from '../aggregates';
import { percentileInterval } from '../bootstrap';
import type { Span } from './bootstrap-case';
import { sum } from './door';

type SupplyDoor = SupplyCase['doors'][number];

/**
 * The last week of a door that has lost the assortment: what was left was taken back (a negative delivery), and nothing
 * was delivered or sold after it. Null for a door that carries it today.
 */
export function lostAfter({ delivered, sold }: SupplyDoor): number | null {
  const last = Math.max(
    delivered.findLastIndex((x) => x !== 0),
    sold.findLastIndex((x) => x > 0),
  );
  if (last < 0 || last === delivered.length - 1) return null;
  const back = (delivered[last] ?? 0) < 0;
  return back && sum(delivered) <= sum(sold) ? last : null;
}

const mean = (values: readonly number[]) => sum(values) / Math.max(1, values.length);

/** ln of sales a week after by before. */
const change = (sales: readonly number[], last: number) =>
  Math.log(mean(sales.slice(last + 1)) / mean(sales.slice(0, last + 1)));

/**
 * Change of the whole store's sales where the assortment was lost, beside the change of doors that kept it in the same
 * weeks (difference-in-differences on logarithms; Angrist & Pischke 2009, ch. 5). Null with too few such doors or weeks.
 */
export function measuredStoreSales(
  supply: SupplyCase,
  runs: number,
  seed: string,
): (Span & { doors: number }) | null {
  const { lostDoors, lostWeeks } = THRESHOLD.benefit;
  const sales = new Map(supply.storeSales.map((s) => [s.store, s.sales]));
  const of = (door: SupplyDoor) => sales.get(door.store)?.map((x) => Math.max(0, x)) ?? [];
  const usable = (values: readonly number[]) => values.length === supply.weeks.length && sum(values) > 0;
  const lost = supply.doors.flatMap((door) => {
    const last = lostAfter(door);
    const enough = last !== null && last + 1 >= lostWeeks && supply.weeks.length - last - 1 >= lostWeeks;
    return enough && usable(of(door)) ? [{ last, sales: of(door) }] : [];
  });
  const kept = supply.doors.filter((d) => lostAfter(d) === null && usable(of(d))).map(of);
  if (lost.length < lostDoors || kept.length < lostDoors) return null;
  const total = (rows: readonly (readonly number[])[]) =>
    supply.weeks.map((_, w) => sum(rows.map((r) => r[w] ?? 0)));
  const effect = (a: typeof lost, b: typeof kept) => {
    const chain = total(b);
    return Math.exp(mean(a.map((x) => change(x.sales, x.last) - change(chain, x.last)))) - 1;
  };
  const random = seededRandom(`${seed}/butikens försäljning`);
  const draw = <T>(from: readonly T[]) => from.map(() => from[Math.floor(random() * from.length)] as T);
  const mid = effect(lost, kept);
  const draws = Array.from({ length: runs }, () => effect(draw(lost), draw(kept))).filter(Number.isFinite);
  if (!Number.isFinite(mid) || draws.length < runs / 2) return null;
  const [low, high] = percentileInterval(draws);
  return { low: Math.min(low, mid), mid, high: Math.max(high, mid), doors: lost.length };
}

/**
 * Change of the whole store's sales, assumed where nothing was measured: what the assortment sells in doors that are
 * left, as a share of what those stores sell, times how much of it is taken to leave the store. Null without a price or
 * store sales.
 */
export function assumedStoreSales(supply: SupplyCase, isLeft: (store: string) => boolean): Span | null {
  const price = supply.margin?.price;
  const doors = supply.doors.filter((d) => isLeft(d.store));
  const units = sum(doors.map((d) => sum(d.sold)));
  const all = sum(supply.storeSales.filter((s) => isLeft(s.store)).map((s) => sum(s.sales)));
  if (price === undefined || all <= 0) return null;
  const share = (units * price) / all;
  const { least, middle, most } = THRESHOLD.benefit.leaving;
  const away = (part: number) => 0 - Math.min(1, share * part);
  return { low: away(most), mid: away(middle), high: away(least) };
}
