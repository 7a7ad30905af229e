/** The little of fontkit (no types of its own) that measuring needs. */
declare module 'fontkit' {
  export interface GlyphRun {
    readonly glyphs: readonly { readonly id: number }[];
    /** Advances in font units, kerning included. */
    readonly positions: readonly { readonly xAdvance: number }[];
  }
  export interface Font {
    readonly unitsPerEm: number;
    readonly characterSet: readonly number[];
    readonly hhea: unknown;
    readonly GDEF?: { readonly itemVariationStore?: object };
    /** Not documented, but stable in 2.x: how values vary with the axes. */
    readonly _variationProcessor: {
      getDelta(store: object, outer: number, inner: number): number;
    };
    readonly directory: {
      readonly tables: Readonly<
        Record<
          string,
          {
            readonly tag: string;
            readonly offset: number;
            readonly length: number;
            readonly transformed?: boolean;
          }
        >
      >;
    };
    readonly stream: { readonly buffer: Uint8Array };
    getVariation(axes: Readonly<Record<string, number>>): Font;
    layout(text: string, features: readonly string[] | Readonly<Record<string, boolean>>): GlyphRun;
  }
  export function create(bytes: Uint8Array): Font;
}
