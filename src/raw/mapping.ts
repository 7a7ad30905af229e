import { z } from 'zod';
import { textSchema } from '../schema/common';
import { rawTable, TABLE_NAMES } from './contract';

const words = z.record(textSchema, textSchema);

const tableSchema = (columns: readonly string[]) =>
  z.strictObject({
    /** File in the folder; where it is left out, the file is found by its name. */
    file: textSchema.optional(),
    /** Sheet of a workbook. */
    sheet: textSchema.optional(),
    /** Our column → the file's. */
    columns: z.strictObject(Object.fromEntries(columns.map((c) => [c, textSchema.optional()]))).optional(),
  });

/** mapping.json: what the team's own files, columns, categories and types are called. */
export const mappingSchema = z.strictObject({
  about: z
    .strictObject({
      /** Who made the tables, from what: shown at the end of the film. */
      source: textSchema.optional(),
      /** True when the tables are made up: the film then says "Exempeldata" in every frame. */
      synthetic: z.boolean().optional(),
    })
    .optional(),
  tables: z
    .strictObject(
      Object.fromEntries(
        TABLE_NAMES.map((t) => [t, tableSchema(Object.keys(rawTable(t).columns)).optional()]),
      ),
    )
    .optional(),
  /** The team's category → what it is called in the film. Two may become one. */
  categories: words.optional(),
  /** The team's lifestyle type or code → what it is called. */
  types: words.optional(),
  /** Lifestyle type, as it is called after `types` → segment, where the team has decided the groups. */
  segments: words.optional(),
});

export interface TableMapping {
  readonly file?: string | undefined;
  readonly sheet?: string | undefined;
  readonly columns?: Readonly<Record<string, string | undefined>> | undefined;
}

/** The mapping file, parsed. */
export interface Mapping {
  readonly about?:
    | { readonly source?: string | undefined; readonly synthetic?: boolean | undefined }
    | undefined;
  readonly tables?: Readonly<Record<string, TableMapping | undefined>> | undefined;
  readonly categories?: Readonly<Record<string, string>> | undefined;
  readonly types?: Readonly<Record<string, string>> | undefined;
  readonly segments?: Readonly<Record<string, string>> | undefined;
}
