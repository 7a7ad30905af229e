import type { Told } from '../../scenes/handover';

type Scene = Told<'shelf'>;
export type ShelfBlock = Scene['blocks'][number];

/**
 * A category's block with its places before and after. Blocks lie one after another along the planks, in the order of
 * the customers' mix, so that the colours of the shelf follow those of the mix.
 */
export interface Block extends ShelfBlock {
  readonly firstBefore: number;
  readonly firstAfter: number;
  /** Every second category of a hue is light, so that each is told apart. */
  readonly isLight: boolean;
}

/** Where a hue comes in the mix; hues that are not in it come last. */
function mixOrder(mix: Scene['mix'], name: ShelfBlock['hue']): number {
  const at = mix.findIndex((part) => part.hue === name);
  return at < 0 ? mix.length : at;
}

/** The mix, largest segment first. */
export const sortedMix = (mix: Scene['mix']): Scene['mix'] =>
  [...mix].sort((a, b) => b.share.value - a.share.value);

/** Blocks in shelf order with their first place in both layouts. */
export function placedBlocks({ blocks, mix }: Pick<Scene, 'blocks' | 'mix'>): Block[] {
  const order = sortedMix(mix);
  const sorted = [...blocks].sort(
    (a, b) => mixOrder(order, a.hue) - mixOrder(order, b.hue) || b.to.value - a.to.value,
  );
  let before = 0;
  let after = 0;
  return sorted.map((block, i) => {
    const isLight = sorted.slice(0, i).filter(({ hue }) => hue === block.hue).length % 2 === 1;
    const placed = { ...block, firstBefore: before, firstAfter: after, isLight };
    before += block.from.value;
    after += block.to.value;
    return placed;
  });
}

/** The block that gets most new places; undefined when none gets any. */
export function mostGrown(blocks: readonly Block[]): Block | undefined {
  const growth = ({ from, to }: Block) => to.value - from.value;
  const [most] = [...blocks].sort((a, b) => growth(b) - growth(a));
  return most && growth(most) > 0 ? most : undefined;
}

/** Places that the shelf needs: as many as it says, and never fewer than it shows. */
export function capacity(blocks: readonly Block[], places: number): number {
  const sum = (side: 'from' | 'to') => blocks.reduce((total, block) => total + block[side].value, 0);
  return Math.max(1, places, sum('from'), sum('to'));
}
