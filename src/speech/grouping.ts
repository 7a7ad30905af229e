/** Stands between the thousands of a number that was written in groups: it is then a count, never a year. */
export const GROUPED = '\u2060';

/** Numbers in groups of three: space, no-break space, thin space or narrow no-break space; in English a comma. */
const GROUPS = {
  sv: /(?<![\d,.])\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)/gu,
  en: /(?<![\d,.])\d{1,3}(?:[,\u00a0\u2009\u202f]\d{3})+(?!\d)/gu,
} as const;

/** The text with grouped numbers closed up, and every other kind of space made plain. */
export const closeGroups = (text: string, language: keyof typeof GROUPS): string =>
  text
    .replace(GROUPS[language], (number) => number.replace(/[^\d]/gu, GROUPED))
    .replace(/[\s\u00a0\u2009\u202f]+/gu, ' ');
