/** Caption rules (FACTS.md, Captions). */
export const CAPTION = {
  /** Characters in a line, lines in a cue. */
  line: 42,
  lines: 2,
  /** Characters per second: aimed at, and the limit. */
  cps: { aim: 15, limit: 17 },
  /** Seconds on screen. */
  seconds: { least: 1.2, most: 7 },
  /** Seconds between two cues. */
  gap: 0.08,
} as const;

/** Breaks a text into lines of at most `width` characters, at spaces; a longer word stands alone. */
export function wrapLines(text: string, width: number = CAPTION.line): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n]+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** True when the text fits one cue of at most `most` characters. */
const fits = (text: string, most: number) => text.length <= most && wrapLines(text).length <= CAPTION.lines;

/** A cue with fewer characters than are said in its shortest time flashes by. */
const LEAST = 16;

/** How good it is to break before this word: after a sentence best, after a comma well, before a small word fairly. */
function sense(before: string, after: string): number {
  if (/[.!?…:]$/.test(before)) return 3;
  if (/[,;–]$/.test(before)) return 2;
  return /^(och|men|som|där|när|för|att|eller|än)$/i.test(after) ? 1 : 0;
}

/** How good a break after `head` is: at sense, with halves that are even and none too short. */
function quality(head: string, rest: string, next: string): number {
  const length = head.length + rest.length;
  const uneven = Math.abs(head.length - rest.length) / length;
  const flashes = Math.min(head.length, rest.length) < LEAST ? 3 : 0;
  return sense(head, next) - uneven - flashes;
}

/**
 * Breaks a text into pieces that each fit one cue (two lines, and at most `most` characters), at sense: of the places
 * where the piece so far still fits, the best break. The pieces, with a space between, are the text.
 */
export function pieces(text: string, most: number = Number.POSITIVE_INFINITY): string[] {
  if (fits(text, most)) return [text];
  const words = text.split(/[ \n]+/).filter(Boolean);
  let best = { at: 1, score: Number.NEGATIVE_INFINITY };
  for (let at = 1; at < words.length; at++) {
    const head = words.slice(0, at).join(' ');
    if (!fits(head, most) && at > 1) break;
    const score = quality(head, words.slice(at).join(' '), words[at] as string);
    if (score > best.score) best = { at, score };
  }
  if (words.length < 2) return [text];
  return [words.slice(0, best.at).join(' '), ...pieces(words.slice(best.at).join(' '), most)];
}

/** The lines of a cue, balanced: the first no longer than it must be. */
export function cueLines(text: string): string[] {
  const lines = wrapLines(text);
  if (lines.length !== 2) return lines;
  for (let width = Math.ceil(text.length / 2); width < CAPTION.line; width++) {
    const even = wrapLines(text, width);
    if (even.length === 2) return even;
  }
  return lines;
}
