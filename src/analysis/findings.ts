/** What became of a thing: found, left out on purpose, something to know, or a hole in the data. */
export type FindingKind = 'found' | 'refused' | 'note' | 'hole';

/** One sentence for the report and the command line, in Swedish. */
export interface Finding {
  readonly kind: FindingKind;
  /** What it is about: "segment", "drag", "kluster", "hylla", "skydd", "kvalitet", "leverantörsnytta". */
  readonly about: string;
  readonly text: string;
  /** How much a hole hurts, 0–100: the report tells the worst first. Only holes carry it. */
  readonly weight?: number;
}

/** What an analysis gives: results in the film's schema (null when refused), and what to tell about them. */
export interface Analysed<T> {
  readonly results: T | null;
  readonly findings: readonly Finding[];
}

export const found = (about: string, text: string): Finding => ({ kind: 'found', about, text });
export const refused = (about: string, text: string): Finding => ({ kind: 'refused', about, text });
export const note = (about: string, text: string): Finding => ({ kind: 'note', about, text });

/** Something that the data lack, and how much it hurts: 100 = a whole result falls, 10 = a detail does. */
export const hole = (about: string, text: string, weight: number): Finding => ({
  kind: 'hole',
  about,
  text,
  weight,
});

/** A number as a Swedish sentence writes it, with a decimal comma. */
export const decimal = (value: number, decimals = 2): string =>
  value.toFixed(decimals).replace('.', ',').replace('-', '−');

/** A share as a Swedish sentence writes it. */
export const percent = (share: number, decimals = 0): string => `${decimal(share * 100, decimals)} %`;

/** Whole numbers in groups of three: 12 480. */
export const grouped = (n: number): string =>
  String(Math.round(n)).replace(/\B(?=(\d{3})+(?!\d))/g, '\u00a0');

/** A number with its noun: "1 intervjukod", "3 intervjukoder". */
export const counted = (n: number, one: string, many: string): string =>
  `${grouped(n)} ${n === 1 ? one : many}`;
