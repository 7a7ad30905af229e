import { type Brand, brandSchema } from '../schema/brand';
import made from './brand.json';

/** A logotype: markup of an SVG that was read and found harmless, and its size in units of its own. */
export interface Logo {
  readonly width: number;
  readonly height: number;
  readonly markup: string;
}

/** What `npm run brand` makes of data/brand.json and the files that it names. */
export interface MadeBrand {
  /** SHA-256 of everything that it was made from: tells when it must be made again. */
  readonly from: string;
  readonly brand: Brand;
  readonly logo: Logo | null;
}

/** The brand that the film is drawn in. */
export const BRAND: Brand = brandSchema.parse(made.brand);

/** Its logotype; null while the name is typed. */
export const LOGO: Logo | null = made.logo;
