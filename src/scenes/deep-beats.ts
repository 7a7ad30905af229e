/** The beats of the deep dive's kinds of scene, as in beats.ts. */
export const DEEP_BEATS = {
  types: { build: ['people', 'types', 'shares'], accent: ['says', 'motive'] },
  divide: { build: ['common', 'parts'], accent: ['first', 'second', 'third'] },
  tagging: { build: ['base', 'tag'], accent: ['right', 'unknown'] },
  podium: { build: ['steps', 'first'], accent: ['second', 'firm'] },
  slope: { build: ['before', 'after'], accent: ['largest', 'unsure'] },
  potential: { build: ['basket', 'gap'], accent: ['second', 'motive'] },
  chapter: { build: ['enter', 'decide'], accent: ['second', 'third', 'last'] },
} as const satisfies Record<string, { build: readonly string[]; accent: readonly string[] }>;

export type DeepKind = keyof typeof DEEP_BEATS;
export const DEEP_KINDS = Object.keys(DEEP_BEATS) as DeepKind[];

/** Departments that the deep dive has a chapter for; each is also a cut of its own. */
export const DEPARTMENTS = ['marketing', 'range', 'service', 'management'] as const;
export type Department = (typeof DEPARTMENTS)[number];

export const DEEP_CUTS = ['deep', ...DEPARTMENTS] as const;
export type DeepCut = (typeof DEEP_CUTS)[number];
