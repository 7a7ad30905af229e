import type { Gender } from './sv-numbers';

/** Neuter nouns that the film counts, and whose compounds are neuter too (butikskluster, öppenvårdsapotek). */
const NEUTER =
  /(apotek|kluster|segment|sortiment|hushåll|recept|besök|paket|system|program|exempel|område|landskap|kvarter|märke|ställe|tillfälle|erbjudande|företag|varumärke|dygn|kvartal|procenttal|tusental|hundratal|tiotal|centrum|datum|skäl|behov|drag|svar|vardagsliv|plagg|nummer|kilo|gram|poäng|tecken|ämne|hyllplan|planogram|streck|prov|test|antal|resultat|sätt|land|samhälle|samtal)(en|et)?$/iu;
/** Short neuter nouns, as they stand: "vår" is no kind of "år". */
const SHORT_NEUTER =
  /^(år|barn|hem|hus|par|mål|liv|köp|ord|tal|steg|kast|djur|plan|kort|led|läge|lag|rum|län|torg|sju?k?hus|gånger|halvår|radhus|gram|skåp|fack|apotek|förslag|skift|val|brev|bord|pris)$/iu;
/** Neuter adjectives that come before their noun: ett nytt apotek. */
const NEUTER_ADJECTIVE = /^(\p{L}+tt|stort|rött|grönt|helt|gemensamt|eget|annat|större|enda|extra|sådant)$/iu;
/** Words that are no noun: a number before one of them is counted, not counting something. */
const NO_NOUN =
  /^(och|eller|mot|till|i|på|för|som|är|var|men|från|med|utan|efter|före|än|komma|gånger|gång|plus|minus|lika|om|när|där|då|per|under|över|mellan|inte|bara|redan|hade|har|blir|blev|kan|ska|vill)$/iu;

/**
 * en or ett before the text that follows a number: by its first word, or the one after an adjective. "av N" and
 * "till N" are passed over: 1 av 4 apotek → ett av fyra apotek. Where nothing is counted, it is ett: från sju till ett.
 */
export function genderOf(rest: string): Gender {
  const over = /^\s+(?:av|till|eller)(?:\s+de|\s+dessa)?\s+\d[\d,.\s\u2060]*(?=\s)/u.exec(rest);
  if (over) return genderOf(rest.slice(over[0].length));
  const words = [...rest.matchAll(/^\s+(\p{L}[\p{L}-]*)(?:\s+(\p{L}[\p{L}-]*))?/gu)][0];
  const [first, second] = [words?.[1], words?.[2]];
  if (first === undefined || NO_NOUN.test(first)) return 'ett';
  if (NEUTER.test(first) || SHORT_NEUTER.test(first)) return 'ett';
  if (!NEUTER_ADJECTIVE.test(first)) return 'en';
  return second !== undefined && /^(större|enda|extra)$/iu.test(first) ? genderOf(` ${second}`) : 'ett';
}
