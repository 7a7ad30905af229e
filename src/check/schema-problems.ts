import { distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import type { JsonFile } from './json';
import { type Path, type Problem, pathText } from './problem';

type Issue = z.core.$ZodIssue;

/** The value at a path of what was read. */
function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (v, key) =>
      typeof v === 'object' && v !== null ? (v as Record<string | number, unknown>)[key] : undefined,
    value,
  );
}

/** A value as it is shown in a message: short, and never a whole object. */
export function shown(value: unknown): string {
  if (value === undefined) return 'inget';
  if (Array.isArray(value))
    return value.length === 0 ? 'en tom lista' : `en lista med ${value.length} poster`;
  if (typeof value === 'object' && value !== null) return 'ett objekt';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

const TYPES: Record<string, string> = {
  string: 'text',
  number: 'ett tal',
  int: 'ett heltal',
  boolean: 'true eller false',
  array: 'en lista',
  object: 'ett objekt',
  tuple: 'en lista',
  record: 'ett objekt',
  null: 'null',
};

/** Own refinements, by the short name they carry in the schemas. */
const REFINED: Record<string, readonly [expected: string, remedy: string]> = {
  index: ['index = 100 × share / shareAll', 'Räkna om indexet, eller rätta andelarna som det bygger på.'],
  interval: ['undre gränsen före den övre', 'Byt plats på gränserna.'],
  range: ['low ≤ mid ≤ high', 'Ordna talen i stigande ordning.'],
  'share-range': ['andelar mellan 0 och 1', 'Skriv andelar som 0,27 och inte 27.'],
  period: ['en första dag som inte är senare än den sista', 'Byt plats på dagarna.'],
  hex: ['en färg som "#0B4A38"', 'Skriv # och sex siffror eller versaler A–F.'],
  file: ['en fil under assets/, t.ex. "brand/logo.svg"', 'Skriv sökvägen från assets, med snedstreck.'],
  positive: ['en andel över 0', 'Lämna bort posten om ingen av kunderna har egenskapen.'],
  spoken: ['spoken, phonemes eller båda', 'Skriv hur ordet uttalas, eller ta bort det ur lexikonet.'],
  voice: ['en röst hos eSpeak, t.ex. "sv+linda"', 'Skriv språk, och variant efter ett plus.'],
  variable: ['namnet på en miljövariabel, t.ex. "OPENAI_API_KEY"', 'Skriv namnet, aldrig själva nyckeln.'],
  few: [
    'resultat, eller ”refused” med skälet till att de saknas',
    'Lägg till det som saknas (minst två kluster, minst ett fall), eller skriv skälet i ”refused”.',
  ],
  refused: ['en tom lista där ”refused” säger varför', 'Ta bort antingen skälet eller resultaten.'],
  id: [
    'gemener, siffror och bindestreck, t.ex. "land-och-tradgard"',
    'Skriv om id:t utan å, ä, ö, mellanslag och versaler.',
  ],
};

type Text = readonly [found: string, expected: string, remedy: string];

function tooBig(issue: Extract<Issue, { code: 'too_big' }>, value: unknown): Text {
  const max = Number(issue.maximum);
  if (issue.origin === 'string') {
    const found = `${String(value).length} tecken: ${shown(value)}`;
    return [found, `högst ${max} tecken`, 'Korta texten.'];
  }
  if (issue.origin === 'array')
    return [shown(value), `högst ${max} poster`, 'Slå ihop eller ta bort poster.'];
  if (max === 1 && typeof value === 'number' && value <= 100) {
    const share = String(value / 100).replace('.', ',');
    return [
      shown(value),
      'en andel mellan 0 och 1',
      `Skriv andelen som ${value / 100} (${share}), inte i procent.`,
    ];
  }
  return [shown(value), `högst ${max}`, 'Rätta talet.'];
}

function tooSmall(issue: Extract<Issue, { code: 'too_small' }>, value: unknown, path: Path): Text {
  const min = Number(issue.minimum);
  if (issue.origin === 'string') return ['tom text', 'en text som säger något', 'Fyll i texten.'];
  if (issue.origin === 'array') return [shown(value), `minst ${min} poster`, 'Lägg till det som saknas.'];
  if (path.at(-1) === 'base' || (path.at(-1) === 'n' && path.at(-2) === 'base')) {
    return [
      shown(value),
      `en bas på minst ${min} kunder, eller null`,
      'Små grupper röjer enskilda: slå ihop gruppen eller ta bort siffran redan i leveransen.',
    ];
  }
  return [shown(value), min === 0 ? 'ett tal som inte är negativt' : `minst ${min}`, 'Rätta talet.'];
}

/** The field that an unknown one was probably meant to be. */
function nearest(key: string, known: readonly string[]): string | undefined {
  const close = known.map((k) => [distance(key, k), k] as const).sort((a, b) => a[0] - b[0])[0];
  return close && close[0] <= Math.max(2, key.length / 3) ? close[1] : undefined;
}

function describe(issue: Issue, value: unknown, path: Path): Text {
  switch (issue.code) {
    case 'invalid_type':
      return value === undefined
        ? ['fältet saknas', TYPES[issue.expected] ?? issue.expected, `Lägg till ”${String(path.at(-1))}”.`]
        : [shown(value), TYPES[issue.expected] ?? issue.expected, 'Skriv värdet i rätt form.'];
    case 'too_big':
      return tooBig(issue, value);
    case 'too_small':
      return tooSmall(issue, value, path);
    case 'invalid_value': {
      const values = issue.values.map((v) => String(v));
      const guess = typeof value === 'string' ? nearest(value, values) : undefined;
      const some = values.length > 12 ? `${values.slice(0, 12).join(', ')} …` : values.join(', ');
      if (value === undefined)
        return ['fältet saknas', `något av: ${some}`, `Lägg till ”${String(path.at(-1))}”.`];
      return [shown(value), `något av: ${some}`, guess ? `Menade du ”${guess}”?` : 'Välj ett av värdena.'];
    }
    case 'invalid_format': {
      const refined = REFINED[issue.message] ?? (issue.format === 'regex' ? REFINED.id : undefined);
      if (issue.format === 'date') return [shown(value), 'en dag som 2026-06-30', 'Skriv år-månad-dag.'];
      return [shown(value), refined?.[0] ?? 'en annan form', refined?.[1] ?? 'Skriv om värdet.'];
    }
    case 'custom': {
      const refined = REFINED[issue.message];
      return [shown(value), refined?.[0] ?? issue.message, refined?.[1] ?? 'Rätta värdet.'];
    }
    case 'invalid_union':
      return [shown(value), 'ett känt slag (kind)', 'Välj ett av slagen i data/README.md.'];
    default:
      return [shown(value), issue.message, 'Rätta värdet.'];
  }
}

/** The problems behind what zod found: one for each, unknown fields one by one. */
export function schemaProblems(json: JsonFile, issues: readonly Issue[]): Problem[] {
  return issues.flatMap((issue): Problem[] => {
    const path = issue.path as Path;
    const make = ([found, expected, remedy]: Text, where: Path): Problem => ({
      severity: 'error',
      file: json.file,
      path: pathText(where),
      at: json.locate(where),
      found,
      expected,
      remedy,
    });
    if (issue.code !== 'unrecognized_keys') return [make(describe(issue, at(json.value, path), path), path)];
    return issue.keys.map((key) =>
      make(
        [
          `ett okänt fält, ”${key}”`,
          'bara fält som finns i data/README.md',
          'Ta bort fältet, eller rätta stavningen.',
        ],
        [...path, key],
      ),
    );
  });
}
