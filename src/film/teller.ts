import type { FactBook } from '../facts/fact-book';
import { segmentHues } from '../insight/hues';
import type { Person } from '../scenes/shared';
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

/** A teller whose `used` starts empty: one for each scene. */
export function teller(data: Dataset, storyboard: Storyboard, book: FactBook, cut: Cut): Teller {
  const { language } = storyboard;
  const hues = segmentHues(data.segments.segments);

  const facts = factTeller(book, language, (all) => !leaks(all, cut));
  const person = (segmentId: string): Person => {
    const segment = data.segments.segments.find((s) => s.id === segmentId);
    const hue = hues.get(segmentId);
    if (!segment || !hue) throw new Error(`There is no segment "${segmentId}".`);
    const { everyday: _, ...persona } = segment.persona;
    return { segment: segment.id, name: segment.name, hue, persona };
  };
  const people = data.segments.segments.map((s) => person(s.id));
  return { data, storyboard, cut, book, person, people, ...facts };
}

/** A scene of the storyboard, where it lies in time, and who tells it. */
export interface SceneTelling<S> {
  readonly story: S;
  readonly at: TimelineScene;
  readonly tell: Teller;
}
