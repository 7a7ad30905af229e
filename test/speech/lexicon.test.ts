import { describe, expect, it } from 'vitest';
import { problemText } from '../../src/check/problem';
import { checkSpeechFiles } from '../../src/check/speech-files';
import type { Lexicon } from '../../src/schema/lexicon';
import { givenTo, spokenText } from '../../src/speech/lexicon';

const lexicon: Lexicon = {
  language: 'sv',
  words: [
    { written: 'Apotek Hjärtat', phonemes: { guide: "[[apUt'e:k]] [[j'ERt@t]]" } },
    { written: 'Hjärtat', spoken: 'hjärtat' },
    { written: 'D-vitamin', spoken: 'devitamin' },
    { written: 'spf', spoken: 'solskyddsfaktor' },
    { written: 'IT', spoken: 'i te' },
  ],
};

describe('the lexicon', () => {
  it('respells whole words, in small letters however they are set, otherwise exactly', () => {
    expect(spokenText('SPF 30 och spf 50', lexicon)).toBe(
      'solskyddsfaktor trettio och solskyddsfaktor femtio',
    );
    expect(spokenText('IT är it', lexicon)).toBe('i te är it');
    expect(spokenText('D-vitaminer', lexicon)).toBe('D-vitaminer');
  });

  it('gives a voice phonemes in the place of words, and knows where every word came to lie', () => {
    const given = givenTo('guide', 'Kom till Apotek Hjärtat, nu.', {
      ...lexicon,
      words: lexicon.words.slice(0, 1),
    });
    expect(given.text).toBe("Kom till [[apUt'e:k]] [[j'ERt@t]], nu.");
    expect(given.words.map((w) => w.text)).toEqual(['Kom', 'till', 'Apotek', 'Hjärtat', 'nu.']);
    expect(given.text.slice(given.words[2]?.from, given.words[2]?.to)).toBe("[[apUt'e:k]] [[j'ERt@t]]");
    expect(given.text.slice(given.words[4]?.from, given.words[4]?.to)).toBe('nu.');
    expect(givenTo('http', 'Apotek Hjärtat', lexicon).text).toBe('Apotek Hjärtat');
  });

  it('prefers the longest of words that overlap', () => {
    const words = [
      { written: 'Hjärtat', phonemes: { guide: '[[b]]' } },
      { written: 'Apotek Hjärtat', phonemes: { guide: '[[a]]' } },
    ];
    expect(givenTo('guide', 'Apotek Hjärtat och Hjärtat', { language: 'sv', words }).text).toBe(
      '[[a]] och [[b]]',
    );
  });
});

const NARRATION = {
  sv: { whenMissing: 'next-voice-for-film', voices: [{ provider: 'silence' }] },
  en: { whenMissing: 'next-voice-for-film', voices: [{ provider: 'silence' }] },
};

const found = (narration: unknown, words: unknown = { language: 'sv', words: [] }): string =>
  checkSpeechFiles(
    {
      narration: {
        file: 'narration.json',
        text: narration === null ? null : JSON.stringify(narration, null, 1),
      },
      lexicon: { file: 'lexicon.sv.json', text: JSON.stringify(words, null, 1) },
    },
    'sv',
  )
    .problems.map(problemText)
    .join('\n');

const withVoices = (...voices: unknown[]) => ({ ...NARRATION, sv: { ...NARRATION.sv, voices } });
const PIPER = { provider: 'command', voice: 'nst', version: '1', program: 'piper', arguments: ['{out}'] };

describe('files that say who speaks and how', () => {
  it('are right as they are', () => {
    expect(found(NARRATION)).toBe('');
    expect(found(withVoices(PIPER, { provider: 'silence' }))).toBe('');
  });

  it.each<[string, string, RegExp]>([
    ['no file', found(null), /narration\.json\n.*filen saknas/],
    [
      'a voice twice',
      found(withVoices({ provider: 'takes', voice: 'a' }, { provider: 'takes', voice: 'b' })),
      /två gånger/,
    ],
    [
      'silence first',
      found(withVoices({ provider: 'silence' }, PIPER)),
      /narration\.json:\d+:\d+ {2}sv\.voices\[0\]/,
    ],
    ['an unknown placeholder', found(withVoices({ ...PIPER, arguments: ['{utfil}'] })), /”\{utfil\}”/],
    [
      'a key in the file',
      found(
        withVoices({
          provider: 'http',
          voice: 'a',
          version: '1',
          url: 'https://x.se',
          model: 'm',
          keyVariable: 'sk-123',
        }),
      ),
      /miljövariabel/,
    ],
    [
      'an address that is none',
      found(withVoices({ provider: 'http', voice: 'a', version: '1', url: 'ftp://x.se', model: 'm' })),
      /sv\.voices\[0\]\.url/,
    ],
    ['an unknown provider', found(withVoices({ provider: 'robot' })), /sv\.voices\[0\]/],
    [
      'a voice of eSpeak that is none',
      found(withVoices({ provider: 'guide', voice: 'Linda!', rate: 150, pitch: 40, range: 60 })),
      /sv\+linda/,
    ],
    [
      'a word twice',
      found(NARRATION, {
        language: 'sv',
        words: [
          { written: 'a', spoken: 'b' },
          { written: 'a', spoken: 'c' },
        ],
      }),
      /lexicon\.sv\.json:\d+:\d+ {2}words\[1\]\.written/,
    ],
    [
      'a word without speech',
      found(NARRATION, { language: 'sv', words: [{ written: 'a' }] }),
      /spoken, phonemes eller båda/,
    ],
    ['another language', found(NARRATION, { language: 'en', words: [] }), /Rätta språket/],
  ])('tell of %s', (_, problems, words) => {
    expect(problems).toMatch(words);
    expect(problems).toMatch(/Gör så här: .{10}/);
  });
});
