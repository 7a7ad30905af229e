import type { Area, Point } from './types';

/** Room that a leaf asks for, in px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Boxes beside each other (row) or under each other (column). Leaves are numbers: positions in a list of sizes. */
export type BoxTree = number | { readonly way: 'row' | 'column'; readonly children: readonly BoxTree[] };

/** Space between two boxes in px. */
export const BOX_GAP = 20;

/** Room that the whole tree needs. */
export function needs(tree: BoxTree, sizes: readonly Size[]): Size {
  if (typeof tree === 'number') return sizes[tree]!;
  const parts = tree.children.map((child) => needs(child, sizes));
  const sum = (of: (s: Size) => number) =>
    parts.reduce((total, p) => total + of(p), 0) + BOX_GAP * (parts.length - 1);
  const max = (of: (s: Size) => number) => Math.max(...parts.map(of));
  return tree.way === 'row'
    ? { width: sum((s) => s.width), height: max((s) => s.height) }
    : { width: max((s) => s.width), height: sum((s) => s.height) };
}

/**
 * Share of the room over, from −1 to 1, by which a box is pushed off the middle: every second one up, every second one
 * down, so that a row doesn't stand like soldiers.
 */
const STAGGER = 0.7;
/** … but never further than this many px. */
const FARTHEST = 110;

/**
 * Middle of every leaf when the tree fills the area: room over is shared out between the boxes. Boxes never overlap and
 * keep their order along each division, so that moving straight from one filling to another can't make them meet.
 */
export function place(tree: BoxTree, sizes: readonly Size[], area: Area): Map<number, Point> {
  const at = new Map<number, Point>();
  const put = (node: BoxTree, room: Area, side: number) => {
    const need = needs(node, sizes);
    if (typeof node === 'number') {
      const over = Math.max(0, room.height - need.height) / 2;
      at.set(node, {
        x: room.x + room.width / 2,
        y: room.y + room.height / 2 + side * Math.min(FARTHEST, STAGGER * over),
      });
      return;
    }
    const row = node.way === 'row';
    const over = row ? room.width - need.width : room.height - need.height;
    const space = Math.max(0, over) / node.children.length;
    let from = row ? room.x : room.y;
    for (const [i, child] of node.children.entries()) {
      const size = needs(child, sizes);
      const long = (row ? size.width : size.height) + space;
      const part = row ? { ...room, x: from, width: long } : { ...room, y: from, height: long };
      put(child, part, row ? (i % 2 ? 1 : -1) : 0);
      from += long + BOX_GAP;
    }
  };
  put(tree, area, 0);
  return at;
}
