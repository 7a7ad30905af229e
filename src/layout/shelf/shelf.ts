import type { Told } from '../../scenes/shared';
import { type Block, capacity, type Item, itemsOf, placedBlocks } from './blocks';
import { type Grid, shelfGrid } from './grid';
import { type Head, shelfHead } from './head';
import { type EdgeLabel, edgeLabels, STATES } from './labels';
import { type MixPart, mixParts } from './mix';

/** Everything of a shelf scene that doesn't depend on time. */
export interface Shelf {
  readonly grid: Grid;
  readonly places: number;
  readonly blocks: readonly Block[];
  readonly staying: readonly Item[];
  readonly leaving: readonly Item[];
  readonly arriving: readonly Item[];
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
  const items = itemsOf(blocks);
  const head = shelfHead(scene.mixLabel);
  const labels = STATES.map((state) =>
    [...edgeLabels(grid, blocks, state, scene.changeLabels.keep)].sort((a, b) => a.block - b.block),
  );
  return {
    grid,
    places,
    blocks,
    staying: items.filter((item) => item.before !== null && item.after !== null),
    leaving: items.filter((item) => item.after === null),
    arriving: items.filter((item) => item.before === null),
    head,
    mix: mixParts(scene.mix, head.mixLeft),
    labels,
  };
}
