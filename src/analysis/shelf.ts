import { refusal, strength } from '../insight/claim';
import { MOST_SHELF_BLOCKS, type shelfSchema } from '../schema/clusters';
import type { CategoryFigure } from '../schema/segments';
import { apportion } from './apportion';

type Shelf = ReturnType<typeof shelfSchema.parse>;

/** A category with its places today, on an average shelf of the cluster, and its figure there. */
export interface ShelfRow {
  readonly category: string;
  readonly places: number;
  readonly figure: CategoryFigure | undefined;
}

/** How much of the way from today's space to the index's a shelf is moved at once (d): space sells with falling return. */
const STEP = 0.5;
/** An index over this asks for no more space (d). */
const HIGHEST = 250;

/** A shelf of which nothing is proposed: no space was delivered, or nothing is sure. */
export const UNCHANGED: Shelf = { places: 1, add: [], keep: [], reduce: [] };

/** Places that a category should gain (over) or give (under); 0 where the claim isn't sure. One place is always left. */
function wish({ places, figure }: ShelfRow): number {
  if (!figure || figure.q === undefined || refusal(figure)) return 0;
  const change = places * (Math.min(figure.index, HIGHEST) / 100 - 1) * STEP;
  return change > 0
    ? Math.max(1, Math.round(change))
    : Math.max(Math.min(-1, Math.round(change)), 1 - places);
}

/** As many places given as taken, each side in proportion to its wishes. */
function moves(wishes: readonly number[]): number[] {
  const gain = wishes.map((w) => Math.max(w, 0));
  const give = wishes.map((w) => Math.max(-w, 0));
  const total = (xs: readonly number[]) => xs.reduce((s, x) => s + x, 0);
  const moved = Math.min(total(gain), total(give));
  if (moved === 0) return wishes.map(() => 0);
  const [more, less] = [apportion(gain, moved), apportion(give, moved)];
  return wishes.map((_, i) => (more[i] as number) - (less[i] as number));
}

/** The rows of a proposal: the surest changes on both sides first, then what is kept as it is; at most six. */
function chosen(rows: readonly ShelfRow[]): ShelfRow[] {
  const index = (r: ShelfRow) => strength(r.figure?.index ?? 100);
  const byStrength = (a: ShelfRow, b: ShelfRow) =>
    index(b) - index(a) || a.category.localeCompare(b.category);
  const over = rows
    .filter((r) => wish(r) > 0)
    .sort(byStrength)
    .slice(0, MOST_SHELF_BLOCKS / 2);
  const under = rows
    .filter((r) => wish(r) < 0)
    .sort(byStrength)
    .slice(0, MOST_SHELF_BLOCKS / 2);
  if (over.length === 0 || under.length === 0) return [];
  const kept = rows
    .filter((r) => wish(r) === 0)
    .sort((a, b) => b.places - a.places || a.category.localeCompare(b.category));
  return [...over, ...under, ...kept].slice(0, MOST_SHELF_BLOCKS);
}

/**
 * A proposal for a cluster's shelf: places move from categories that are surely bought less here to those surely bought
 * more, half the way, as many given as taken, at least one place left of each, at most six categories. Unchanged when
 * there aren't sure categories on both sides.
 */
export function shelfOf(rows: readonly ShelfRow[]): Shelf {
  const blocks = chosen(rows.filter((r) => r.places >= 1));
  const moved = moves(blocks.map(wish));
  const changes = blocks.map(({ category, places }, i) => ({
    category,
    from: places,
    to: places + (moved[i] as number),
  }));
  if (changes.every((c) => c.from === c.to)) return UNCHANGED;
  return {
    places: changes.reduce((s, c) => s + c.from, 0),
    add: changes.filter((c) => c.to > c.from),
    keep: changes.filter((c) => c.to === c.from),
    reduce: changes.filter((c) => c.to < c.from),
  };
}
