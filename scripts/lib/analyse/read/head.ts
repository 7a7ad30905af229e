import type { RawTable } from '../../../../src/raw/contract';
import { matchColumns } from '../../../../src/raw/names';

/** Delimiters that are read, and those that are only recognised, to be named. */
export const DELIMITERS = { ',': 'komma', ';': 'semikolon', '\t': 'tabb' } as const;
const OTHERS = { '|': 'lodstreck', '^': 'cirkumflex', '~': 'tilde' } as const;

/** A header may stand this far down: titles and dates of printing come above it. */
const DEEPEST = 10;

/** Where a table begins. */
export interface Head {
  /** Row of the header, from 0. */
  readonly row: number;
  readonly header: readonly string[];
  /** Our column → the file's. */
  readonly matched: Readonly<Record<string, string>>;
}

/** The row, of the first ten, that most columns of the contract are found in; the first filled one when none are. */
export function findHead(
  rows: readonly (readonly string[])[],
  table: RawTable,
  mapped: Readonly<Record<string, string>>,
): Head | undefined {
  let best: Head | undefined;
  rows.slice(0, DEEPEST).forEach((cells, row) => {
    const header = cells.map((c) => c.trim());
    if (!header.some((c) => c !== '')) return;
    const matched = matchColumns(table, header, mapped);
    if (!best || Object.keys(matched).length > Object.keys(best.matched).length)
      best = { row, header, matched };
  });
  return best;
}

/** The first records of delimited text; quotes hold delimiters and line breaks. Each knows the line it begins on. */
export function records(text: string, delimiter: string, most: number): { cells: string[]; line: number }[] {
  const found: { cells: string[]; line: number }[] = [];
  let [cells, cell, inside, line, start] = [[] as string[], '', false, 1, 1];
  const end = () => {
    found.push({ cells: [...cells, cell], line: start });
    [cells, cell, start] = [[], '', line];
  };
  for (let i = 0; i < text.length && found.length < most; i++) {
    const c = text[i] as string;
    if (c === '\n') line++;
    if (inside) {
      if (c !== '"') cell += c;
      else if (text[i + 1] === '"') cell += text[i++];
      else inside = false;
    } else if (c === '"' && cell === '') inside = true;
    else if (c === delimiter) [cells, cell] = [[...cells, cell], ''];
    else if (c === '\n') end();
    else if (c !== '\r') cell += c;
  }
  if (found.length < most && (cell !== '' || cells.length > 0)) end();
  return found;
}

/** The delimiter and header of delimited text. `unread` names a delimiter that isn't read. */
export interface Sniffed extends Head {
  readonly delimiter: keyof typeof DELIMITERS;
  /** Line of the header, from 1. */
  readonly line: number;
  readonly unread?: string;
}

/** Tries every delimiter on the first records: the one under which most columns of the contract are found is it. */
export function sniff(
  text: string,
  table: RawTable,
  mapped: Readonly<Record<string, string>>,
): Sniffed | undefined {
  const tried = Object.keys({ ...DELIMITERS, ...OTHERS }).flatMap((delimiter) => {
    const first = records(text, delimiter, DEEPEST);
    const head = findHead(
      first.map((r) => r.cells),
      table,
      mapped,
    );
    return head ? [{ ...head, delimiter, line: first[head.row]?.line ?? 1 }] : [];
  });
  const score = (s: (typeof tried)[number]) => Object.keys(s.matched).length * 1000 + s.header.length;
  const best = tried.sort((a, b) => score(b) - score(a))[0];
  if (!best) return undefined;
  const unread = OTHERS[best.delimiter as keyof typeof OTHERS];
  const delimiter = unread ? ',' : (best.delimiter as keyof typeof DELIMITERS);
  return { ...best, delimiter, ...(unread ? { unread } : {}) };
}
