import type { Language } from '../schema/language';
import { ENGLISH } from './en-rules';
import { closeGroups, GROUPED } from './grouping';
import { applyRules, rule, type SpeechRule } from './rules';
import { SWEDISH } from './sv-rules';

const RULES: Readonly<Record<Language, readonly SpeechRule[]>> = { sv: SWEDISH, en: ENGLISH };

/** Marks that are seen and not heard become pauses or nothing. */
const PAUSES: readonly SpeechRule[] = [
  rule(/[”“„"«»*_]/gu, () => ''),
  rule(/\s[–—-]\s|\s*[·•|]\s*|\s?[([]|[)\]](?=\s?\p{L})/gu, () => ', '),
  rule(/[)\]]/gu, () => ''),
  rule(/…/gu, () => '.'),
  rule(new RegExp(GROUPED, 'gu'), () => ''),
  rule(/\s+/gu, () => ' '),
  rule(/\s+(?=[,.;:!?])/gu, () => ''),
  rule(/,(?=[,.;:!?])/gu, () => ''),
  rule(/\.{2,}/gu, () => '.'),
];

/**
 * What is said of what is written: numbers, units, signs, dates and abbreviations in words. Names and terms are the
 * lexicon's (lexicon.ts). The text is that of a template with its facts filled in, so it may hold no-break spaces and
 * U+2212.
 */
export const normalise = (text: string, language: Language): string =>
  applyRules(applyRules(closeGroups(text.normalize('NFC'), language), RULES[language]), PAUSES).trim();
