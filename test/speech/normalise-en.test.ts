import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/speech/normalise';

/** Written, said. */
const CASES: readonly (readonly [string, string])[] = [
  ['0', 'zero'],
  ['12 weeks', 'twelve weeks'],
  ['21 pharmacies', 'twenty-one pharmacies'],
  ['102', 'one hundred and two'],
  ['390 pharmacies', 'three hundred and ninety pharmacies'],
  ['1,000', 'one thousand'],
  ['1,005', 'one thousand and five'],
  ['3,800 customers', 'three thousand eight hundred customers'],
  ['12\u202f500 customers', 'twelve thousand five hundred customers'],
  ['2,026 customers', 'two thousand and twenty-six customers'],
  ['2,345,678', 'two million three hundred and forty-five thousand six hundred and seventy-eight'],
  ['3,000,000,000', 'three billion'],
  ['12.5', 'twelve point five'],
  ['3.05', 'three point zero five'],
  ['\u22120.6', 'minus zero point six'],
  ['-5%', 'minus five per cent'],
  ['+0.4%', 'plus zero point four per cent'],
  ['46% of it', 'forty-six per cent of it'],
  ['46 % of it', 'forty-six per cent of it'],
  ['1 pp', 'one percentage point'],
  ['5 pp', 'five percentage points'],
  ['5–7 percent', 'five to seven percent'],
  ['5%–7%', 'five to seven per cent'],
  ['74–87%', 'seventy-four to eighty-seven per cent'],
  ['SEK 40 million', 'forty million kronor'],
  ['SEK 1', 'one krona'],
  ['€2.5m', 'two point five million euros'],
  ['12 kr', 'twelve kronor'],
  ['5 km', 'five kilometres'],
  ['1 kg', 'one kilo'],
  ['250 ml', 'two hundred and fifty millilitres'],
  ['2026', 'twenty twenty-six'],
  ['in 2005', 'in two thousand and five'],
  ['1999', 'nineteen ninety-nine'],
  ['1900', 'nineteen hundred'],
  ['2024–2026', 'twenty twenty-four to twenty twenty-six'],
  ['the 1990s', 'the nineteen nineties'],
  ['2026-06-30', 'the thirtieth of June twenty twenty-six'],
  ['30 June 2026', 'the thirtieth of June twenty twenty-six'],
  ['July 1, 2025', 'July the first, twenty twenty-five'],
  ['July 2025–June 2026', 'July twenty twenty-five to June twenty twenty-six'],
  ['10:30', 'ten thirty'],
  ['9:00', "nine o'clock"],
  ['1st', 'first'],
  ['the 22nd', 'the twenty-second'],
  ['20th', 'twentieth'],
  ['1 in 4', 'one in four'],
  ['1/4 of them', 'a quarter of them'],
  ['2/3', 'two thirds'],
  ['2½ times', 'two and a half times'],
  ['e.g. skin care', 'for example skin care'],
  ['i.e. all of them', 'that is all of them'],
  ['skin care etc.', 'skin care et cetera.'],
  ['approx. 40', 'approximately forty'],
  ['no. 5', 'number five'],
  ['Country & garden', 'Country and garden'],
  ['Secure 75+, 75 to 89', 'Secure seventy-five plus, seventy-five to eighty-nine'],
  ['n = 3,800', 'n equals three thousand eight hundred'],
  ['index 158', 'index one hundred and fifty-eight'],
  ['and/or', 'and or'],
  ['D3', 'D three'],
];

describe('English as it is said', () => {
  it.each(CASES)('%s → %s', (written, said) => {
    expect(normalise(written, 'en')).toBe(said);
  });

  it('leaves no digit and no sign behind, and said twice is said the same', () => {
    for (const [written] of CASES) {
      const said = normalise(written, 'en');
      expect(said).not.toMatch(/[\d%&+=/–−\u2060]/u);
      expect(normalise(said, 'en')).toBe(said);
    }
  });
});
