import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { quoted, withDuck } from '../../scripts/lib/analyse/duck';
import { GOOD, outcome } from './folder';
import { workbook } from './workbook';

const good = GOOD['butiker.csv'] as string;
const utf16 = (text: string, little: boolean) => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return little ? bytes : bytes.swap16();
};

/** The stores that were counted, by name and place. */
const stores = (o: Awaited<ReturnType<typeof outcome>>) =>
  o.counted?.aggregates.stores.map((s) => [s.name, s.place, s.county, s.lon, s.lat]);
const BOTH = [
  ['Kronan', 'Malmö', '12', 13, 55.6],
  ['Svanen', 'Uppsala', '03', 17.64, 59.86],
];
const detected = (o: Awaited<ReturnType<typeof outcome>>) =>
  o.read.find((s) => s.table === 'stores')?.detected;

describe('text in every encoding and with every delimiter', () => {
  const windows = Buffer.from(good.replace('Kronan', 'Kronan€'), 'latin1');
  windows[windows.indexOf(0xac)] = 0x80; // Buffer writes € as its low byte; Windows-1252 has it at 80
  const cases: [string, string | Uint8Array, string][] = [
    ['UTF-8', good, 'CSV, UTF-8, semikolon'],
    ['UTF-8 with a mark', `\uFEFF${good}`, 'CSV, UTF-8 med BOM, semikolon'],
    ['UTF-16 LE', utf16(good, true), 'CSV, UTF-16 LE, semikolon'],
    ['UTF-16 BE', utf16(good, false), 'CSV, UTF-16 BE, semikolon'],
    ['Latin-1', Buffer.from(good, 'latin1'), 'CSV, Latin-1, semikolon'],
    ['tabs', good.replaceAll(';', '\t'), 'CSV, UTF-8, tabb'],
    ['commas and quotes', good.replaceAll(/[^;\n]+/g, '"$&"').replaceAll(';', ','), 'CSV, UTF-8, komma'],
    ['Windows line ends', good.replaceAll('\n', '\r\n'), 'CSV, UTF-8, semikolon'],
    [
      'a title above the header',
      `Butiker per 2026-06-30\n\n${good}`,
      'CSV, UTF-8, semikolon, rubriker på rad 3',
    ],
  ];
  it.each(cases)('%s', async (_, content, says) => {
    const o = await outcome({ 'butiker.csv': content });
    expect(o.text).toBe('');
    expect(detected(o)).toBe(says);
    expect(stores(o)).toEqual(BOTH);
  });

  it('Windows-1252', async () => {
    const o = await outcome({ 'butiker.csv': windows });
    expect(detected(o)).toBe('CSV, Windows-1252, semikolon');
    expect(o.counted?.aggregates.stores[0]?.name).toBe('Kronan€');
  });
});

describe('other formats', () => {
  const rows = [
    { id: 1, name: 'Kronan', place: 'Malmö', county: '12', lon: 13, lat: 55.6 },
    { id: 2, name: 'Svanen', place: 'Uppsala', county: '03', lon: 17.64, lat: 59.86 },
  ];
  it('JSON as a list, and as lines', async () => {
    for (const [name, text] of [
      ['stores.json', JSON.stringify(rows)],
      ['stores.jsonl', rows.map((r) => JSON.stringify(r)).join('\n')],
    ] as const) {
      const o = await outcome({ 'butiker.csv': null, [name]: text });
      expect(o.text).toBe('');
      expect(stores(o)).toEqual(BOTH);
    }
  });

  it('Parquet', async () => {
    const file = path.join(os.tmpdir(), `stores-${process.pid}.parquet`);
    const values = rows.map((r) => `(${r.id}, '${r.name}', '${r.place}', '${r.county}', ${r.lon}, ${r.lat})`);
    await withDuck((duck) =>
      duck.run(
        `COPY (SELECT * FROM (VALUES ${values.join(',')}) t(id, name, place, county, lon, lat)) TO ${quoted(file)}`,
      ),
    );
    const o = await outcome({ 'butiker.csv': null, 'stores.parquet': fs.readFileSync(file) });
    fs.rmSync(file);
    expect(o.text).toBe('');
    expect(detected(o)).toBe('Parquet');
    expect(stores(o)).toEqual(BOTH);
  });

  const sheet = good.split('\n').map((line) => line.split(';'));
  it('a workbook with three sheets and a title row: the sheet that fits', async () => {
    const book = workbook({ Läs: [['Hej']], Butiker: [['Rapport'], ...sheet], Övrigt: [['a', 'b']] });
    const o = await outcome({ 'butiker.csv': null, 'butiker.xlsx': book });
    expect(o.text).toBe('');
    expect(detected(o)).toBe('XLSX, bladet ”Butiker”, rubriker på rad 2');
    expect(stores(o)).toEqual(BOTH);
  });

  it('a workbook where two sheets fit, none or nearly one: they are named', async () => {
    const two = await outcome({
      'butiker.csv': null,
      'butiker.xlsx': workbook({ A: sheet, B: sheet, C: [['x']] }),
    });
    expect(two.text).toContain('flera blad som passar; bladen är ”A”, ”B”, ”C”');
    const none = await outcome({
      'butiker.csv': null,
      'butiker.xlsx': workbook({ A: [['x']], B: [['y']], C: [['z']] }),
    });
    expect(none.text).toContain('inget blad som passar; bladen är ”A”, ”B”, ”C”');
    expect(none.text).toContain('tables.stores.sheet');
    const [header = [], ...rest] = sheet;
    const strange = [header.map((h) => (h === 'ort' ? 'ortt' : h)), ...rest];
    const nearly = await outcome({
      'butiker.csv': null,
      'butiker.xlsx': workbook({ A: [['x']], B: [['Rapport'], ...strange], C: [['z']] }),
    });
    expect(nearly.text).toContain('butiker.xlsx  rubrikraden, bladet ”B”');
    expect(nearly.text).toContain('Menade du ”ortt”?');
    const mapped = await outcome(
      { 'butiker.csv': null, 'butiker.xlsx': workbook({ A: sheet, B: sheet, C: [['x']] }) },
      { mapping: { tables: { stores: { sheet: 'B' } } } },
    );
    expect(detected(mapped)).toBe('XLSX, bladet ”B”');
  });
});
