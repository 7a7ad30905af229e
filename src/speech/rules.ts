/** What is looked for, and what is said instead: the groups of the match, in order. */
export interface SpeechRule {
  readonly find: RegExp;
  readonly say: (groups: readonly string[], rest: string, match: string) => string;
}

/**
 * A rule of a language. `find` must be global and Unicode; `say` gets the match's groups ("" where one is empty),
 * the text after the match and the match itself, and gives the words.
 */
export const rule = (find: RegExp, say: SpeechRule['say']): SpeechRule => ({ find, say });

/** A text after every rule, in order: what one rule has spelled out is letters to the next. */
export function applyRules(text: string, rules: readonly SpeechRule[]): string {
  return rules.reduce(
    (said, { find, say }) =>
      said.replace(find, (...parts: unknown[]) => {
        const at = parts.findIndex((p) => typeof p === 'number');
        const groups = parts.slice(1, at).map((g) => (g as string | undefined) ?? '');
        const [offset, whole] = [parts[at] as number, parts[at + 1] as string];
        const match = parts[0] as string;
        return say(groups, whole.slice(offset + match.length), match);
      }),
    text,
  );
}

/** True when a sentence ends before this text. */
const endsSentence = (rest: string, closing: boolean) =>
  /^[”"»)]*\s*$/u.test(rest) || (closing && /^\s+[”"«(]?\p{Lu}/u.test(rest));

/**
 * Rules that replace words as they stand, longest first; `words` maps a pattern to what is said. A dot that ends an
 * abbreviation and its sentence stays: at the end of the text, and, for those that close a list (`closing`), before a
 * large letter.
 */
export const wordRules = (words: Readonly<Record<string, string>>, closing = false): SpeechRule[] =>
  Object.entries(words)
    .sort(([a], [b]) => b.length - a.length)
    .map(([pattern, said]) =>
      rule(new RegExp(`(?<![\\p{L}\\p{N}.])${pattern}(?![\\p{L}\\p{N}])`, 'giu'), (_, rest, match) =>
        match.endsWith('.') && endsSentence(rest, closing) ? `${said}.` : said,
      ),
    );
