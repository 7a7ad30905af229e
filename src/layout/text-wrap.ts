import type { TypeStyle } from '../theme/type';
import { hyphenate } from './hyphenate';
import { cut } from './text-fit';
import { textWidth } from './text-measure';

/** Words that together are one line, each no wider than `maxWidth` px; longer ones are divided with a hyphen. */
function greedy(words: readonly string[], style: TypeStyle, maxWidth: number): string[] {
  const fits = (line: string) => textWidth(line, style) <= maxWidth;
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const joined = line ? `${line} ${word}` : word;
    if (fits(joined)) {
      line = joined;
      continue;
    }
    if (line) lines.push(line);
    line = word;
    while (!fits(line)) {
      const parts = hyphenate(line, fits);
      if (!parts) break;
      lines.push(parts.head);
      line = parts.tail;
    }
  }
  return line ? [...lines, line] : lines;
}

/** Narrowest width, within a px, in which the words still take no more lines: the lines come out about as long. */
function balancedWidth(words: readonly string[], style: TypeStyle, maxWidth: number, lines: number): number {
  let high = maxWidth;
  let low = Math.max(...words.map((word) => textWidth(word, style)));
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (greedy(words, style, middle).length <= lines) high = middle;
    else low = middle;
  }
  return high;
}

/**
 * The text in at most `maxLines` lines of at most `maxWidth` px, as few as possible and about as long as each other.
 * Breaks at spaces (never at U+00A0); a word that is too long by itself is divided with a hyphen. What still doesn't
 * fit is cut with an ellipsis on the last line: check `fitsIn` first where nothing may be lost.
 */
export function wrap(text: string, style: TypeStyle, maxWidth: number, maxLines: number): string[] {
  const words = text.split(/[ \n]+/u).filter(Boolean);
  const lines = greedy(words, style, maxWidth);
  if (lines.length > maxLines) {
    const rest = lines
      .slice(maxLines - 1)
      .join(' ')
      .replaceAll('- ', '');
    return [...lines.slice(0, maxLines - 1), cut(rest, style, maxWidth)];
  }
  const dividesWord = words.some((word) => textWidth(word, style) > maxWidth);
  if (lines.length < 2 || dividesWord) return lines;
  return greedy(words, style, balancedWidth(words, style, maxWidth, lines.length));
}

/** True when `wrap` shows the whole text. */
export function fitsIn(text: string, style: TypeStyle, maxWidth: number, maxLines: number): boolean {
  const lines = greedy(text.split(/[ \n]+/u).filter(Boolean), style, maxWidth);
  return lines.length <= maxLines && lines.every((line) => textWidth(line, style) <= maxWidth);
}
