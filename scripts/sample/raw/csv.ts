import fs from 'node:fs';
import path from 'node:path';

const BUFFER = 1 << 20;

const cell = (value: string | number) => {
  const text = String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** A CSV file that is written row by row, under a temporary name until it is whole. */
export class CsvFile {
  private readonly file: number;
  private waiting = '';

  constructor(
    private readonly to: string,
    header: readonly string[],
  ) {
    fs.mkdirSync(path.dirname(to), { recursive: true });
    this.file = fs.openSync(`${to}.tmp`, 'w');
    this.row(header);
  }

  row(values: readonly (string | number)[]): void {
    this.waiting += `${values.map(cell).join(',')}\n`;
    if (this.waiting.length > BUFFER) this.flush();
  }

  private flush(): void {
    fs.writeSync(this.file, this.waiting);
    this.waiting = '';
  }

  /** Writes the rest and gives the file its name. */
  close(): void {
    this.flush();
    fs.closeSync(this.file);
    fs.renameSync(`${this.to}.tmp`, this.to);
  }
}

/** A small table at once. */
export function csv(
  to: string,
  header: readonly string[],
  rows: Iterable<readonly (string | number)[]>,
): void {
  const file = new CsvFile(to, header);
  for (const row of rows) file.row(row);
  file.close();
}
