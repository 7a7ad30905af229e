import { TYPE, type TypeStyle } from '../../theme/type';
import { cut, textWidth } from '../text';
import type { Block } from './blocks';
import { type Grid, placeAt, plankY, rowOf } from './grid';
import { STAGE } from './stage';

/** How far the change has come when a label is read: as it was, the leaving gone, everything in place. */
export const STATES = ['before', 'reduced', 'after'] as const;
export type ShelfState = (typeof STATES)[number];

/** The label on a plank's edge under its block: icon, word, and the number of places, with an arrow when it changes. */
export interface EdgeLabel {
  readonly block: number;
  readonly row: number;
  /** px: left edge and the strip's middle. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly from: string;
  /** The new number; absent while it is unchanged; and whether it is the larger one. */
  readonly to?: string;
  readonly isMore?: boolean;
  /** Word for "as many as before", where there is room for it after the check. */
  readonly keep?: string;
  readonly width: number;
}

export const LABEL_STYLE: TypeStyle = { ...TYPE.label, size: 34 };
export const COUNT_STYLE: TypeStyle = { ...LABEL_STYLE, weight: 800 };
/** The new number is what is told. */
export const TOLD_STYLE: TypeStyle = TYPE.valueSmall;

/** px from left to right: icon, word, number, arrow, number, check. */
export const PARTS = { icon: 40, gap: 10, count: 14, arrow: 60, pad: 16, check: 38 } as const;
/** px between labels, and at the ends of a strip: the pharmacist's shoe covers the left one. */
const SPACE = { between: 26, left: 62, right: 14 } as const;
/** A word is never cut below this many px. */
const SHORTEST = 60;

interface Draft extends Omit<EdgeLabel, 'x' | 'width' | 'y'> {
  /** px where the middle of its block is in that row. */
  readonly wish: number;
}

const widthOf = ({
  text,
  from,
  to,
  isMore,
  keep,
}: Omit<EdgeLabel, 'block' | 'row' | 'x' | 'y' | 'width'>): number => {
  const word = PARTS.icon + PARTS.gap + textWidth(text, LABEL_STYLE);
  const now = PARTS.count + textWidth(from, LABEL_STYLE);
  const next = to === undefined ? 0 : PARTS.arrow + textWidth(to, TOLD_STYLE) + (isMore ? 2 * PARTS.pad : 0);
  const kept =
    keep === undefined ? 0 : PARTS.gap + PARTS.check + (keep ? 8 + textWidth(keep, LABEL_STYLE) : 0);
  return word + now + next + kept;
};

const strip = { left: STAGE.planks.left + SPACE.left, right: STAGE.planks.right - SPACE.right };

/** Pieces of a block by row: its row, number of places and middle in px, longest first. */
function runs(grid: Grid, first: number, count: number): { row: number; count: number; middle: number }[] {
  if (count === 0) {
    const place = Math.min(first, grid.rows * grid.columns - 1);
    return [{ row: rowOf(grid, place), count: 0, middle: placeAt(grid, place).x }];
  }
  const rows = new Map<number, number[]>();
  for (let place = first; place < first + count; place++) {
    const row = rowOf(grid, place);
    rows.set(row, [...(rows.get(row) ?? []), placeAt(grid, place).x]);
  }
  return [...rows]
    .map(([row, xs]) => ({ row, count: xs.length, middle: ((xs[0] ?? 0) + (xs.at(-1) ?? 0)) / 2 }))
    .sort((a, b) => b.count - a.count);
}

/** Words of all labels in a row cut to one greatest width, so that the row has room for them. */
function cutToFit(drafts: readonly Draft[]): Draft[] {
  const room = strip.right - strip.left - (drafts.length - 1) * SPACE.between;
  const total = (list: readonly Draft[]) => list.reduce((sum, draft) => sum + widthOf(draft), 0);
  let cutDrafts = [...drafts];
  if (total(cutDrafts) > room) cutDrafts = drafts.map((d) => (d.keep ? { ...d, keep: '' } : d));
  const widest = Math.max(SHORTEST, ...cutDrafts.map((d) => textWidth(d.text, LABEL_STYLE)));
  for (let most = widest; total(cutDrafts) > room && most > SHORTEST; most -= 4)
    cutDrafts = cutDrafts.map((d) => ({ ...d, text: cut(d.text, LABEL_STYLE, most) }));
  return cutDrafts;
}

/** Left edges in px of labels on one plank, from the left: as nearly where they wish as the neighbours allow, none overlapping. */
export function apart(labels: readonly { readonly left: number; readonly width: number }[]): number[] {
  const lefts: number[] = [];
  let free: number = strip.left;
  for (const { left, width } of labels) {
    lefts.push(Math.max(free, left));
    free = Math.max(free, left) + width + SPACE.between;
  }
  let limit: number = strip.right;
  for (let i = labels.length - 1; i >= 0; i--) {
    lefts[i] = Math.min(lefts[i]!, limit - labels[i]!.width);
    limit = lefts[i]! - SPACE.between;
  }
  return lefts;
}

/** Each under the middle of its block. */
function spread(drafts: readonly Draft[]): number[] {
  return apart(
    drafts.map((draft) => {
      const width = widthOf(draft);
      return { left: draft.wish - width / 2, width };
    }),
  );
}

function draftOf(block: Block, i: number, state: ShelfState, keepWord: string): Omit<Draft, 'row' | 'wish'> {
  const { from, to, label } = block;
  const changes = from.value !== to.value;
  const shows = state === 'after' || (state === 'reduced' && to.value < from.value);
  return {
    block: i,
    text: label,
    from: from.text,
    ...(changes && shows ? { to: to.text, isMore: to.value > from.value } : {}),
    ...(!changes && state === 'after' ? { keep: keepWord } : {}),
  };
}

/** Labels of all blocks in one state, one per block, on the plank where the block is longest and there is room. */
export function edgeLabels(
  grid: Grid,
  blocks: readonly Block[],
  state: ShelfState,
  keepWord: string,
): EdgeLabel[] {
  const room = strip.right - strip.left;
  const rows = new Map<number, Draft[]>();
  const used = (row: number) =>
    (rows.get(row) ?? []).reduce((sum, draft) => sum + widthOf(draft) + SPACE.between, 0);
  blocks.forEach((block, i) => {
    const draft = draftOf(block, i, state, keepWord);
    const places =
      state === 'after'
        ? runs(grid, block.firstAfter, block.to.value)
        : runs(grid, block.firstBefore, block.from.value);
    const run = places.find(({ row }) => used(row) + widthOf(draft) <= room) ?? places[0]!;
    rows.set(run.row, [...(rows.get(run.row) ?? []), { ...draft, row: run.row, wish: run.middle }]);
  });
  return [...rows.values()].flatMap((drafts) => {
    const ordered = cutToFit([...drafts].sort((a, b) => a.wish - b.wish));
    const lefts = spread(ordered);
    return ordered.map(({ wish: _wish, ...draft }, i) => ({
      ...draft,
      x: lefts[i]!,
      y: plankY(grid, draft.row) + STAGE.planks.height / 2,
      width: widthOf(draft),
    }));
  });
}
