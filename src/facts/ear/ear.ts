import type { Language } from '../../schema/language';
import { english } from './en';
import { swedish } from './sv';

/** How a language says what the facts hold. */
export interface Ear {
  /** A share of customers as a noun phrase: 0.19 → "nästan var femte kund". */
  readonly share: (share: number) => string;
  /** A share as a bare percentage: 0.34 → "34 procent". */
  readonly percent: (share: number) => string;
  /** An index as a predicate, compared with all customers: 158 → "drygt en och en halv gång så vanligt". */
  readonly index: (index: number) => string;
  /** A range of relative change: −0.006 to 0.004 → "mellan minus 0,6 och plus 0,4 procent". */
  readonly change: (low: number, high: number) => string;
  /** A small count in letters as the language prints it; larger ones in digits. */
  readonly count: (n: number) => string;
  /** "Stockholm, Uppsala och Gävle" */
  readonly listed: (words: readonly string[]) => string;
  /** Ages in years, as written and as said. */
  readonly ages: (from: number, to: number) => { readonly written: string; readonly said: string };
  /** "juli 2025–juni 2026" */
  readonly period: (period: { readonly from: string; readonly to: string }) => string;
}

const EARS: Readonly<Record<Language, Ear>> = { sv: swedish, en: english };

/** The ear of a language. */
export const earOf = (language: Language): Ear => EARS[language];

/** A label inside a sentence: first letter small, unless the word is an abbreviation. */
export const midSentence = (label: string): string =>
  /^\p{Lu}\p{Lu}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
