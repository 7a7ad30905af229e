import { distance } from 'fastest-levenshtein';
import type { Entry, Fact } from './fact';
import { isWithheld } from './fact';

/** Prefixes that a scene about one subject may use, e.g. { segment: "segment_stadsparet" }. */
export type Scope = Readonly<Record<string, string>>;

/** All facts of a film by name. Reading through it is how every claim is known. */
export interface FactBook {
  readonly entries: ReadonlyMap<string, Entry>;
}

/** A book of these entries. Throws when two carry one name: names are made by code, so that is a mistake in it. */
export function factBook(entries: readonly Entry[]): FactBook {
  const map = new Map<string, Entry>();
  for (const entry of entries) {
    if (map.has(entry.name)) throw new Error(`Two facts are called "${entry.name}".`);
    map.set(entry.name, entry);
  }
  return { entries: map };
}

/** Ids have hyphens, ICU arguments may not: the part of a fact's name that stands for an id. */
export const nameOfId = (id: string): string => id.replaceAll('-', '_');

/** Full name of a fact as a scene with this scope means it: its own subject first. */
export function resolveName(name: string, scope: Scope): string {
  for (const [alias, prefix] of Object.entries(scope)) {
    if (name.startsWith(`${alias}_`)) return `${prefix}${name.slice(alias.length)}`;
  }
  return name;
}

/** The entry a scene means by this name: scoped first, then as written. Undefined when there is none. */
export const lookUp = (book: FactBook, name: string, scope: Scope): Entry | undefined =>
  book.entries.get(resolveName(name, scope)) ?? book.entries.get(name);

/** The fact of that full name. Throws when it is unknown or withheld: to be used for names that code has made. */
export function factNamed(book: FactBook, name: string): Fact {
  const entry = book.entries.get(name);
  if (!entry) throw new Error(`There is no fact called "${name}".`);
  if (isWithheld(entry)) throw new Error(`The fact "${name}" is withheld: ${entry.withheld}`);
  return entry;
}

/** The existing name nearest to a misspelt one, as the scene would write it. */
export function nearestName(book: FactBook, name: string, scope: Scope): string | null {
  const aliases = Object.entries(scope);
  const known = [...book.entries.keys()].flatMap((full) => {
    const short = aliases
      .filter(([, prefix]) => full.startsWith(`${prefix}_`))
      .map(([alias, prefix]) => `${alias}${full.slice(prefix.length)}`);
    return short.length > 0 ? short : [full];
  });
  let best: string | null = null;
  for (const candidate of known) {
    if (best === null || distance(name, candidate) < distance(name, best)) best = candidate;
  }
  return best;
}
