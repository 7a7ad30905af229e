/**
 * Rounding for the ear: what a number is called when it is spoken (STORY.md, Voice). Every phrase has its exact value
 * and holds only near it: "about" within 2 %, "nearly" up to 6 % below, "just over" up to 6 % above. Further away,
 * an index is "more than" the phrase it has passed, a share its number.
 */
export const NEAR = 0.02;
export const FAR = 0.06;

/**
 * A share in hundredths, clear of the last bits that multiplying adds: 0.285 is 28.5 and not 28.499…, so that the voice
 * rounds as the picture does.
 */
export const hundredths = (share: number): number => Number((share * 100).toPrecision(12));

/** An exact value and what it is called. */
export type Phrase = readonly [value: number, phrase: string];

/** The words of a language that say on which side of a phrase a number lies. */
export interface Nearness {
  readonly about: string;
  readonly nearly: string;
  readonly over: string;
}

/** The nearest phrase with how near it is, or `otherwise` when none is near enough. */
export function rounded(
  value: number,
  table: readonly Phrase[],
  { about, nearly, over }: Nearness,
  otherwise: () => string,
): string {
  const off = ([exact]: Phrase) => value / exact - 1;
  const near = [...table].sort((a, b) => Math.abs(off(a)) - Math.abs(off(b)))[0] as Phrase;
  const by = off(near);
  if (Math.abs(by) <= NEAR) return `${about} ${near[1]}`;
  if (Math.abs(by) > FAR) return otherwise();
  return `${by < 0 ? nearly : over} ${near[1]}`;
}

/** The phrase that an index has passed on its way from 100, when there is one. */
export function passedPhrase(index: number, table: readonly Phrase[]): string | undefined {
  const between = table.filter(([v]) => (index > 100 ? v > 100 && v <= index : v < 100 && v >= index));
  return (index > 100 ? between.at(-1) : between[0])?.[1];
}
