import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GOOD, outcome, withRow } from './folder';

/** Each bad input, what must be said of it, and where. */
const CASES: [string, Record<string, string | Uint8Array | null>, RegExp[]][] = [
  [
    'a delimiter that isn’t read',
    { 'butiker.csv': GOOD['butiker.csv']?.replaceAll(';', '|') ?? '' },
    [/butiker\.csv {2}rad 1\n.*skiljetecknet lodstreck/],
  ],
  ['one column only', { 'butiker.csv': 'id\n1\n2' }, [/en enda kolumn/]],
  [
    'a row with another delimiter',
    withRow('kop.csv', 5, 'K103,1,Hudvård,2026-03-01,1,10,'),
    [/kop\.csv {2}rad 5\n.*färre kolumner/],
  ],
  [
    'an unquoted decimal comma',
    { 'butiker.csv': 'id,namn,ort,longitud,latitud\n1,Kronan,Malmö,13.0,55.6\n2,Svanen,Uppsala,17,64,59,86' },
    [/rad 3\n.*fler kolumner.*\n.*komma/],
  ],
  [
    'broken quoting',
    withRow('kop.csv', 4, 'K102;1;"Hudvård;1.3.2026;1;10;'),
    [/kop\.csv {2}rad 4\n.*citattecken som inte avslutas/],
  ],
  [
    'mixed encodings',
    {
      'butiker.csv': Buffer.concat([
        Buffer.from(`${GOOD['butiker.csv']}\n`),
        Buffer.from('3;Örnen;Växjö;07;14,81;56,88\n', 'latin1'),
      ]),
    },
    [/butiker\.csv {2}rad 4\n.*blandade teckenkodningar/],
  ],
  [
    'two customers with one id',
    withRow('kunder.csv', 9, 'K100;Skåne;30-49;Stadsliv'),
    [/kunder\.csv {2}rad 9, kolumnen Kundnr\n.*samma Kundnr/],
  ],
  [
    'a purchase of an unknown customer',
    withRow('kop.csv', 7, 'K999;1;Hudvård;2026-03-01;1;10;'),
    [/kop\.csv {2}rad 7, kolumnen kund\n.*1 kund som inte finns/],
  ],
  [
    'a purchase in an unknown store',
    withRow('kop.csv', 7, 'K101;77;Hudvård;2026-03-01;1;10;'),
    [/kop\.csv {2}rad 7, kolumnen butik/],
  ],
  [
    'a day in the future',
    withRow('kop.csv', 3, 'K101;1;Hudvård;2026-07-01;1;10;'),
    [/rad 3, kolumnen datum\n.*”2026-07-01”\n.*till och med 2026-06-30/],
  ],
  [
    'a day that doesn’t exist',
    withRow('kop.csv', 3, 'K101;1;Hudvård;30.2.2026;1;10;'),
    [/rad 3, kolumnen datum\n.*”30\.2\.2026”/],
  ],
  [
    'an amount that is no number',
    withRow('kop.csv', 3, 'K101;1;Hudvård;2026-03-01;1;tio;'),
    [/rad 3, kolumnen belopp\n.*”tio”/],
  ],
  [
    'a negative quantity without a mark',
    withRow('kop.csv', 3, 'K101;1;Hudvård;2026-03-01;-1;-10;'),
    [/rad 3, kolumnen antal\n.*”-1”/],
  ],
  [
    'an empty cell',
    withRow('kop.csv', 3, 'K101;;Hudvård;2026-03-01;1;10;'),
    [/rad 3, kolumnen butik\n.*en tom cell/],
  ],
  [
    'a store in the sea',
    withRow('butiker.csv', 2, '1;Kronan;Malmö;12;19,5;58,5'),
    [/butiker\.csv {2}rad 2, kolumnen latitud\n.*latitud 58,5, longitud 19,5: i havet/],
  ],
  [
    'coordinates that changed places',
    withRow('butiker.csv', 2, '1;Kronan;Malmö;12;55,6;13,0'),
    [/har bytt plats/],
  ],
  [
    'a store in another county',
    withRow('butiker.csv', 2, '1;Kronan;Malmö;25;13,00;55,60'),
    [/rad 2, kolumnen län\n.*Norrbotten, men koordinaterna ligger i Skåne/],
  ],
  ['an empty file', { 'kop.csv': '' }, [/kop\.csv\n.*en tom fil/]],
  [
    'headers only',
    { 'kop.csv': `${GOOD['kop.csv']?.split('\n')[0]}\n` },
    [/kop\.csv\n.*inga rader under rubrikerna/],
  ],
  [
    'a table that is missing',
    { 'kop.csv': null, 'kopp.csv': GOOD['kop.csv'] ?? '' },
    [/ingen fil för purchases/, /Menade du ”kopp”/],
  ],
  [
    'a column that is missing',
    { 'kop.csv': GOOD['kop.csv']?.replace('belopp', 'belop') ?? '' },
    [/rubrikraden\n.*ingen kolumn för amount.*belop/, /Menade du ”belop”/],
  ],
  [
    'a share in percent without its sign',
    { 'profil.csv': GOOD['profil.csv']?.replace('60 %', '60') ?? '' },
    [/rad 2, kolumnen andel\n.*”60\.0”/],
  ],
  [
    'a lifestyle type without a profile',
    withRow('kunder.csv', 2, 'K100;Skåne;30-49;Kustliv'),
    [/livsstilstyper utan profil: ”Kustliv”/],
  ],
  [
    'a county that is none',
    withRow('kunder.csv', 2, 'K100;Skaane;30-49;Stadsliv'),
    [/kunder\.csv {2}rad 2, kolumnen Län\n.*”Skaane”/],
  ],
  [
    'JSON that is broken',
    { 'butiker.csv': null, 'stores.json': '[{"id": 1,\n "namn" "Kronan"}]' },
    [/stores\.json:2:9\n/],
  ],
  ['two files for a table', { 'stores.csv': GOOD['butiker.csv'] ?? '' }, [/2 filer för tabellen stores/]],
  ['a workbook that is none', { 'butiker.csv': null, 'butiker.xlsx': 'nej' }, [/ingen hel arbetsbok/]],
];

describe('bad input', () => {
  it('the good delivery has none', async () => expect((await outcome()).text).toBe(''));

  it.each(CASES)('%s', async (_, files, said) => {
    const { text, counted, problems } = await outcome(files);
    for (const pattern of said) expect(text).toMatch(pattern);
    expect(counted).toBeUndefined();
    for (const p of problems) for (const word of [p.found, p.expected, p.remedy]) expect(word).not.toBe('');
    expect(text).not.toMatch(/K\d{3}/); // no customer's number, ever
  });

  it('all at once, with at most five examples and their count', async () => {
    const bad = (GOOD['kop.csv'] ?? '')
      .split('\n')
      .map((l, i) => (i > 0 && i < 20 ? l.replace('.3.2026', '.3.2027') : l));
    const { text } = await outcome({
      'kop.csv': bad.join('\n'),
      ...withRow('butiker.csv', 2, '1;Kronan;Malmö;12;19,5;58,5'),
      ...withRow('kunder.csv', 9, 'K100;Skåne;30-49;Stadsliv'),
    });
    expect(text).toMatch(/rad 2, 3, 4, 5, 6 … \(19 stycken\), kolumnen datum/);
    expect(text).toContain('i havet');
    expect(text).toContain('samma Kundnr');
  });

  it('what follows a quote that is never closed is read all the same, with the lines of the file', async () => {
    const rows = [...(GOOD['kunder.csv'] as string).split('\n')];
    rows[3] = 'K102;"Skåne;30-49;Stadsliv';
    rows[7] = '"K106;Skåne;30-49;Stadsliv';
    rows[11] = 'K105;Skåne;30-49;Stadsliv'; // a double, and K110 is nowhere
    rows[12] = 'K111;Skaane;30-49;Åretruntodlare';
    const { text, problems } = await outcome({ 'kunder.csv': rows.join('\n') });
    expect(text).toMatch(/kunder\.csv {2}rad 4 och 8\n.*citattecken som inte avslutas/);
    expect(text).toMatch(/kunder\.csv {2}rad 12, kolumnen Kundnr\n.*samma Kundnr/);
    expect(text).toMatch(/kunder\.csv {2}rad 13, kolumnen Län\n.*”Skaane”/);
    // K102 and K106 stand on broken lines; K110 may stand there too
    expect(text).toMatch(/3 kunder som inte finns i kunder\.csv\n.*\n.*Laga först raderna i kunder\.csv/);
    expect(problems).toHaveLength(4);
  });

  it('who stands on a line that can’t be read isn’t unknown for that', async () => {
    const { problems } = await outcome(withRow('kunder.csv', 4, 'K102;"Skåne;30-49;Stadsliv'));
    expect(problems.map((p) => p.file)).toEqual(['kunder.csv']);
  });

  it('rows after a broken line are counted from the file’s start', async () => {
    const lines = (GOOD['kop.csv'] ?? '').split('\n');
    lines[3] = 'K102;1';
    lines[9] = 'K108;1;Hudvård;2027-03-01;1;10;';
    expect((await outcome({ 'kop.csv': lines.join('\n') })).text).toMatch(/rad 10, kolumnen datum/);
  });

  it('a customer’s number in another column isn’t shown', async () => {
    const { text } = await outcome(withRow('kop.csv', 3, 'K101;1;Hudvård;K101;1;10;'));
    expect(text).toContain('ett värde som inte visas');
    expect(text).not.toContain('K101');
  });

  it('leaves nothing on disk', async () => {
    await outcome(withRow('kop.csv', 3, 'K101;1;Hudvård;30.2.2026;1;10;'));
    const left = fs.existsSync('.cache')
      ? fs.readdirSync('.cache').filter((n) => n.startsWith('.analyse.'))
      : [];
    expect(left.filter((n) => n.includes(`.${process.pid}-`))).toEqual([]);
  });
});
