import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { soundWanted } from '../../scripts/lib/prepare-sound';
import { readMusic } from '../../scripts/lib/sound-music';
import { narrationEntry, narrationFileSchema, narrationFor } from '../../src/sound/narration-file';
import { writeWav } from '../../src/sound/wav-write';
import { plantedTimeline } from './planted';
import { sine } from './signals';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'music-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the sound that plain remotion needs', () => {
  it('is that of the film it renders', () => {
    const swedish = { cut: 'internal', language: 'sv' };
    expect(soundWanted(['render', 'Film', 'out/film.mp4'])).toEqual(swedish);
    const props = '{"cut":"external","language":"en"}';
    expect(soundWanted(['render', 'Film', `--props=${props}`])).toEqual({ cut: 'external', language: 'en' });
    expect(soundWanted(['render', 'Film', '--props', '{"captions":true}'])).toEqual(swedish);
    expect(soundWanted(['render', 'DeepDive', 'out/x.mp4'])).toEqual({ cut: 'deep', language: 'sv' });
    const own = ['render', 'DeepDive', '--props={"cut":"range"}'];
    expect(soundWanted(own)).toEqual({ cut: 'range', language: 'sv' });
    const file = join(folder, 'props.json');
    writeFileSync(file, props);
    expect(soundWanted(['render', 'Film', '--props', file])).toEqual({ cut: 'external', language: 'en' });
  });

  it('is none for what makes no sound, and what is wrong in the props is left to Remotion', () => {
    expect(soundWanted(['still', 'Film'])).toBeNull();
    expect(soundWanted(['render', 'Scene-opening'])).toBeNull();
    expect(soundWanted(['render', 'Film-six-clusters'])).toBeNull();
    expect(soundWanted(['render', 'Film', '--muted'])).toBeNull();
    expect(soundWanted(['render', 'Film', '--props={"dataset":"six-clusters"}'])).toBeNull();
    expect(soundWanted(['render', 'Film', '--props={oj'])).toEqual({ cut: 'internal', language: 'sv' });
  });
});

describe('the sound that the film is given', () => {
  const time = plantedTimeline([{ to: 100, lines: [[10, 60, 'Var femte kund']] }]);
  const entry = narrationEntry(time, 'narration/mix/a.wav', []);

  it('is the one that says exactly the same', () => {
    expect(narrationFor(time, [entry])).toBe(entry);
    expect(narrationFileSchema.parse(JSON.parse(JSON.stringify([entry])))).toEqual([entry]);
  });

  it.each([
    ['another number', plantedTimeline([{ to: 100, lines: [[10, 60, 'Var fjärde kund']] }])],
    ['another frame', plantedTimeline([{ to: 100, lines: [[11, 60, 'Var femte kund']] }])],
    ['another length', plantedTimeline([{ to: 101, lines: [[10, 60, 'Var femte kund']] }])],
    ['another cut', { ...time, cut: 'external' as const }],
    ['another language', { ...time, language: 'en' as const }],
  ])('is none with %s', (_, other) => {
    expect(narrationFor(other, [entry])).toBeUndefined();
  });
});

describe('a music bed', () => {
  const wav = writeWav({ rate: 44_100, channels: [sine(220, -12, 1, 44_100)] });
  const put = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);

  it('is the file that lies there with its licence', () => {
    put('lugn.wav', wav);
    put('lugn.txt', 'Anna Andersson, egen inspelning, fri användning.');
    expect(readMusic(folder)).toMatchObject({ name: 'lugn.wav', sound: { rate: 44_100 } });
  });

  it('is none in an empty folder or without a folder', () => {
    expect(readMusic(folder)).toBeUndefined();
    expect(readMusic(join(folder, 'saknas'))).toBeUndefined();
  });

  it('is refused without a licence, with an empty one, in two versions, and when it is something else', () => {
    put('lugn.wav', wav);
    expect(() => readMusic(folder)).toThrow(/lugn\.wav saknar licensuppgift.*\n.*lugn\.txt/);
    put('lugn.txt', ' \n');
    expect(() => readMusic(folder)).toThrow('saknar licensuppgift');
    put('lugn.txt', 'CC0');
    put('annan.wav', wav);
    expect(() => readMusic(folder)).toThrow('2 musikfiler: annan.wav, lugn.wav');
    rmSync(join(folder, 'annan.wav'));
    put('lugn.wav', 'MP3');
    expect(() => readMusic(folder)).toThrow(/lugn\.wav: Det är ingen WAV-fil/);
  });
});
