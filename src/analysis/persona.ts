import { refusal, strength } from '../insight/claim';
import type { Landscape } from '../schema/clusters';
import type { Place } from '../schema/persona';
import type { Segment } from '../schema/segments';
import { ageRange } from './ages';
import { figureOf } from './cell';
import type { Group } from './groups';
import { HOME_TRAITS, HOUSEHOLD_TRAITS, kindIn } from './living';
import type { NamedCell } from './segment-name';

const PLACE: Readonly<Record<Landscape, Place>> = {
  city: 'inner-city',
  suburb: 'suburb',
  town: 'suburb',
  inland: 'village',
  coast: 'coast',
  north: 'north',
};

/** What is drawn where no trait of the profile says: the plainest there is. Told in the findings. */
const NEUTRAL = { household: 'couple', home: 'rented-flat' } as const;

/**
 * The kind that stands out most among the traits that name one; where none stands out, the most common. Undefined when
 * no trait names one.
 */
function kindOf<T>(cells: readonly NamedCell[], kinds: Parameters<typeof kindIn<T>>[0]): T | undefined {
  const named = cells.flatMap(({ cell, label }) => {
    const kind = kindIn(kinds, label);
    if (kind === undefined || cell.kind !== 'trait') return [];
    const over = cell.index > 100 && !refusal(figureOf(cell));
    return [{ kind, over: over ? cell.index : 0, share: cell.share }];
  });
  return named.sort((a, b) => b.over - a.over || b.share - a.share)[0]?.kind;
}

/** Whether a trait that matches is a claim over 100. */
const claims = (cells: readonly NamedCell[], pattern: RegExp) =>
  cells.some(
    ({ cell, label }) => pattern.test(label.toLowerCase()) && cell.index > 100 && !refusal(figureOf(cell)),
  );

/** One sentence for the team: what they buy more of and how they live, from the claims. */
function everyday(cells: readonly NamedCell[]): string {
  const over = cells
    .filter(({ cell }) => cell.index > 100 && !refusal(figureOf(cell)))
    .sort((a, b) => strength(b.cell.index) - strength(a.cell.index));
  const word = (kind: 'trait' | 'category') =>
    over.find(({ cell }) => cell.kind === kind)?.label.toLowerCase();
  const [lives, buys] = [word('trait'), word('category')];
  if (!lives && !buys) return 'Handlar ungefär som kunderna i stort.';
  const parts = [
    buys && `lägger en större del av korgen på ${buys}`,
    lives && `har oftare ${lives} i vardagen`,
  ];
  const text = `${parts.filter(Boolean).join(' och ')}, typiskt men inte alla.`;
  return text[0]?.toUpperCase() + text.slice(1);
}

/**
 * The persona of a segment: ages from its age bands, household, home and dog from the profile's traits where they are
 * named, place from where it shops more than others. `guessed` lists, in Swedish, what no data say.
 */
export function personaOf(
  group: Group,
  cells: readonly NamedCell[],
  landscape: Landscape | undefined,
): { readonly persona: Segment['persona']; readonly guessed: readonly string[] } {
  const age = ageRange(group.byAge);
  const household = kindOf(cells, HOUSEHOLD_TRAITS);
  const home = kindOf(cells, HOME_TRAITS);
  const guessed = [
    ...(age.known ? [] : ['ålder']),
    ...(household ? [] : ['hushåll']),
    ...(home ? [] : ['bostad']),
    ...(landscape ? [] : ['plats']),
  ];
  const persona = {
    ageRange: age.range,
    household: household ?? NEUTRAL.household,
    dog: claims(cells, /\bhund/),
    home: home ?? NEUTRAL.home,
    place: PLACE[landscape ?? 'town'],
    everyday: everyday(cells),
  };
  return { persona, guessed };
}
