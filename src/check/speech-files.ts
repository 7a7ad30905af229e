import type { z } from 'zod';
import type { Language } from '../schema/language';
import { type Lexicon, lexiconSchema } from '../schema/lexicon';
import { type Narration, type NarrationLanguage, narrationSchema } from '../schema/narration';
import { type JsonFile, readJson } from './json';
import type { Problem } from './problem';
import { type Report, report } from './report';
import { schemaProblems } from './schema-problems';

/** Who speaks, and how names are said, in one language. */
export interface SpeechSettings {
  readonly narration: NarrationLanguage;
  readonly lexicon: Lexicon;
}

interface SpeechText {
  readonly file: string;
  readonly text: string | null;
}

const missing = (file: string): Problem => ({
  severity: 'error',
  file,
  path: '',
  found: 'filen saknas',
  expected: `data/${file}`,
  remedy: 'Lägg tillbaka filen: utan den vet filmen inte vem som talar, eller hur namn uttalas.',
});

function read<T>({ file, text }: SpeechText, schema: z.ZodType<T>): { json: JsonFile; value: T } | Problem[] {
  if (text === null) return [missing(file)];
  const { json, problems } = readJson(file, text);
  if (!json) return problems;
  const parsed = schema.safeParse(json.value);
  return parsed.success ? { json, value: parsed.data } : schemaProblems(json, parsed.error.issues);
}

/** Words written twice, a lexicon of another language. */
function checkLexicon(r: Report, json: JsonFile, lexicon: Lexicon, language: Language) {
  if (lexicon.language !== language)
    r.error(
      json,
      ['language'],
      [`”${lexicon.language}”`, `”${language}”`, 'Rätta språket, eller filens namn.'],
    );
  const first = new Map<string, number>();
  lexicon.words.forEach(({ written }, i) => {
    const before = first.get(written);
    if (before === undefined) first.set(written, i);
    else
      r.error(
        json,
        ['words', i, 'written'],
        [`”${written}” igen (finns redan på plats ${before})`, 'varje ord en gång', 'Ta bort det ena.'],
      );
  });
}

/** Placeholders that no program gets, voices that never get their turn. */
function checkVoices(r: Report, json: JsonFile, narration: Narration, language: Language) {
  narration[language].voices.forEach((voice, i, all) => {
    const path = [language, 'voices', i];
    if (voice.provider === 'silence' && i < all.length - 1)
      r.error(json, path, [
        'tystnad före en annan röst',
        'tystnad sist: rösterna efter den får aldrig tala',
        'Flytta silence sist, eller ta bort det som följer.',
      ]);
    if (voice.provider === 'takes' && all.findIndex((v) => v.provider === 'takes') !== i)
      r.error(json, path, ['inspelade tagningar två gånger', 'takes en gång', 'Ta bort den ena.']);
    if (voice.provider !== 'command') return;
    voice.arguments.forEach((argument, k) => {
      for (const [whole] of argument.matchAll(/\{(?!(?:text|out|speed|length)\})[a-z]+\}/gi))
        r.error(
          json,
          [...path, 'arguments', k],
          [`”${whole}”`, '{text}, {out}, {speed} eller {length}', 'Rätta namnet, eller ta bort klamrarna.'],
        );
    });
  });
}

/** Checks narration.json and a language's lexicon and lists every problem; `settings` are there when nothing is wrong. */
export function checkSpeechFiles(
  files: { readonly narration: SpeechText; readonly lexicon: SpeechText },
  language: Language,
): { readonly problems: readonly Problem[]; readonly settings?: SpeechSettings } {
  const narration = read(files.narration, narrationSchema);
  const lexicon = read(files.lexicon, lexiconSchema);
  if (Array.isArray(narration) || Array.isArray(lexicon))
    return { problems: [narration, lexicon].flatMap((f) => (Array.isArray(f) ? f : [])) };
  const r = report();
  checkLexicon(r, lexicon.json, lexicon.value, language);
  checkVoices(r, narration.json, narration.value, language);
  if (r.problems.length > 0) return { problems: r.problems };
  return { problems: [], settings: { narration: narration.value[language], lexicon: lexicon.value } };
}
