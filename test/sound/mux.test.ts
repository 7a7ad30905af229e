import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeAtomically } from '../../scripts/lib/atomic';
import { runFfmpeg } from '../../scripts/lib/ffmpeg';
import { isFastStart } from '../../scripts/lib/ffmpeg-boxes';
import { assemble, decodeSound, encodeSound } from '../../scripts/lib/mux';
import { measureFilm } from '../../scripts/lib/sound-measure';
import { mix } from '../../src/sound/mix';
import { parseWav } from '../../src/sound/wav';
import { chaptersChunk } from '../../src/sound/wav-chapters';
import { wavPieces } from '../../src/sound/wav-write';
import { neroChapters, trackChapters } from './boxes';
import { memory, whole } from './held';
import { plantedTimeline, spoken } from './planted';
import { babble, delay, RATE } from './signals';

/** One red pixel. */
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';

const FRAMES = 187;
const CHAPTERS = [
  { title: 'Öppning', from: 0, to: 61 },
  { title: 'Två kluster möts: Ådalen & Kust', from: 61, to: 121 },
  { title: 'Avslut', from: 121, to: FRAMES },
];

describe('a film file with sound', () => {
  let folder: string;
  let film: string;
  const [one, two] = [babble('one', 2.5, 22_050), babble('two', 2, 22_050)];
  const time = plantedTimeline([
    { to: 100, lines: [[7, 90, 'ett']] },
    { to: FRAMES, lines: [[110, 180, 'två']] },
  ]);
  const made = mix(time, [spoken('scene0.line0', one), spoken('scene1.line0', two)], memory());

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sound-test-'));
    film = join(folder, 'film.mp4');
    const [png, picture, wav] = ['pixel.png', 'picture.mp4', 'sound.wav'].map((n) => join(folder, n)) as [
      string,
      string,
      string,
    ];
    writeFileSync(png, Buffer.from(PIXEL, 'base64'));
    const still = ['-loop', '1', '-framerate', '30', '-i', png, '-frames:v', String(FRAMES)];
    const coded = ['-vf', 'scale=64:36', '-c:v', 'libx264', '-pix_fmt', 'yuv420p', '-y', picture];
    await runFfmpeg('ffmpeg', [...still, ...coded]);
    await writeAtomically(wav, wavPieces(made, 'pcm16', chaptersChunk(CHAPTERS, 30)));
    const [aac, listFile] = [join(folder, 'sound.mp4'), join(folder, 'pieces.txt')];
    await encodeSound({ file: wav, language: 'sv' }, aac);
    await assemble({ pieces: [picture], sound: { file: aac, language: 'sv' }, listFile }, film);
  });

  afterAll(() => rm(folder, { recursive: true }));

  const show = async (...words: string[]) =>
    JSON.parse(await runFfmpeg('ffprobe', ['-of', 'json', ...words, film]));

  it('has both exactly as long, from 0, with the index first', async () => {
    const { streams, format } = await show('-show_streams', '-show_format');
    const of = (type: string) => streams.find((s: { readonly codec_type: string }) => s.codec_type === type);
    expect(of('video')).toMatchObject({ nb_frames: String(FRAMES), start_time: '0.000000' });
    expect(of('audio')).toMatchObject({ codec_name: 'aac', sample_rate: '48000', channels: 2 });
    expect(of('audio')).toMatchObject({ start_time: '0.000000', tags: { language: 'swe' } });
    for (const length of [of('video').duration, of('audio').duration, format.duration])
      expect(Math.abs(Number(length) - FRAMES / 30)).toBeLessThan(0.001);
    expect(await isFastStart(film)).toBe(true);
  });

  it('plays its sound within a millisecond of the picture', async () => {
    const decoded = join(folder, 'decoded.wav');
    await decodeSound(film, decoded);
    const { channels, rate } = parseWav(readFileSync(decoded));
    const [mixed, heard] = [whole(made.blocks())[0] as Float32Array, channels[0] as Float32Array];
    expect(rate).toBe(RATE);
    for (const from of [0, 110 * 1600]) {
      const part = (sound: Float32Array) => sound.slice(from, from + 2 * RATE);
      expect(Math.abs(delay(part(mixed), part(heard), 100))).toBeLessThanOrEqual(48);
    }
    // What a player is told to play ends with the picture; a decoder may give the rest of the last AAC frame.
    expect(heard.length - FRAMES * 1600).toBeGreaterThanOrEqual(0);
    expect(heard.length - FRAMES * 1600).toBeLessThan(1024);
  });

  it('is as loud as the mix, with peaks that stay under the promise', async () => {
    const measured = await measureFilm(film);
    expect(Math.abs((measured?.loudness ?? 0) - made.measured.loudness)).toBeLessThan(0.2);
    expect(measured?.truePeak).toBeLessThanOrEqual(-1.5);
  });

  it('has its chapters, read by ffprobe and by a reader of our own', async () => {
    const { chapters } = await show('-show_chapters');
    const read = chapters.map(
      (c: { readonly start_time: string; readonly end_time: string; readonly tags: { title: string } }) => ({
        title: c.tags.title,
        from: Math.round(Number(c.start_time) * 30),
        to: Math.round(Number(c.end_time) * 30),
      }),
    );
    expect(read).toEqual(CHAPTERS);
    const bytes = readFileSync(film);
    for (const list of [neroChapters(bytes), trackChapters(bytes)]) {
      expect(list.map((c) => c.title)).toEqual(CHAPTERS.map((c) => c.title));
      list.forEach((c, i) => {
        expect(c.from).toBeCloseTo((CHAPTERS[i]?.from ?? 0) / 30, 2);
      });
    }
  });
});
