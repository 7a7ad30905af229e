/**
 * The beats that each kind of scene hangs its movement on. The storyboard places them on lines of narration;
 * a scene receives them as frames from its own start. `build` beats draw what the scene cannot do without and must
 * lie on essential lines; `accent` beats direct the eye and vanish with the line that carries them.
 */
export const BEATS = {
  opening: { build: ['street', 'almost', 'different'], accent: ['doors', 'lists', 'question'] },
  method: { build: ['lifestyle', 'purchases', 'meet', 'groups', 'merge'], accent: ['names', 'kept'] },
  lineup: { build: ['people', 'shares'], accent: ['together', 'largest'] },
  persona: { build: ['enter', 'chart'], accent: ['home', 'over', 'second', 'under', 'need', 'together'] },
  clusters: { build: ['land', 'dots', 'names'], accent: ['largest', 'smallest', 'mix', 'next'] },
  contrast: { build: ['meet', 'bars'], accent: ['left', 'right', 'gap', 'local'] },
  shelf: { build: ['mix', 'shelf', 'reduce', 'add'], accent: ['keep', 'done', 'service'] },
  benefit: {
    build: ['doors', 'boxes', 'unsold', 'choose', 'sold'],
    accent: [
      'repurchase',
      'model',
      'tested',
      'objection-sales',
      'answer-sales',
      'objection-share',
      'answer-share',
      'margin',
    ],
  },
  actions: { build: ['open', 'first', 'second', 'third'], accent: ['fourth', 'together'] },
  close: { build: ['doors', 'sentence', 'mark'], accent: ['people'] },
} as const satisfies Record<string, { build: readonly string[]; accent: readonly string[] }>;

export type SceneKind = keyof typeof BEATS;
export type BuildBeat<K extends SceneKind> = (typeof BEATS)[K]['build'][number];
export type AccentBeat<K extends SceneKind> = (typeof BEATS)[K]['accent'][number];

/** The kinds of scene in the film's order (STORY.md). */
export const SCENE_KINDS = Object.keys(BEATS) as SceneKind[];

/** Frame of each beat, counted from the scene's start; an accent that fell with its line is absent. */
export type Beats<K extends SceneKind> = Record<BuildBeat<K>, number> &
  Partial<Record<AccentBeat<K>, number>>;
