import type { Lexicon, LexiconWord } from '../schema/lexicon';
import { normalise } from './normalise';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Where a word of the lexicon stands in a text: whole words, longest first; in small letters, however it is set. */
const standing = (written: string) =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${escaped(written)}(?![\\p{L}\\p{N}])`,
    written === written.toLowerCase() ? 'giu' : 'gu',
  );

const byLength = (words: readonly LexiconWord[]) =>
  [...words].sort((a, b) => b.written.length - a.written.length);

/** The text with the lexicon's words as they are spoken. */
function respelled(text: string, lexicon: Lexicon): string {
  return byLength(lexicon.words).reduce(
    (said, { written, spoken }) =>
      spoken === undefined ? said : said.replace(standing(written), () => spoken),
    text,
  );
}

/** A line as it is spoken: names as in the lexicon, numbers and signs in words. What the table and the cache know. */
export const spokenText = (text: string, lexicon: Lexicon): string =>
  normalise(respelled(text, lexicon), lexicon.language);

/** One spoken word, and where it lies in what the voice is given. */
export interface GivenWord {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** What a voice is given: spoken text, with phonemes in the place of words that it needs them for. */
export interface Given {
  readonly text: string;
  readonly words: readonly GivenWord[];
}

/** The spoken text for one provider. Words that share phonemes share their place. */
export function givenTo(provider: 'guide' | 'command' | 'http', spoken: string, lexicon: Lexicon): Given {
  const phonemes = byLength(lexicon.words).flatMap(({ written, spoken: as, phonemes: by }) => {
    const text = by?.[provider];
    return text === undefined ? [] : [{ find: standing(normalise(as ?? written, lexicon.language)), text }];
  });
  const taken: { from: number; to: number; text: string }[] = [];
  for (const { find, text } of phonemes) {
    for (const match of spoken.matchAll(find)) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (taken.every((t) => to <= t.from || from >= t.to)) taken.push({ from, to, text });
    }
  }
  taken.sort((a, b) => a.from - b.from);
  return pieced(spoken, taken);
}

/** Puts the phonemes in, and keeps where every word of the spoken text came to lie. */
function pieced(spoken: string, taken: readonly { from: number; to: number; text: string }[]): Given {
  let [text, at] = ['', 0];
  const words: GivenWord[] = [];
  const plain = (to: number) => {
    for (const m of spoken.slice(at, to).matchAll(/\S*[\p{L}\p{N}]\S*/gu)) {
      const from = text.length + m.index;
      words.push({ text: m[0], from, to: from + m[0].length });
    }
    text += spoken.slice(at, to);
  };
  for (const { from, to, text: phonemes } of taken) {
    plain(from);
    for (const word of spoken.slice(from, to).split(' '))
      words.push({ text: word, from: text.length, to: text.length + phonemes.length });
    text += phonemes;
    at = to;
  }
  plain(spoken.length);
  return { text, words };
}
