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
