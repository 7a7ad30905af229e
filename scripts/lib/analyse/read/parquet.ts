import { type Duck, named, quoted } from '../duck';
import { described } from './columns';
import type { Found } from './files';
import { type Read, trouble } from './source';

/** Reads Parquet where it lies: a view, so that only the columns that are asked for are read. */
export async function readParquet(duck: Duck, found: Found): Promise<Read> {
  try {
    await duck.run(
      `CREATE VIEW ${named(`raw_${found.table}`)} AS
       SELECT * FROM read_parquet(${quoted(found.path)}, file_row_number=true)`,
    );
  } catch {
    const remedy = 'Skriv filen på nytt, eller leverera den som CSV.';
    return { problems: [trouble(found.file, '', ['ingen hel Parquetfil', 'Parquet', remedy])] };
  }
  return described(duck, found, 'file_row_number + 1', 'Parquet');
}
