import type { Heard } from '../sound/heard';
import type { SpokenWord } from '../speech/spoken';

/** A word of a text and the place of its first character. */
interface Token {
  readonly key: string;
  readonly at: number;
}

/** What two ways of writing a word have in common: its letters and digits in lower case. */
const keyOf = (word: string) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const tokens = (text: string): Token[] =>
  [...text.matchAll(/\S+/g)].map((m) => ({ key: keyOf(m[0]), at: m.index })).filter((t) => t.key !== '');

/** Words of a spoken text, each with the part of the time that its share of the characters is. */
function spread({ text, from, to }: Heard): SpokenWord[] {
  const pace = (to - from) / Math.max(1, text.length);
  return [...text.matchAll(/\S+/g)].map((m) => ({
    text: m[0],
    from: from + m.index * pace,
    to: from + (m.index + m[0].length) * pace,
  }));
}

/** Lengths of the longest common rows of words from each pair of places on (row by row; one more of each). */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number) => table[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      (table[i] as number[])[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  return table;
}

/** Pairs of equal words in the order of both, as many as there can be. */
function pairs(a: readonly string[], b: readonly string[]): [number, number][] {
  const table = commonLengths(a, b);
  const found: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) found.push([i++, j++]);
    else if ((table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0)) i++;
    else j++;
  }
  return found;
}

/**
 * When a place in a written text is heard, in seconds of the film. Words that are written as they are spoken are where
 * the voice says them; in between ("12,5 %", spoken in four words), time follows the characters. A voice that gives no
 * times for its words has them spread by spoken characters.
 */
export function timesOf(written: string, heard: Heard): (at: number) => number {
  const words = heard.words ?? spread(heard);
  const [text, spoken] = [tokens(written), words.map((w) => keyOf(w.text))];
  const anchors = [
    { at: 0, time: heard.from },
    ...pairs(
      text.map((t) => t.key),
      spoken,
    ).map(([i, j]) => ({ at: text[i]?.at ?? 0, time: words[j]?.from ?? heard.from })),
    { at: written.length, time: heard.to },
  ];
  return (at) => {
    const next = anchors.findIndex((a) => a.at >= at);
    const [before, after] = [anchors[next - 1], anchors[next] ?? anchors.at(-1)];
    if (!before || !after) return after?.time ?? heard.to;
    return before.time + ((after.time - before.time) * (at - before.at)) / (after.at - before.at);
  };
}
