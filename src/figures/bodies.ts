/** A point or shift in figure units (Open Peeps' own; a standing adult is about 2 850 units tall). */
export type Units = readonly [x: number, y: number];

/** What is known about one body: which piece draws it and where it stands. */
export interface Body {
  /** Piece in the library. */
  readonly piece: string;
  readonly kind: 'standing' | 'sitting';
  /** Figure-space y of the sole: what stands on the ground line. */
  readonly foot: number;
  /** Figure-space x that is placed on the given x: about the middle of what touches the ground. */
  readonly centre: number;
  /** Shift of the head group so that the neck meets this body's collar. */
  readonly neck: Units;
  /** What is worn over the top: nothing, a jacket, or the pharmacy's white coat. */
  readonly over: 'nothing' | 'jacket' | 'coat';
}

const standing = (piece: string, foot: number, more: Partial<Body> = {}): Body => ({
  piece: `standing/${piece}`,
  kind: 'standing',
  foot,
  centre: 600,
  neck: [0, 0],
  over: 'nothing',
  ...more,
});

const sitting = (piece: string, foot: number, neck: Units, more: Partial<Body> = {}): Body => ({
  piece: `sitting/${piece}`,
  kind: 'sitting',
  foot,
  centre: 600,
  neck,
  over: 'nothing',
  ...more,
});

/** Every body the film may use, with joints measured on the drawings (ART.md, Figures; kit/neck.json, foot.json). */
export const BODIES = {
  walking: standing('WalkingColorTee', 3076),
  'crossed-arms': standing('CrossArmColorTee', 3088),
  blazer: standing('BlazerColorTee', 3080, { over: 'jacket' }),
  easing: standing('EasingColorTee', 3116, { over: 'jacket' }),
  resting: standing('RestingColorPants', 3090),
  shirt: standing('ShirtColorTee', 3188),
  pointing: standing('PointingFingerColorPants', 2816),
  polkadots: standing('Polkadots', 3050),
  dancer: standing('Dancer', 3136),
  coat: standing('Doc', 3152, { over: 'coat' }),
  squat: sitting('MidColorTee', 2134, [-20, 18], { centre: 560 }),
  'closed-legs': sitting('ClosedLegsColorTee', 2242, [-86, 18], { over: 'jacket' }),
  'one-leg': sitting('OneLegColorTee', 2242, [-90, 18]),
  'hands-back': sitting('HandsBackColorTee', 2122, [-66, 18]),
  'crossed-legs': sitting('CrossedLegs', 2524, [-72, 18]),
  wheelchair: sitting('Wheelchair', 2648, [-86, 18], { centre: 700, over: 'jacket' }),
} as const satisfies Record<string, Body>;

export type BodyName = keyof typeof BODIES;
export const BODY_NAMES = Object.keys(BODIES) as [BodyName, ...BodyName[]];

/** Facts of a body, with its literal types widened. */
export function bodyOf(name: BodyName): Body {
  return BODIES[name];
}

/** Where body, head, face, beard and accessory are put in figure space (Open Peeps' layout). */
export const LAYOUT = {
  standing: [-190, 610],
  sitting: [-160, 640],
  head: [342, 190],
  face: [531, 366],
  beard: [495, 518],
  accessory: [419, 421],
} as const satisfies Record<string, Units>;

/** The neck joint, about which the head tilts (±4° at most). */
export const NECK_PIVOT: Units = [560, 660];
export const MAX_TILT = 4;

/** Figure-space y of the top of the hair on a standing figure. */
export const HAIR_TOP = 250;
