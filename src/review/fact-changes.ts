import { type ClaimedFact, claimedFacts } from '../film/claims';
import type { Film } from '../film/film';

/** A fact that the film says or shows otherwise than before. */
export interface FactChange {
  readonly name: string;
  /** As it was and is written; null where the film doesn't use it. */
  readonly before: string | null;
  readonly after: string | null;
  /** True when the figure reads the same and what it rests on (base, interval, certainty) has changed. */
  readonly onlyBasis: boolean;
  /** Ids of the scenes that say or show it now; of one that is gone, those that did and are still there. */
  readonly scenes: readonly string[];
}

/** What a fact rests on, as text to compare. */
const basis = ({ base, comparison, mark, period }: ClaimedFact) =>
  JSON.stringify([base ?? null, comparison ?? null, mark ?? null, period]);

/** Scenes of a claim: those that show it, and those whose lines say it. */
function scenesOf({ said, shown }: ClaimedFact, film: Film): string[] {
  return film.timeline.scenes
    .filter((scene) => shown.includes(scene.id) || scene.lines.some((line) => said.includes(line.id)))
    .map((scene) => scene.id);
}

function change(
  name: string,
  old: ClaimedFact | undefined,
  now: ClaimedFact | undefined,
  film: Film,
): FactChange[] {
  const same = old && now && old.text === now.text;
  if (same && basis(old) === basis(now)) return [];
  const claim = now ?? old;
  return [
    {
      name,
      before: old?.text ?? null,
      after: now?.text ?? null,
      onlyBasis: same === true,
      scenes: claim ? scenesOf(claim, film) : [],
    },
  ];
}

/** Facts that the new film tells otherwise than the old one, in order of name. */
export function factChanges(old: Film, now: Film): FactChange[] {
  const byName = (film: Film) => new Map(claimedFacts(film).map((f) => [f.name, f]));
  const [before, after] = [byName(old), byName(now)];
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.flatMap((name) => change(name, before.get(name), after.get(name), now));
}
