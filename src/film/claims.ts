import type { Fact } from '../facts/fact';
import { factNamed } from '../facts/fact-book';
import type { Film } from './film';
import { written } from './format';

/** A fact that the film claims, with everything one needs to trust it, and where it is said or shown. */
export interface ClaimedFact extends Fact {
  /** As it is written on screen. */
  readonly text: string;
  /** Ids of the lines that say it. */
  readonly said: readonly string[];
  /** Ids of the scenes that show it. */
  readonly shown: readonly string[];
}

function collect(map: Map<string, Set<string>>, names: readonly string[], where: string) {
  for (const name of names) map.set(name, (map.get(name) ?? new Set()).add(where));
}

/** Every fact that the film says or shows, in order of name. What was resolved but isn't used is not in it. */
export function claimedFacts(film: Pick<Film, 'shown' | 'book' | 'timeline'>): ClaimedFact[] {
  const said = new Map<string, Set<string>>();
  const shown = new Map<string, Set<string>>();
  for (const scene of film.timeline.scenes) {
    for (const line of scene.lines) collect(said, line.facts, line.id);
    collect(shown, film.shown.get(scene.id) ?? [], scene.id);
  }
  const names = [...new Set([...said.keys(), ...shown.keys()])].sort();
  return names.map((name) => {
    const fact = factNamed(film.book, name);
    return {
      ...fact,
      text: written(fact, film.timeline.language),
      said: [...(said.get(name) ?? [])],
      shown: [...(shown.get(name) ?? [])],
    };
  });
}
