import type { TypeStyle } from '../theme/type';
import { hyphenate } from './hyphenate';
import { cut } from './text-fit';
import { textWidth } from './text-measure';

/** A line as it is shown, and its part of the text, from which the whole can be put together again. */
interface Line {
  readonly shown: string;
  readonly source: string;
}

const words = (text: string) => text.split(/[ \n]+/u).filter(Boolean);

/** Words in lines, each no wider than `maxWidth` px; a word that is wider by itself is divided with a hyphen. */
function greedy(list: readonly string[], style: TypeStyle, maxWidth: number): Line[] {
  const fits = (line: string) => textWidth(line, style) <= maxWidth;
  const lines: Line[] = [];
  let line = '';
  for (const word of list) {
    const joined = line ? `${line} ${word}` : word;
    if (fits(joined)) {
      line = joined;
      continue;
    }
    if (line) lines.push({ shown: line, source: `${line} ` });
    line = word;
    while (!fits(line)) {
      const parts = hyphenate(line, fits);
      if (!parts) break;
      lines.push({ shown: parts.head, source: line.slice(0, line.length - parts.tail.length) });
      line = parts.tail;
    }
  }
  return line ? [...lines, { shown: line, source: line }] : lines;
}

/** Narrowest width, within a px, in which the words still take no more lines: the lines come out about as long. */
function balancedWidth(list: readonly string[], style: TypeStyle, maxWidth: number, lines: number): number {
  let high = maxWidth;
  let low = Math.max(...list.map((word) => textWidth(word, style)));
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (greedy(list, style, middle).length <= lines) high = middle;
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
  const list = words(text);
  const lines = greedy(list, style, maxWidth);
  const shown = lines.map((line) => line.shown);
  if (lines.length > maxLines) {
    const kept = shown.slice(0, maxLines - 1);
    const rest = lines.slice(maxLines - 1).map((line) => line.source);
    return [...kept, cut(rest.join(''), style, maxWidth)];
  }
  const dividesWord = list.some((word) => textWidth(word, style) > maxWidth);
  if (lines.length < 2 || dividesWord) return shown;
  const even = balancedWidth(list, style, maxWidth, lines.length);
  return greedy(list, style, even).map((line) => line.shown);
}

/** True when `wrap` shows the whole text. */
export function fitsIn(text: string, style: TypeStyle, maxWidth: number, maxLines: number): boolean {
  const lines = greedy(words(text), style, maxWidth);
  return lines.length <= maxLines && lines.every(({ shown }) => textWidth(shown, style) <= maxWidth);
}
