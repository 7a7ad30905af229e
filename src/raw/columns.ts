/** How a column is read: texts are trimmed, numbers and days take Swedish forms too (scripts/lib/analyse/read/values.ts). */
export type ColumnType = 'text' | 'integer' | 'number' | 'share' | 'day' | 'week' | 'flag';

/** A column of a raw table, described for people and for the reader at once. */
export interface RawColumn {
  readonly type: ColumnType;
  readonly required: boolean;
  /** What it is for, in Swedish. */
  readonly about: string;
  /** What the team may call it, in Swedish and English; letters, spaces and hyphens aside. */
  readonly aliases: readonly string[];
  /** What a number counts: "SEK", "grader". */
  readonly unit?: string;
}

/** A raw table. */
export interface RawTable {
  readonly required: boolean;
  readonly about: string;
  /** What a file with it may be called, without its ending. */
  readonly aliases: readonly string[];
  readonly columns: Readonly<Record<string, RawColumn>>;
  /** Of each of these lists, at least one column must be there. */
  readonly oneOf: readonly (readonly string[])[];
  /** What is left out of results and film when the table is missing, in Swedish; only for optional ones. */
  readonly without: string;
}

type Made = Omit<RawColumn, 'required'>;
const column = (type: ColumnType, about: string, aliases: string, unit?: string): Made => ({
  type,
  about,
  aliases: aliases.split(' '),
  ...(unit ? { unit } : {}),
});
/** A column that must be there. */
export const must = (...c: Parameters<typeof column>): RawColumn => ({ ...column(...c), required: true });
/** A column that may be there. */
export const may = (...c: Parameters<typeof column>): RawColumn => ({ ...column(...c), required: false });

/** What things go by in several tables. */
export const CUSTOMER = 'customer customer_id kund kund_id kundnr kundnummer';
export const STORE = 'store store_id butik butik_id butiksnr butiksnummer apotek apotek_id apoteksnr';
export const PRODUCT = 'product product_id produkt produkt_id artikel artikel_id artikelnr vara varunr sku';
export const CATEGORY = 'category kategori varukategori varugrupp produktkategori';
export const TYPE = 'type lifestyle_type livsstil livsstilstyp livsstilsgrupp mosaic mosaic_typ';
export const COUNTY = 'county county_code lan län lanskod länskod';
