/** An error stops the film; a warning is told and the film is made. */
export type Severity = 'error' | 'warning';

/** Something wrong in what was delivered. All texts are Swedish: they are read by the insight team. */
export interface Problem {
  readonly severity: Severity;
  /** File under the data folder, e.g. "results/segments.json". */
  readonly file: string;
  /** Path inside the file, e.g. "segments[2].share.share"; empty for the file as a whole. */
  readonly path: string;
  /** Line and column, from 1, where the place is known. */
  readonly at?: { readonly line: number; readonly column: number } | undefined;
  readonly found: string;
  readonly expected: string;
  readonly remedy: string;
}

export type Path = readonly (string | number)[];

/** ["segments", 2, "share"] → "segments[2].share" */
export const pathText = (path: Path): string =>
  path.map((p, i) => (typeof p === 'number' ? `[${p}]` : `${i === 0 ? '' : '.'}${p}`)).join('');

/** One problem as lines of text: where, what, what instead, what to do. */
export function problemText(p: Problem): string {
  const line = p.at ? `:${p.at.line}:${p.at.column}` : '';
  const where = p.path === '' ? '' : `  ${p.path}`;
  const head = p.severity === 'error' ? 'FEL' : 'VARNING';
  return [
    `${head}  ${p.file}${line}${where}`,
    `      Hittade:    ${p.found}`,
    `      Väntade:    ${p.expected}`,
    `      Gör så här: ${p.remedy}`,
  ].join('\n');
}

export const isError = (p: Problem): boolean => p.severity === 'error';
