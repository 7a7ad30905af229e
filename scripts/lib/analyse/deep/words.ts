import type { EvidenceRow } from '../../../../src/analysis/types/survey';

/** What the kinds of evidence are called in the team's table. */
const KINDS: Readonly<Record<string, EvidenceRow['kind']>> = {
  behov: 'need',
  need: 'need',
  jobb: 'job',
  job: 'job',
  motiv: 'motive',
  motive: 'motive',
  hinder: 'barrier',
  barrier: 'barrier',
  kännetecken: 'cue',
  cue: 'cue',
};

export const EVIDENCE_WORDS: readonly string[] = Object.keys(KINDS);

/** The kind of a word that validation has let through. */
export const kindOf = (word: string): EvidenceRow['kind'] => KINDS[word.toLowerCase()] as EvidenceRow['kind'];
