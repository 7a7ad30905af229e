/** Every threshold of the deep dive, once (INSIGHT.md; "d" = default of this product, adjustable). */
export const DEEP = {
  types: {
    /** Share of the statements that a respondent must have answered to be typed (d). */
    answered: 0.8,
    /** Margin to the second type, in standard deviations of an answer, under which a respondent is unclear (d). */
    margin: 0.15,
    /** Respondents that a survey, and a type in it, must have to be told. */
    respondents: 100,
    /** Types that are looked for where the team has defined none (d). */
    least: 3,
    most: 6,
    /** Share of the base that types and the unclear together must reach, else the remainder is shown. */
    coverage: 0.95,
    /** Answers from this part of the scale and up agree. On 1–5 it is 4 and 5 (d). */
    agrees: 0.75,
    /** All agree when every type's 95 % interval is above this (d). */
    common: 0.5,
    /** Two types are divided by a statement when their shares of agreeing differ by at least this (d). */
    divides: 0.2,
  },
  tagging: {
    folds: 5,
    /** Ridge penalties that are tried (d). */
    penalties: [0.001, 0.01, 0.1],
    /** Held-out McFadden R² that is needed, and the calibration error that is borne. */
    r2: 0.05,
    calibration: 0.05,
    /** Calibration is measured in at most so many bins, of at least so many respondents: fewer measure noise (d). */
    bins: 10,
    perBin: 150,
    /** Nobody is tagged on less. */
    probability: 0.6,
    /** Surveyed customers with purchases that are needed at all, and of each type (d). */
    respondents: 300,
    perType: 30,
  },
  priority: {
    /** How far each weight is moved to see whether the order holds. */
    sensitivity: 0.2,
  },
  /** Share of all goals' weight for which there must be figures, else there is no ranking (d). */
  measured: 0.5,
  q: 0.05,
  /** Observable cues that a pharmacy is given at most. */
  cues: 3,
} as const;
