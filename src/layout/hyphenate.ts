/** Fewest letters on either side of a hyphen between syllables, and on either side of any hyphen. */
const MIN_PART = 4;
const LEAST_PART = 3;
const VOWELS = 'aeiouyåäöéàü';
const isVowel = (c: string | undefined) => c !== undefined && VOWELS.includes(c.toLowerCase());
const isLetter = (c: string | undefined) => c !== undefined && /\p{L}/u.test(c);

/** Endings that close the first part of a Swedish compound: "försäkrings|bolag", "trygghets|boende". */
const SEAMS =
  /(?:ings|ions|hets|skaps|tets|doms|ments|eums|sals|teks|tiks|dels|vårds|skydds|krafts|nads|bruks|stads|lands|områdes|familjs|märkes|tillskotts|faktor|isk)$/u;
/** Last parts of compounds that name goods and care: "mag|medel", "hals|tabletter". */
const LAST_PARTS =
  /^(?:medel|vård|skydd|hälsa|kost|barn|liv|besök|salv|kräm|tablett|tillskott|produkt|preparat|hjälp)/u;
/** Consonants that are one sound and stay together. */
const ONE_SOUND = [
  'sch',
  'skj',
  'stj',
  'ck',
  'ch',
  'sj',
  'tj',
  'kj',
  'ng',
  'gn',
  'ph',
  'th',
  'sk',
  'st',
  'sp',
];
/** Consonants that begin a syllable together when a third one stands before them. */
const ONSET = /[bdfgkpt][lr]$/u;

/** How good a hyphen before `chars[at]` is: 3 at the seam of a compound, 2 before a known last part or after a linking s, 1 between syllables, 0 not. */
function quality(chars: readonly string[], at: number): 0 | 1 | 2 | 3 {
  if (at < LEAST_PART || chars.length - at < LEAST_PART) return 0;
  if (!isLetter(chars[at - 1]) || !isLetter(chars[at])) return 0;
  const before = chars.slice(0, at).join('').toLowerCase();
  const after = chars.slice(at).join('').toLowerCase();
  if (!/[aeiouyåäö]/u.test(after) || !/[aeiouyåäö]/u.test(before)) return 0;
  if (LAST_PARTS.test(after)) return 2;
  if (at < MIN_PART || chars.length - at < MIN_PART) return 0;
  if (SEAMS.test(before) && (before.endsWith('s') || !after.startsWith('s'))) return 3;
  if (before.endsWith('s') && !isVowel(before.at(-2)) && !isVowel(after[0]) && !/^[jkptc]/u.test(after))
    return 2;
  if (!isVowel(before.at(-2)) && ONSET.test(`${before.at(-1)}${after[0]}`)) return 0;
  const splitsSound = ONE_SOUND.some((c) =>
    [...c].some((_, i) => i > 0 && before.endsWith(c.slice(0, i)) && after.startsWith(c.slice(i))),
  );
  return !splitsSound && !isVowel(chars[at]) && isVowel(chars[at + 1]) ? 1 : 0;
}

/** What a step in quality, and a rest that fits on the next line, are worth: letters by which a line may be shorter. */
const SEAM_WORTH = 6;
const LINE_WORTH = 8;

export interface Hyphenation {
  readonly head: string;
  readonly tail: string;
}

/**
 * Divides a long word so that `fits(head + hyphen)` holds, at the best seam that leaves a sensible head, else at the
 * last place that fits and leaves no scrap on the next line. Undefined when not even one letter fits. An existing hyphen or slash is used before a new one.
 */
export function hyphenate(word: string, fits: (head: string) => boolean): Hyphenation | undefined {
  const chars = [...word];
  let best: { at: number; score: number } | undefined;
  let last = 0;
  for (let at = 1; at < chars.length; at++) {
    const written = /[-–/]/u.test(chars[at - 1] ?? '');
    const head = chars.slice(0, at).join('');
    if (!fits(written ? head : `${head}-`)) break;
    last = at;
    const rank = written ? 4 : quality(chars, at);
    // A better seam outweighs a fuller line, but not a whole line more.
    const score = rank === 0 ? 0 : rank * SEAM_WORTH + at + (fits(chars.slice(at).join('')) ? LINE_WORTH : 0);
    if (score > 0 && (!best || score >= best.score)) best = { at, score };
  }
  const at =
    best?.at ?? (last < LEAST_PART ? last : Math.max(LEAST_PART, Math.min(last, chars.length - LEAST_PART)));
  if (at === 0) return undefined;
  const head = chars.slice(0, at).join('');
  return { head: /[-–/]$/u.test(head) ? head : `${head}-`, tail: chars.slice(at).join('') };
}
