/** A place in a value that is not as before; undefined = not there. */
export interface Difference {
  /** As one would write it: claims[0].index.text. */
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const step = (path: string, key: string, inList: boolean): string =>
  inList ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;

/** Where two JSON values differ, in the order of the fields. What came or went whole is one difference. */
export function differences(before: unknown, after: unknown, path = ''): Difference[] {
  if (Object.is(before, after)) return [];
  const lists = Array.isArray(before) && Array.isArray(after);
  const alike = isFields(before) && isFields(after) && Array.isArray(before) === Array.isArray(after);
  if (!alike) return [{ path, before, after }];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) => differences(before[key], after[key], step(path, key, lists)));
}
