import type { Home, Household } from '../schema/persona';

type Kinds<T> = readonly (readonly [RegExp, T])[];

/** Traits of the profile that say who lives together, by their Swedish names. */
export const HOUSEHOLD_TRAITS: Kinds<Household> = [
  [/ensam(stående)? (förälder|mamma|pappa)|ensamförälder/, 'single-parent'],
  [/barnfamilj|småbarn|familj med barn/, 'family'],
  [/ensamboende|singelhushåll|bor ensam/, 'single'],
  [/kompis|kollektiv|delar lägenhet/, 'friends'],
  [/sambo|parhushåll|^par$|gifta/, 'couple'],
];

/** Traits of the profile that say what people live in. */
export const HOME_TRAITS: Kinds<Home> = [
  [/hyresrätt|hyreslägenhet/, 'rented-flat'],
  [/bostadsrätt/, 'owned-flat'],
  [/radhus|kedjehus/, 'terraced-house'],
  [/villa|småhus/, 'detached-house'],
  [/lantgård|bor på gård|småbruk/, 'farm'],
  [/seniorboende|trygghetsboende/, 'senior-home'],
];

/** The kind that a trait's name says; undefined when it says none. */
export const kindIn = <T>(kinds: Kinds<T>, label: string): T | undefined =>
  kinds.find(([pattern]) => pattern.test(label.toLowerCase()))?.[1];

/** Whether a trait says how people live rather than what they like. */
export const isLiving = (label: string): boolean =>
  kindIn<Household | Home>([...HOUSEHOLD_TRAITS, ...HOME_TRAITS], label) !== undefined;
