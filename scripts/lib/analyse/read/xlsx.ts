import fs from 'node:fs';
import readWorkbook from 'read-excel-file/node';
import { rawTable } from '../../../../src/raw/contract';
import { missingColumns } from '../../../../src/raw/names';
import type { Duck } from '../duck';
import type { Found } from './files';
import { findHead, type Head } from './head';
import { loadText } from './load-text';
import { type Read, trouble } from './source';

/** A cell as text: days as 2026-06-30, nothing as nothing. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell);
}

interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly head: Head | undefined;
  readonly lacks: number;
}

/** Reads a workbook: the named sheet, or the only one that the table's required columns are found in. */
export async function readXlsx(duck: Duck, found: Found): Promise<Read> {
  const table = rawTable(found.table);
  let sheets: Sheet[];
  try {
    sheets = (await readWorkbook(fs.readFileSync(found.path))).map(({ sheet, data }) => {
      const rows = data.map((row) => row.map(cellText));
      const head = findHead(rows, table, found.columns);
      return { name: sheet, rows, head, lacks: head ? missingColumns(table, head.matched).length : Infinity };
    });
  } catch {
    const remedy = 'Spara arbetsboken som .xlsx, eller leverera tabellen som CSV.';
    return { problems: [trouble(found.file, '', ['ingen hel arbetsbok', 'XLSX', remedy])] };
  }
  const fits = sheets.filter((s) => (found.sheet ? s.name === found.sheet : s.lacks === 0));
  const near = fits.length === 0 && !found.sheet ? nearest(sheets) : undefined;
  const chosen = fits.length === 1 ? fits[0] : near;
  if (!chosen) return { problems: [noSheet(found, sheets, fits.length)] };
  if (!chosen.head)
    return {
      problems: [trouble(found.file, '', ['inga rader', 'en rubrikrad', 'Exportera filen på nytt.'])],
    };
  return loadSheet(duck, found, chosen, chosen.head);
}

/** The sheet that has most of the table's columns, where one has: what it lacks is then told. */
function nearest(sheets: readonly Sheet[]): Sheet | undefined {
  if (sheets.length === 1) return sheets[0];
  const known = ({ head }: Sheet) => Object.keys(head?.matched ?? {}).length;
  const most = Math.max(...sheets.map(known));
  const best = sheets.filter((s) => known(s) === most);
  return most > 1 && best.length === 1 ? best[0] : undefined;
}

async function loadSheet(duck: Duck, found: Found, sheet: Sheet, head: Head): Promise<Read> {
  const path = `${duck.folder}/${found.table}.sheet.csv`;
  const cell = (text: string) => `"${text.replaceAll('"', '""').replaceAll(/\r?\n/g, ' ')}"`;
  // one line a row, so that line numbers are the sheet's
  const line = (row: readonly string[]) => head.header.map((_, i) => cell(row[i] ?? '')).join(',');
  fs.writeFileSync(path, `${sheet.rows.map(line).join('\n')}\n`);
  const read = await loadText(duck, found, path, { ...head, delimiter: ',', line: head.row + 1 });
  fs.rmSync(path);
  const title = head.row > 0 ? `, rubriker på rad ${head.row + 1}` : '';
  const detected = `XLSX, bladet ”${sheet.name}”${title}`;
  return read.source ? { ...read, source: { ...read.source, detected } } : read;
}

function noSheet(found: Found, sheets: readonly Sheet[], fits: number) {
  const names = sheets.map((s) => `”${s.name}”`).join(', ');
  const table = `tables.${found.table}.sheet`;
  const wanted = found.sheet ? `bladet ”${found.sheet}”` : `ett blad med tabellen ${found.table}`;
  const what = fits > 1 ? 'flera blad som passar' : 'inget blad som passar';
  return trouble(found.file, '', [
    `${what}; bladen är ${names}`,
    wanted,
    `Skriv bladets namn i mappningsfilen (${table}), eller spara det i en egen fil.`,
  ]);
}
