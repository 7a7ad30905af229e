import type { IndexFigure } from '../schema/figure';
import type { Category, Segment } from '../schema/segments';
import type { IconName } from '../theme/icons';
import { refusal, strength } from './claim';
import { THRESHOLD } from './thresholds';

/** Something that stands out in a group, with where it was delivered. */
export interface Claim {
  readonly id: string;
  /** Whether it was seen in what they buy or in how they live. */
  readonly kind: 'bought' | 'lived';
  readonly label: string;
  readonly icon: IconName;
  readonly figure: IndexFigure;
  /** Path inside the delivered file. */
  readonly path: string;
}

const byStrength = (a: Claim, b: Claim) =>
  strength(b.figure.index) - strength(a.figure.index) || a.id.localeCompare(b.id);

/** All that stands out among a segment's purchases and lifestyle traits, strongest first. */
function candidates(segment: Segment, categories: readonly Category[], path: string) {
  const bought = segment.categories.flatMap((figure, i): Claim[] => {
    const category = categories.find((c) => c.id === figure.category);
    if (!category || refusal(figure)) return [];
    return [
      {
        id: category.id,
        kind: 'bought',
        label: category.label,
        icon: category.icon,
        figure,
        path: `${path}.categories[${i}]`,
      },
    ];
  });
  const lived = segment.traits.flatMap((t, i): Claim[] =>
    refusal(t)
      ? []
      : [{ id: t.id, kind: 'lived', label: t.label, icon: t.icon, figure: t, path: `${path}.traits[${i}]` }],
  );
  return { bought: bought.sort(byStrength), lived: lived.sort(byStrength) };
}

/** Of the most a persona shows, so many over 100 and so many under, before the strongest of the rest fill up. */
const BALANCE = { over: 3, under: 2 } as const;

/**
 * The 3–5 claims that a persona shows: at most two lifestyle traits, the rest purchases; up to three over 100 and two
 * under, so that the picture says both what they want more and less of. Rising index. Fewer than three: none.
 */
export function personaClaims(segment: Segment, categories: readonly Category[], path: string): Claim[] {
  const { bought, lived } = candidates(segment, categories, path);
  const { least, most } = THRESHOLD.claims;
  const traits = lived.slice(0, Math.max(THRESHOLD.lifestyleClaims, most - bought.length));
  const pool = [...traits, ...bought].sort(byStrength);
  const over = pool.filter((c) => c.figure.index > 100).slice(0, BALANCE.over);
  const under = pool.filter((c) => c.figure.index < 100).slice(0, BALANCE.under);
  const balanced = new Set([...over, ...under]);
  const chosen = [...balanced, ...pool.filter((c) => !balanced.has(c))].slice(0, most);
  if (chosen.length < least) return [];
  return chosen.sort((a, b) => a.figure.index - b.figure.index || a.id.localeCompare(b.id));
}
