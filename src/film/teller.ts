import { isWithheld } from '../facts/fact';
import { type FactBook, factNamed, lookUp, type Scope } from '../facts/fact-book';
import { segmentHues } from '../insight/hues';
import type { Person, Shown, ShownRange } from '../scenes/shared';
import type { Dataset } from '../schema/dataset';
import type { Cut, Storyboard } from '../schema/storyboard';
import { leaks } from '../storyboard/draft';
import { render } from '../storyboard/template';
import type { TimelineScene } from '../storyboard/timeline';
import { format, formatRange } from './format';

/** What the scenes of one film are made from, and the only way they get numbers and words. */
export interface Teller {
  readonly data: Dataset;
  readonly storyboard: Storyboard;
  readonly cut: Cut;
  readonly book: FactBook;
  /** A number as it is shown. Throws when the fact is unknown or withheld. */
  readonly show: (name: string) => Shown;
  /** The same, or undefined when the fact is withheld or this cut may not know it. */
  readonly showIfKnown: (name: string) => Shown | undefined;
  /** A modelled figure with its range, from name, name_low and name_high; undefined when any is withheld. */
  readonly showRange: (name: string) => ShownRange | undefined;
  /** A template, filled in. Throws when a fact in it is missing: `npm run check` finds that before. */
  readonly say: (template: string, scope?: Scope) => string;
  /** A template, filled in, or undefined when something in it is withheld. */
  readonly sayIfKnown: (template: string, scope?: Scope) => string | undefined;
  readonly person: (segmentId: string) => Person;
  readonly people: readonly Person[];
  /** Names of all facts that were shown or said on screen so far in this scene. */
  readonly used: Set<string>;
}

/** A teller whose `used` starts empty: one for each scene. */
export function teller(data: Dataset, storyboard: Storyboard, book: FactBook, cut: Cut): Teller {
  const used = new Set<string>();
  const { language } = storyboard;
  const hues = segmentHues(data.segments.segments);

  const known = (name: string): boolean => {
    const entry = lookUp(book, name, {});
    return entry !== undefined && !isWithheld(entry) && !leaks([entry], cut);
  };
  const show = (name: string): Shown => {
    const fact = factNamed(book, name);
    if (typeof fact.value !== 'number') throw new Error(`The fact "${name}" is no number.`);
    used.add(name);
    const mark = fact.mark ? { mark: fact.mark } : {};
    return { text: format(fact.value, fact.unit, language), value: fact.value, fact: name, ...mark };
  };
  const showIfKnown = (name: string) => (known(name) ? show(name) : undefined);
  const showRange = (name: string): ShownRange | undefined => {
    if (![name, `${name}_low`, `${name}_high`].every(known)) return undefined;
    const [low, high] = [show(`${name}_low`).value, show(`${name}_high`).value];
    const rangeText = formatRange(low, high, factNamed(book, name).unit, language);
    return { ...show(name), low, high, rangeText };
  };
  const sayIfKnown = (template: string, scope: Scope = {}): string | undefined => {
    const rendered = render(template, book, scope, language);
    if (rendered.kind !== 'text' || leaks(rendered.facts, cut)) return undefined;
    for (const { name } of rendered.facts) used.add(name);
    return rendered.text;
  };
  const say = (template: string, scope: Scope = {}): string => {
    const text = sayIfKnown(template, scope);
    if (text === undefined) throw new Error(`The words "${template}" rest on a fact that is missing.`);
    return text;
  };
  const person = (segmentId: string): Person => {
    const segment = data.segments.segments.find((s) => s.id === segmentId);
    const hue = hues.get(segmentId);
    if (!segment || !hue) throw new Error(`There is no segment "${segmentId}".`);
    const { everyday: _, ...persona } = segment.persona;
    return { segment: segment.id, name: segment.name, hue, persona };
  };
  const people = data.segments.segments.map((s) => person(s.id));
  return { data, storyboard, cut, book, show, showIfKnown, showRange, say, sayIfKnown, person, people, used };
}

/** A scene of the storyboard, where it lies in time, and who tells it. */
export interface SceneTelling<S> {
  readonly story: S;
  readonly at: TimelineScene;
  readonly tell: Teller;
}
