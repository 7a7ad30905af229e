import type { Block } from './blocks';
import type { Grid } from './grid';
import type { Slot } from './slots';

/** One product that the pharmacist handles: from a slot or the crate to a slot or the crate (null). */
export interface Move {
  readonly block: number;
  readonly from: number | null;
  readonly to: number | null;
}

/** What happens to the products of one block: those that the shelf keeps but on another plank go straight there. */
function movesOfBlock({ from, to }: Block, block: number, slots: readonly Slot[]): Move[] {
  const of = (kind: Slot['kind']) =>
    slots.flatMap((slot, i) => (slot.block === block && slot.kind === kind ? [i] : []));
  const [leaves, comes] = [of('leaves'), of('comes')];
  const gone = Math.max(0, from.value - to.value);
  const fresh = Math.max(0, to.value - from.value);
  return [
    ...leaves.slice(0, gone).map((slot) => ({ block, from: slot, to: null })),
    ...leaves.slice(gone).map((slot, i) => ({ block, from: slot, to: comes[fresh + i] ?? null })),
    ...comes.slice(0, fresh).map((slot) => ({ block, from: null, to: slot })),
  ];
}

/** In an order in which every plank has room for what comes to it, plank by plank where that can be. */
function inOrder({ columns, rows }: Grid, slots: readonly Slot[], moves: readonly Move[]): Move[] {
  const rowOf = (slot: number | null) => (slot === null ? -1 : slots[slot]!.row);
  const held = Array.from(
    { length: rows },
    (_, row) => slots.filter((s) => s.row === row && s.kind === 'stays').length,
  );
  for (const { from } of moves) if (from !== null) held[rowOf(from)]! += 1;
  const waiting = [...moves].sort((a, b) => (a.to ?? 0) - (b.to ?? 0));
  const ordered: Move[] = [];
  while (waiting.length > 0) {
    const fits = ({ to }: Move) => held[rowOf(to)]! < columns;
    // What only changes planks makes room on its own: it goes first.
    const change = waiting.findIndex((move) => move.from !== null && fits(move));
    const next = change >= 0 ? change : Math.max(0, waiting.findIndex(fits));
    const [move] = waiting.splice(next, 1);
    if (!move) break;
    if (move.from !== null) held[rowOf(move.from)]! -= 1;
    held[rowOf(move.to)]! += 1;
    ordered.push(move);
  }
  return ordered;
}

/** Everything that is moved on a shelf: what leaves it, plank by plank, then what comes to a plank. */
export function movesOf(
  grid: Grid,
  blocks: readonly Block[],
  slots: readonly Slot[],
): { readonly leaving: Move[]; readonly coming: Move[] } {
  const moves = blocks.flatMap((block, i) => movesOfBlock(block, i, slots));
  const leaving = moves.filter(({ to }) => to === null).sort((a, b) => (a.from ?? 0) - (b.from ?? 0));
  return {
    leaving,
    coming: inOrder(
      grid,
      slots,
      moves.filter(({ to }) => to !== null),
    ),
  };
}
