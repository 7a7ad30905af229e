import { IntlMessageFormat } from 'intl-messageformat';
import type { Fact, Withheld } from '../facts/fact';
import { isWithheld } from '../facts/fact';
import { type FactBook, lookUp, type Scope } from '../facts/fact-book';

/** What became of a template: its text, or why it has none. Names are the facts' full names. */
export type Rendered =
  | { readonly kind: 'text'; readonly text: string; readonly facts: readonly Fact[] }
  | { readonly kind: 'withheld'; readonly reasons: readonly Withheld[] }
  | { readonly kind: 'unknown'; readonly names: readonly string[] }
  | { readonly kind: 'broken'; readonly message: string };

const formats = new Map<string, IntlMessageFormat>();

/** A parsed template; parsing is dear and templates are few, so each is kept. Throws on broken ICU syntax. */
function parsed(template: string, language: string): IntlMessageFormat {
  const key = `${language}\n${template}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new IntlMessageFormat(template, language, undefined, { ignoreTag: true });
  formats.set(key, format);
  return format;
}

type Node = { type: number; value?: unknown; options?: Record<string, { value: Node[] }> };

/** Element types of the ICU parser that are literal text and the plural's #. */
const LITERAL = 0;
const POUND = 7;

function namesIn(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => {
    const own = node.type === LITERAL || node.type === POUND ? [] : [String(node.value)];
    return [...own, ...Object.values(node.options ?? {}).flatMap((o) => namesIn(o.value))];
  });
}

/** Names of the facts that a template mentions, as written. Throws on broken ICU syntax. */
export const namesOf = (template: string, language: string): string[] => [
  ...new Set(namesIn(parsed(template, language).getAst() as unknown as Node[])),
];

/** A fact that opens a text opens it with a large letter. */
const opened = (template: string, text: string, language: string) =>
  template.startsWith('{') ? text.charAt(0).toLocaleUpperCase(language) + text.slice(1) : text;

/**
 * A template with its facts filled in; where a fact opens it, the first letter is set large.
 * A name that no fact has makes it unknown; a withheld fact makes it withheld: it is then not said at all.
 */
export function render(template: string, book: FactBook, scope: Scope, language: string): Rendered {
  let names: string[];
  try {
    names = namesOf(template, language);
  } catch (error) {
    return { kind: 'broken', message: error instanceof Error ? error.message : String(error) };
  }
  const entries = names.map((name) => ({ name, entry: lookUp(book, name, scope) }));
  const unknown = entries.filter((e) => !e.entry).map((e) => e.name);
  if (unknown.length > 0) return { kind: 'unknown', names: unknown };
  const reasons = entries.flatMap(({ entry }) => (entry && isWithheld(entry) ? [entry] : []));
  if (reasons.length > 0) return { kind: 'withheld', reasons };
  const facts = entries.flatMap(({ entry }) => (entry && !isWithheld(entry) ? [entry] : []));
  const values = Object.fromEntries(names.map((name, i) => [name, (facts[i] as Fact).value]));
  try {
    const text = String(parsed(template, language).format(values));
    return { kind: 'text', text: opened(template, text, language), facts };
  } catch (error) {
    return { kind: 'broken', message: error instanceof Error ? error.message : String(error) };
  }
}
