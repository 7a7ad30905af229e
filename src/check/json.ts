import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Path, Problem } from './problem';

/** A file that was read, with the place of everything in it. */
export interface JsonFile {
  readonly file: string;
  readonly value: unknown;
  /** Line and column, from 1, of a path or of the nearest thing around it. */
  readonly locate: (path: Path) => { line: number; column: number } | undefined;
}

/** One broken place makes many errors after it: the first ones are what helps. */
const MOST_SYNTAX_ERRORS = 5;

const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false } as const;

function position(text: string, offset: number) {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** What stands at an offset, short enough to be shown. */
function excerpt(text: string, { offset, length }: ParseError): string {
  const found = text.slice(offset, offset + Math.max(length, 1)).split('\n')[0] ?? '';
  if (offset >= text.trimEnd().length) return 'filen tar slut';
  return `”${found.slice(0, 30)}”`;
}

function remedy(text: string, error: ParseError): string {
  const word = text.slice(error.offset, error.offset + error.length);
  if (/^(NaN|-?Infinity)$/.test(word)) return 'Skriv ett tal, eller lämna bort fältet om värdet saknas.';
  if (error.offset >= text.trimEnd().length) return 'Filen är avkortad: exportera den på nytt.';
  return 'Rätta tecknet på den platsen, eller exportera filen på nytt.';
}

const EXPECTED: Record<string, string> = {
  CommaExpected: 'ett kommatecken',
  ColonExpected: 'ett kolon',
  CloseBraceExpected: 'en avslutande }',
  CloseBracketExpected: 'en avslutande ]',
  ValueExpected: 'ett värde',
  PropertyNameExpected: 'ett fältnamn inom citattecken',
  EndOfFileExpected: 'att filen slutar här',
  InvalidSymbol: 'ett giltigt JSON-värde',
};

function syntaxProblem(file: string, text: string, error: ParseError): Problem {
  return {
    severity: 'error',
    file,
    path: '',
    at: position(text, error.offset),
    found: excerpt(text, error),
    expected: EXPECTED[printParseErrorCode(error.error)] ?? 'giltig JSON',
    remedy: remedy(text, error),
  };
}

/** Value of a node; unlike jsonc-parser's own, "__proto__" is a field like any other. */
function plainValue(node: Node): unknown {
  if (node.type === 'array') return (node.children ?? []).map(plainValue);
  if (node.type !== 'object') return node.value;
  const fields = (node.children ?? []).flatMap(({ children = [] }) => {
    const [key, value] = children;
    return key && value ? [[String(key.value), plainValue(value)] as const] : [];
  });
  return Object.fromEntries(fields);
}

/** Fields that an object names twice: JSON keeps the last, which is rarely what was meant. */
function repeated(file: string, text: string, node: Node, path: Path = []): Problem[] {
  if (node.type === 'array')
    return (node.children ?? []).flatMap((c, i) => repeated(file, text, c, [...path, i]));
  if (node.type !== 'object') return [];
  const seen = new Set<string>();
  return (node.children ?? []).flatMap(({ children = [] }) => {
    const [key, value] = children;
    if (!key) return [];
    const name = String(key.value);
    const inner = value ? repeated(file, text, value, [...path, name]) : [];
    if (!seen.has(name)) {
      seen.add(name);
      return inner;
    }
    const twice: Problem = {
      severity: 'error',
      file,
      path: name,
      at: position(text, key.offset),
      found: `fältet ”${name}” två gånger i samma objekt`,
      expected: 'varje fält en gång',
      remedy: 'Ta bort det ena.',
    };
    return [twice, ...inner];
  });
}

/** Reads JSON text strictly and keeps positions. All syntax errors are reported; `json` is absent when there are any. */
export function readJson(file: string, text: string): { json?: JsonFile; problems: Problem[] } {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, STRICT);
  if (errors.length > 0 || !tree) {
    const atEnd = (e: ParseError) => e.offset >= text.trimEnd().length;
    const told = errors.filter((e, i) => !atEnd(e) || errors.findIndex(atEnd) === i);
    return { problems: told.slice(0, MOST_SYNTAX_ERRORS).map((e) => syntaxProblem(file, text, e)) };
  }
  const problems = repeated(file, text, tree);
  if (problems.length > 0) return { problems };
  const locate = (path: Path) => {
    for (let n = path.length; n >= 0; n--) {
      const node = findNodeAtLocation(tree, path.slice(0, n) as (string | number)[]);
      if (node) return position(text, node.offset);
    }
    return undefined;
  };
  return { json: { file, value: plainValue(tree), locate }, problems };
}
