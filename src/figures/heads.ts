/**
 * What a head brings with it: `long` and `short` are kinds of hair, `bare` a bald head, `covered` a hijab, turban,
 * hat or cap in the headwear colour.
 */
export type HeadKind = 'long' | 'short' | 'bare' | 'covered';

export interface Head {
  readonly kind: HeadKind;
  /** Youngest and oldest age in years at which the head looks right. */
  readonly ages: readonly [from: number, to: number];
  /** Tightly curled, twisted or braided hair: drawn in dark or grey only. */
  readonly curls?: true;
}

/** Every head the film may use. ART.md's forbidden ones (Bear, Doc*, Mohawk) are not in the library at all. */
export const HEADS = {
  Afro: { kind: 'long', ages: [4, 69], curls: true },
  Bangs: { kind: 'long', ages: [3, 110] },
  BangsTwo: { kind: 'long', ages: [3, 69] },
  Beanie: { kind: 'covered', ages: [4, 79] },
  Bun: { kind: 'long', ages: [4, 79] },
  BunTwo: { kind: 'long', ages: [4, 59] },
  ColorBun: { kind: 'long', ages: [50, 110] },
  ColorMedium: { kind: 'long', ages: [18, 110] },
  FlatTop: { kind: 'short', ages: [6, 64], curls: true },
  GrayShort: { kind: 'short', ages: [40, 110] },
  HatHip: { kind: 'covered', ages: [40, 110] },
  Hijab: { kind: 'covered', ages: [18, 110] },
  LongBangs: { kind: 'long', ages: [6, 59] },
  LongCurly: { kind: 'long', ages: [5, 64] },
  LongHair: { kind: 'long', ages: [5, 59] },
  MediumBangs: { kind: 'long', ages: [4, 69] },
  MediumOne: { kind: 'long', ages: [8, 79] },
  MediumThree: { kind: 'long', ages: [5, 64] },
  MediumTwo: { kind: 'long', ages: [5, 69] },
  NoHairThree: { kind: 'bare', ages: [60, 110] },
  NoHairTwo: { kind: 'bare', ages: [35, 110] },
  Pomp: { kind: 'short', ages: [8, 54] },
  ShavedOne: { kind: 'short', ages: [10, 59] },
  ShortFive: { kind: 'short', ages: [3, 64] },
  ShortOne: { kind: 'short', ages: [20, 110] },
  ShortThree: { kind: 'short', ages: [16, 84] },
  ShortTwo: { kind: 'short', ages: [3, 79] },
  Turban: { kind: 'covered', ages: [18, 110] },
  Twists: { kind: 'short', ages: [6, 64], curls: true },
  TwistsTwo: { kind: 'short', ages: [6, 64], curls: true },
  Wavy: { kind: 'short', ages: [3, 79] },
} as const satisfies Record<string, Head>;

export type HeadName = keyof typeof HEADS;
export const HEAD_NAMES = Object.keys(HEADS) as [HeadName, ...HeadName[]];

/** Facts of a head, with its literal types widened. */
export function headOf(name: HeadName): Head {
  return HEADS[name];
}
