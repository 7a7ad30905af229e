import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/speech/normalise';
import { cardinal, ordinal } from '../../src/speech/sv-numbers';

/** Written, said. */
const CASES: readonly (readonly [string, string])[] = [
  // whole numbers
  ['0', 'noll'],
  ['7', 'sju'],
  ['12', 'tolv'],
  ['19', 'nitton'],
  ['20', 'tjugo'],
  ['46', 'fyrtiosex'],
  ['100', 'hundra'],
  ['102', 'hundratvå'],
  ['142', 'hundrafyrtiotvå'],
  ['390', 'trehundranittio'],
  ['999', 'niohundranittionio'],
  ['1 000', 'tusen'],
  ['3 800 kunder', 'tretusen åttahundra kunder'],
  ['12\u00a0500 kunder', 'tolvtusen femhundra kunder'],
  ['12\u202f500 kunder', 'tolvtusen femhundra kunder'],
  ['12\u2009500 kunder', 'tolvtusen femhundra kunder'],
  ['2\u00a0026 kunder', 'tvåtusen tjugosex kunder'],
  ['21 000', 'tjugoettusen'],
  ['101 000', 'hundraettusen'],
  ['1 000 000', 'en miljon'],
  ['21 000 000 kunder', 'tjugoen miljoner kunder'],
  ['2 345 678', 'två miljoner trehundrafyrtiofemtusen sexhundrasjuttioåtta'],
  ['3 000 000 000', 'tre miljarder'],
  ['1 miljon kronor', 'en miljon kronor'],
  ['08', 'noll åtta'],
  ['1234567890123', 'ett två tre fyra fem sex sju åtta nio noll ett två tre'],
  // decimals, signs
  ['12,5', 'tolv komma fem'],
  ['0,6 procent', 'noll komma sex procent'],
  ['12,25', 'tolv komma tjugofem'],
  ['3,05', 'tre komma noll fem'],
  ['3,141', 'tre komma ett fyra ett'],
  ['1,5 miljoner', 'ett komma fem miljoner'],
  ['2.5', 'två komma fem'],
  ['\u22125', 'minus fem'],
  ['-5 procent', 'minus fem procent'],
  ['mellan \u22120,6 och +0,4 %', 'mellan minus noll komma sex och plus noll komma fyra procent'],
  ['\u22121 till +3 %', 'minus ett till plus tre procent'],
  ['±2 %', 'plus minus två procent'],
  // en and ett
  ['1 kund', 'en kund'],
  ['21 kunder', 'tjugoen kunder'],
  ['1 apotek', 'ett apotek'],
  ['21 apotek', 'tjugoett apotek'],
  ['101 apotek', 'hundraett apotek'],
  ['1 butikskluster', 'ett butikskluster'],
  ['1 nytt apotek', 'ett nytt apotek'],
  ['31 år', 'trettioett år'],
  ['1 vår', 'en vår'],
  ['1 dörr', 'en dörr'],
  ['från 7 till 1', 'från sju till ett'],
  ['från 1 till 3 platser', 'från en till tre platser'],
  ['1 av 4', 'en av fyra'],
  ['1 av 4 kunder', 'en av fyra kunder'],
  ['1 av 4 apotek', 'ett av fyra apotek'],
  ['1 vecka', 'en vecka'],
  ['11 kunder', 'elva kunder'],
  // percent and percentage points
  ['46 % av leveransen', 'fyrtiosex procent av leveransen'],
  ['46\u00a0% av leveransen', 'fyrtiosex procent av leveransen'],
  ['46% av leveransen', 'fyrtiosex procent av leveransen'],
  ['1 %', 'en procent'],
  ['21 %', 'tjugoen procent'],
  ['0,1 %', 'noll komma ett procent'],
  ['5 %-enheter', 'fem procentenheter'],
  ['1 %-enhet', 'en procentenhet'],
  ['3 procentenheter', 'tre procentenheter'],
  ['2 ‰', 'två promille'],
  // units
  ['12 kr', 'tolv kronor'],
  ['1 kr', 'en krona'],
  ['49:-', 'fyrtionio kronor'],
  ['2,5 mkr', 'två komma fem miljoner kronor'],
  ['1 mkr', 'en miljon kronor'],
  ['40 tkr', 'fyrtio tusen kronor'],
  ['3 mdkr', 'tre miljarder kronor'],
  ['12 kr/kg', 'tolv kronor per kilo'],
  ['340 kr/kund', 'trehundrafyrtio kronor per kund'],
  ['5 km', 'fem kilometer'],
  ['90 km/h', 'nittio kilometer i timmen'],
  ['1 kg', 'ett kilo'],
  ['250 ml', 'tvåhundrafemtio milliliter'],
  ['3 st', 'tre stycken'],
  ['1 st', 'ett styck'],
  ['20 min', 'tjugo minuter'],
  ['70 m²', 'sjuttio kvadratmeter'],
  ['20 °C', 'tjugo grader'],
  ['mkr', 'miljoner kronor'],
  // ranges
  ['5–7 procent', 'fem till sju procent'],
  ['74–87 %', 'sjuttiofyra till åttiosju procent'],
  ['5 %–7 %', 'fem till sju procent'],
  ['1–2 kunder', 'en till två kunder'],
  ['0,5–1,5 kg', 'noll komma fem till ett komma fem kilo'],
  ['1 000–2 000 kunder', 'tusen till tvåtusen kunder'],
  ['22 till 34 år', 'tjugotvå till trettiofyra år'],
  // years, dates, times
  ['2026', 'tjugohundratjugosex'],
  ['år 1999', 'år nittonhundranittionio'],
  ['år 2000', 'år tjugohundra'],
  ['2024–2026', 'tjugohundratjugofyra till tjugohundratjugosex'],
  ['2025/26', 'tjugohundratjugofem till tjugosex'],
  ['1990-talet', 'nittonhundranittiotalet'],
  ['90-talet', 'nittiotalet'],
  ['2026-06-30', 'den trettionde juni tjugohundratjugosex'],
  ['1 juli 2025', 'första juli tjugohundratjugofem'],
  ['den 3 jan. 2026', 'den tredje januari tjugohundratjugosex'],
  ['7–10 maj', 'sjunde till tionde maj'],
  ['juli 2025–juni 2026', 'juli tjugohundratjugofem till juni tjugohundratjugosex'],
  ['januari–mars', 'januari till mars'],
  ['kl. 10.30', 'klockan tio och trettio'],
  ['kl 9', 'klockan nio'],
  ['14:00', 'fjorton'],
  // ordinals and fractions
  ['1:a', 'första'],
  ['2:a', 'andra'],
  ['3:e', 'tredje'],
  ['21:a', 'tjugoförsta'],
  ['1/2', 'en halv'],
  ['1/4 av kunderna', 'en fjärdedel av kunderna'],
  ['3/4', 'tre fjärdedelar'],
  ['2½ gånger', 'två och en halv gånger'],
  // abbreviations
  ['t.ex. hudvård', 'till exempel hudvård'],
  ['t ex hudvård', 'till exempel hudvård'],
  ['bl.a. solskydd', 'bland annat solskydd'],
  ['dvs. alla', 'det vill säga alla'],
  ['ca 40', 'cirka fyrtio'],
  ['hudvård m.m.', 'hudvård med mera.'],
  ['hudvård m.fl. varor', 'hudvård med flera varor'],
  ['kräm, salva o.s.v. Sedan', 'kräm, salva och så vidare. Sedan'],
  ['fr.o.m. måndag', 'från och med måndag'],
  ['nr 1', 'nummer ett'],
  ['inkl. moms', 'inklusive moms'],
  ['en tom hylla', 'en tom hylla'],
  // symbols, names with figures, what is only seen
  ['Land & trädgård', 'Land och trädgård'],
  ['baby & barn', 'baby och barn'],
  ['Trygga 75+, 75 till 89 år', 'Trygga sjuttiofem plus, sjuttiofem till åttionio år'],
  ['index 158', 'index hundrafemtioåtta'],
  ['index 121 mot 100', 'index hundratjugoett mot hundra'],
  ['n = 3 800', 'n lika med tretusen åttahundra'],
  ['och/eller', 'och eller'],
  ['kvinnor/män', 'kvinnor eller män'],
  ['D3 och B12', 'D tre och B tolv'],
  ['”Stadsparet” (22 till 34 år) handlar', 'Stadsparet, tjugotvå till trettiofyra år, handlar'],
  ['dörrar – rätt dörrar', 'dörrar, rätt dörrar'],
  ['Vad behövs just här?', 'Vad behövs just här?'],
];

describe('Swedish as it is said', () => {
  it.each(CASES)('%s → %s', (written, said) => {
    expect(normalise(written, 'sv')).toBe(said);
  });

  it('is what is said of what Intl and ICU write', () => {
    const number = (n: number, options?: Intl.NumberFormatOptions) =>
      new Intl.NumberFormat('sv', options).format(n);
    expect(normalise(number(1_234_567.5), 'sv')).toBe(
      'en miljon tvåhundratrettiofyratusen femhundrasextiosju komma fem',
    );
    expect(normalise(number(-0.125, { style: 'percent', maximumFractionDigits: 1 }), 'sv')).toBe(
      'minus tolv komma fem procent',
    );
    expect(normalise(number(0.03, { style: 'percent', signDisplay: 'exceptZero' }), 'sv')).toBe(
      'plus tre procent',
    );
  });

  it('leaves no digit and no sign behind', () => {
    for (const [written] of CASES) expect(normalise(written, 'sv')).not.toMatch(/[\d%&+=/–−\u2060]/u);
  });

  it('said twice is said the same', () => {
    for (const [written] of CASES) {
      const said = normalise(written, 'sv');
      expect(normalise(said, 'sv')).toBe(said);
    }
  });
});

describe('Swedish numbers', () => {
  it('are all different up to a hundred thousand', () => {
    const words = Array.from({ length: 100_000 }, (_, n) => cardinal(n));
    expect(new Set(words).size).toBe(words.length);
  });

  it('have their ordinals', () => {
    expect([0, 1, 2, 12, 20, 21, 30, 99, 100, 1000, 1_000_000].map(ordinal)).toEqual(
      'nollte första andra tolfte tjugonde tjugoförsta trettionde nittionionde hundrade tusende en_miljonte'
        .split(' ')
        .map((w) => w.replace('_', ' ')),
    );
  });
});
