import { refusal, strength } from '../insight/claim';
import { LONGEST_NAME } from '../schema/common';
import { figureOf, type JudgedCell } from './cell';
import { isLiving } from './living';

/** Labels that say age, sex or origin: no segment is named after one of these (INSIGHT.md, STORY.md). */
const PERSONAL = /\bår\b|\d|ålder|kvinn|\bman\b|\bmän\b|tjej|kill|född|etnisk|invandr|utrikes|relig|tro\b/i;

/** A cell with what it is called. */
export interface NamedCell {
  readonly cell: JudgedCell;
  readonly label: string;
}

const lower = (label: string) =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label[0]?.toLowerCase() + label.slice(1) : label;

/** What may name a segment: claims over 100, what they like before how they live and what they buy, strongest first. */
function naming(cells: readonly NamedCell[]): string[] {
  const over = cells.filter(
    ({ cell, label }) => cell.index > 100 && !refusal(figureOf(cell)) && !PERSONAL.test(label),
  );
  const rank = ({ cell, label }: NamedCell) => (cell.kind === 'category' ? 2 : isLiving(label) ? 1 : 0);
  return over
    .sort(
      (a, b) =>
        rank(a) - rank(b) ||
        strength(b.cell.index) - strength(a.cell.index) ||
        a.label.localeCompare(b.label, 'sv'),
    )
    .map(({ label }) => label);
}

/** Every pair of words, the strongest first: (0,1), (0,2), (1,2) … then each word alone. */
function proposals(words: readonly string[]): string[] {
  const pairs = words.flatMap((a, i) =>
    words.slice(i + 1).map((b) => ({
      text: `${a} ${/&/.test(a + b) ? 'och' : '&'} ${lower(b)}`,
      rank: i + words.indexOf(b),
    })),
  );
  return [...pairs.sort((a, b) => a.rank - b.rank).map((p) => p.text), ...words].filter(
    (t) => t.length <= LONGEST_NAME,
  );
}

/**
 * A name for every segment from what stands out in it ("Odling & hund"): the strongest claims over 100, lifestyle first,
 * each name once. Never age, sex or origin. A segment in which nothing stands out is called "Grupp 3", by its place.
 */
export function segmentNames(segments: readonly (readonly NamedCell[])[]): string[] {
  const taken = new Set<string>();
  return segments.map((cells, i) => {
    const name = proposals(naming(cells)).find((text) => !taken.has(text)) ?? `Grupp ${i + 1}`;
    taken.add(name);
    return name;
  });
}
