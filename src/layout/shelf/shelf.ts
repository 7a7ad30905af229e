import type { Told } from '../../scenes/handover';
import { type Block, capacity, placedBlocks } from './blocks';
import { type Grid, shelfGrid } from './grid';
import { type Head, shelfHead } from './head';
import { type EdgeLabel, edgeLabels, STATES } from './labels';
import { type MixPart, mixParts } from './mix';
import { type Move, movesOf } from './moves';
import { type Slot, slotsOf } from './slots';

/** Everything of a shelf scene that doesn't depend on time. */
export interface Shelf {
  readonly grid: Grid;
  readonly places: number;
  readonly blocks: readonly Block[];
  /** Everywhere that a product stands at some time, from the top left. */
  readonly slots: readonly Slot[];
  /** What the pharmacist does, in order: first everything that leaves, then what comes. */
  readonly leaving: readonly Move[];
  readonly coming: readonly Move[];
  readonly head: Head;
  readonly mix: readonly MixPart[];
  /** For each state, one label per block in the order of the blocks. */
  readonly labels: readonly (readonly EdgeLabel[])[];
}

/** Places the scene. */
export function shelf(scene: Told<'shelf'>): Shelf {
  const blocks = placedBlocks(scene);
  const places = capacity(blocks, scene.places.value);
  const grid = shelfGrid(places);
  const slots = slotsOf(grid, blocks);
  const head = shelfHead(scene.mixLabel);
  const labels = STATES.map((state) =>
    [...edgeLabels(grid, blocks, state, scene.changeLabels.keep)].sort((a, b) => a.block - b.block),
  );
  return {
    grid,
    places,
    blocks,
    slots,
    ...movesOf(grid, blocks, slots),
    head,
    mix: mixParts(scene.mix, head.mixLeft),
    labels,
  };
}
