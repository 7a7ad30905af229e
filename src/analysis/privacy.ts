import { z } from 'zod';
import { SMALLEST_CELL, textSchema } from '../schema/common';
import type { Aggregates, TypeAggregate } from './aggregates';
import { counted, type Finding, note } from './findings';
import { slug } from './slug';

/** data/blocked.json: what is never a trait, by label or id. The team edits it. */
export const blockedSchema = z.strictObject({
  categories: z.array(textSchema),
  traits: z.array(textSchema),
});

export type Blocked = z.infer<typeof blockedSchema>;

/** Whether a thing is on the list: by id or label, letters and spaces aside ("Klamydiatest" blocks "klamydia-test"). */
export function isBlocked(
  list: readonly string[],
  thing: { readonly id: string; readonly label: string },
): boolean {
  const plain = (text: string) => slug(text).replaceAll('-', '');
  const names = [plain(thing.id), plain(thing.label)];
  return list.some((entry) => names.includes(plain(entry)));
}

const keep = <T>(items: readonly T[], shown: readonly boolean[]): T[] => items.filter((_, i) => shown[i]);

/** The type without the categories and traits that aren't shown. */
const narrowed = (
  t: TypeAggregate,
  traits: readonly boolean[],
  categories: readonly boolean[],
): TypeAggregate => ({
  ...t,
  traits: keep(t.traits, traits),
  buckets: { ...t.buckets, items: t.buckets.items.map((row) => keep(row, categories)) },
});

/** What protection did to the aggregates. */
export interface Protected {
  readonly aggregates: Aggregates;
  readonly findings: readonly Finding[];
  /** True when somebody was left out: the base line says so. */
  readonly partial: boolean;
}

/** Customers by the group that will be shown: the given segment, else the type itself. */
function groupSizes(types: readonly TypeAggregate[]): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const t of types) {
    const group = t.segment ?? t.id;
    sizes.set(group, (sizes.get(group) ?? 0) + t.customers);
  }
  return sizes;
}

/**
 * The one gate of privacy before any statistics: blocked categories and traits go, and types or given segments with
 * fewer than ten customers go with everything that was counted of them, in totals too. Shares are from here on of what
 * is shown. Small cells of single figures are hidden in suppress.ts, where they are made.
 */
export function protect(a: Aggregates, blocked: Blocked): Protected {
  const sizes = groupSizes(a.types);
  const shown = a.types.map((t) => (sizes.get(t.segment ?? t.id) ?? 0) >= SMALLEST_CELL);
  const categories = a.categories.map((c) => !isBlocked(blocked.categories, c));
  const traits = a.traits.map((t) => !isBlocked(blocked.traits, t));
  const stores = a.stores.map((s) => ({
    ...s,
    customers: keep(s.customers, shown),
    items: s.items.map((row) => keep(row, categories)),
  }));
  const partial = shown.includes(false);
  const aggregates: Aggregates = {
    ...a,
    baseDescription: partial ? `${a.baseDescription}, i de segment som visas` : a.baseDescription,
    types: keep(a.types, shown).map((t) => narrowed(t, traits, categories)),
    traits: keep(a.traits, traits),
    categories: keep(a.categories, categories),
    stores,
    ...(a.itemsByAge
      ? {
          itemsByAge: Object.fromEntries(
            Object.entries(a.itemsByAge).map(([age, row]) => [age, keep(row, categories)]),
          ),
        }
      : {}),
  };
  return { aggregates, findings: tell(partial, categories, traits), partial };
}

function tell(partial: boolean, categories: readonly boolean[], traits: readonly boolean[]): Finding[] {
  const gone = (shown: readonly boolean[]) => shown.filter((s) => !s).length;
  const said: Finding[] = [];
  if (partial)
    said.push(
      note(
        'skydd',
        `Grupper med färre än ${SMALLEST_CELL} kunder är borttagna överallt, även ur summorna. Andelarna gäller dem som visas.`,
      ),
    );
  if (gone(categories) + gone(traits) > 0)
    said.push(
      note(
        'skydd',
        `${counted(gone(categories), 'varukategori', 'varukategorier')} och ${gone(traits)} drag står på listan över det som aldrig visas (data/blocked.json).`,
      ),
    );
  return said;
}
