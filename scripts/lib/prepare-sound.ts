import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { deepDivePropsSchema, filmSchema } from '../../src/film/film-props';
import type { AnyCut } from '../../src/schema/cuts';
import type { Language } from '../../src/schema/language';
import { DELIVERED_IN } from '../../src/schema/terms';

/** Which film of the delivery is to be heard. */
export interface Telling {
  readonly cut: AnyCut;
  readonly language: Language;
}

const { cut, language, dataset } = filmSchema.shape;

/** What is read of --props: what isn't given is as in the Studio, and what is wrong, Remotion says itself. */
const propsSchema = z.object({
  cut: cut.catch('internal'),
  language: language.catch(DELIVERED_IN),
  dataset: dataset.catch('current'),
});

/** The same of the deep dive, which has its own cuts and one language. */
const deepPropsSchema = z.object({ cut: deepDivePropsSchema.shape.cut.catch('deep') });

/** The value of --props, which is JSON or the name of a file with JSON; nothing when it is neither. */
function givenProps(words: readonly string[]): unknown {
  const at = words.findIndex((word) => word === '--props' || word.startsWith('--props='));
  const word = words[at] ?? '';
  const value = word.startsWith('--props=') ? word.slice('--props='.length) : words[at + 1];
  if (at < 0 || value === undefined) return {};
  try {
    return JSON.parse(existsSync(value) ? readFileSync(value, 'utf8') : value);
  } catch {
    return {};
  }
}

/**
 * The film whose sound `npx remotion …` needs, by its words; null when it makes no sound: stills, single scenes, films
 * of made-up deliveries.
 */
export function soundWanted(words: readonly string[]): Telling | null {
  const silent = words.some((word) => /^(Scene|Film)-/.test(word) || word === '--muted');
  if (!words.includes('render') || silent) return null;
  const given = givenProps(words) ?? {};
  if (words.includes('DeepDive')) return { ...deepPropsSchema.parse(given), language: DELIVERED_IN };
  const props = propsSchema.parse(given);
  return props.dataset === 'current' ? { cut: props.cut, language: props.language } : null;
}
