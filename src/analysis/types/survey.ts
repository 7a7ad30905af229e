/**
 * A survey's answers as the reader hands them over, in memory only: no name, no number of a customer. Rows are
 * respondents, columns statements, both in a fixed order.
 */
export interface Survey {
  /** What the study is called: "Enkät våren 2026". */
  readonly source: string;
  readonly statements: readonly string[];
  /** Ends of the scale that answers are given on. */
  readonly scale: readonly [least: number, most: number];
  /** [respondent][statement]; null = not answered. */
  readonly answers: readonly (readonly (number | null)[])[];
  readonly weights: readonly number[];
}

/** A behaviour type as the team has defined it: statements that its people hold more (+1) or less (−1) than others. */
export interface TypeDefinition {
  readonly name: string;
  readonly marks: readonly { readonly statement: string; readonly direction: 1 | -1 }[];
}

/** What a team or a study has heard in interviews: codes with counts, never a sentence that somebody said. */
export interface EvidenceRow {
  /** Name of a behaviour type or segment. */
  readonly group: string;
  readonly kind: 'need' | 'job' | 'motive' | 'barrier' | 'cue';
  readonly code: string;
  readonly source: string;
  /** Interviewed people of the group, and those of them who told of it. */
  readonly asked: number;
  readonly n: number;
}
