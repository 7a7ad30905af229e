import { applyEdits, findNodeAtLocation, modify, parseTree } from 'jsonc-parser';
import type { Path } from '../check/problem';

/** Puts a text in the place of another in a JSON file; everything else stays as it was written. Throws when there is none. */
export function withText(json: string, path: Path, text: string): string {
  const at = [...path];
  const tree = parseTree(json);
  const node = tree && findNodeAtLocation(tree, at);
  if (node?.type !== 'string') throw new Error(`There is no text at ${at.join('.')}.`);
  return applyEdits(json, modify(json, at, text, {}));
}

/** The text at a place in a JSON file; undefined when there is none. */
export function textAt(json: string, path: Path): string | undefined {
  const tree = parseTree(json);
  const node = tree && findNodeAtLocation(tree, [...path]);
  return node?.type === 'string' ? String(node.value) : undefined;
}

/** A text inside something, and where it stands. */
export interface PlacedText {
  readonly path: Path;
  readonly text: string;
}

/** Every text in a value, in order, by its place. */
export function textsIn(value: unknown, path: Path): PlacedText[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, v]) =>
    textsIn(v, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
