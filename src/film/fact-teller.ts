import { type Fact, isWithheld } from '../facts/fact';
import { type FactBook, factNamed, lookUp, type Scope } from '../facts/fact-book';
import type { Shown, ShownRange } from '../scenes/shown';
import type { Language } from '../schema/language';
import { render } from '../storyboard/template';
import { format, formatRange } from './format';

/** The only way that scenes get numbers and words: from named facts. */
export interface FactTeller {
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
  /** Names of all facts that were shown or said on screen so far. */
  readonly used: Set<string>;
}

/** A teller of a book's facts whose `used` starts empty; `may` says which facts the audience may know. */
export function factTeller(
  book: FactBook,
  language: Language,
  may: (facts: readonly Fact[]) => boolean,
): FactTeller {
  const used = new Set<string>();
  const known = (name: string): boolean => {
    const entry = lookUp(book, name, {});
    return entry !== undefined && !isWithheld(entry) && may([entry]);
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
    if (rendered.kind !== 'text' || !may(rendered.facts)) return undefined;
    for (const { name } of rendered.facts) used.add(name);
    return rendered.text;
  };
  const say = (template: string, scope: Scope = {}): string => {
    const text = sayIfKnown(template, scope);
    if (text === undefined) throw new Error(`The words "${template}" rest on a fact that is missing.`);
    return text;
  };
  return { show, showIfKnown, showRange, say, sayIfKnown, used };
}
