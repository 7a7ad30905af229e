import type { FactBook } from '../facts/fact-book';
import { segmentHues } from '../insight/hues';
import type { SceneKind } from '../scenes/beats';
import type { Person } from '../scenes/shown';
import type { Dataset } from '../schema/dataset';
import type { Cut, Storyboard } from '../schema/storyboard';
import { leaks } from '../storyboard/draft';
import type { TimelineScene } from '../storyboard/timeline';
import { type FactTeller, factTeller } from './fact-teller';

/** What the scenes of one film are made from, and the only way they get numbers and words. */
export interface Teller extends FactTeller {
  readonly data: Dataset;
  readonly storyboard: Storyboard;
  readonly cut: Cut;
  readonly book: FactBook;
  readonly person: (segmentId: string) => Person;
  readonly people: readonly Person[];
}

/** The segments' people, as every scene draws them. */
export function peopleOf({ segments: { segments } }: Dataset): Person[] {
  const hues = segmentHues(segments);
  return segments.map(({ id, name, persona: { everyday: _, ...persona } }) => {
    const hue = hues.get(id);
    if (!hue) throw new Error(`Segment "${id}" has no hue.`);
    return { segment: id, name, hue, persona };
  });
}

/** A teller whose `used` starts empty: one for each scene. */
export function teller(data: Dataset, storyboard: Storyboard, book: FactBook, cut: Cut): Teller {
  const { language } = storyboard;
  const people = peopleOf(data);
  const facts = factTeller(book, language, (all) => !leaks(all, cut));
  const person = (segmentId: string): Person => {
    const found = people.find((p) => p.segment === segmentId);
    if (!found) throw new Error(`There is no segment "${segmentId}".`);
    return found;
  };
  return { data, storyboard, cut, book, person, people, ...facts };
}

/** A scene of the storyboard, where it lies in time, and who tells it. */
export interface SceneTelling<S> {
  readonly story: S;
  readonly at: TimelineScene<SceneKind>;
  readonly tell: Teller;
}
