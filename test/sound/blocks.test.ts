import { describe, expect, it } from 'vitest';
import { BLOCK, type Block, blocksOf, type Source } from '../../src/sound/block';
import { limited } from '../../src/sound/limiter';
import { mastered } from '../../src/sound/master';
import { measured } from '../../src/sound/measure';
import { mix } from '../../src/sound/mix';
import { musicBed } from '../../src/sound/music';
import { wavPieces, writeWav } from '../../src/sound/wav-write';
import { inBlocks, memory, sourceOf, whole } from './held';
import { plantedTimeline, spoken } from './planted';
import { babble, joined, noise, RATE, silence } from './signals';

const left = joined(babble('left', 3), silence(0.4), noise('left', 3, 0.6));
const stereo: Block = [left, noise('right', 1, 4)];
/** Block lengths: as they are, smaller than any look-ahead, prime, around the peak finder's group, with nothing in between. */
const LENGTHS = [[left.length], [7], [239, 241], [10_007, 1], [32, 31, 33], [4800, 0, 100]].map((l) => ({
  l,
}));

describe('a sound in blocks', () => {
  const once = whole(limited([stereo], RATE, -2));
  it.each(LENGTHS)('is limited and measured the same, whatever their lengths: $l', ({ l }) => {
    const made = whole(limited(inBlocks(stereo, l), RATE, -2));
    expect(made.map((c) => c.length)).toEqual(once.map((c) => c.length));
    expect(made.every((c, k) => c.every((s, i) => s === once[k]?.[i]))).toBe(true);
    expect(measured(inBlocks(stereo, l), RATE)).toEqual(measured([stereo], RATE));
  });

  it('is written the same', () => {
    const sound = { rate: RATE, channels: 2, length: left.length, blocks: () => inBlocks(stereo, [999, 1]) };
    const pieces = [...wavPieces(sound, 'pcm24')];
    expect(Buffer.concat(pieces).equals(writeWav({ rate: RATE, channels: stereo }, 'pcm24'))).toBe(true);
    expect(() => [...wavPieces({ ...sound, length: left.length + 1 })]).toThrow('The sound has');
  });

  it('has the music bed that any other part of it has', () => {
    const music = { rate: 32_000, channels: [noise('bed', -6, 4.3, 32_000)] };
    const voice = [{ from: 3 * RATE, to: 5 * RATE }];
    const bed = musicBed(music, 9 * RATE, voice, -20);
    const [all = silence(0)] = bed.read(0, bed.length);
    const [parts = silence(0)] = whole(blocksOf(bed, 12_347));
    expect(parts).toHaveLength(all.length);
    expect(parts.every((s, i) => s === all[i])).toBe(true);
  });
});

/** A sound as it is asked for: the most samples that were asked for at once. */
function watched(sound: Source) {
  const seen = { most: 0 };
  const read: Source['read'] = (from, to) => {
    seen.most = Math.max(seen.most, to - from);
    return sound.read(from, to);
  };
  return { seen, sound: { length: sound.length, read } };
}

describe('what is held of a sound', () => {
  const speech = babble('long', 5);
  const times = (n: number) => sourceOf([joined(...Array.from({ length: n }, () => speech))]);

  it('is a block where it is mastered, however long it is', () => {
    for (const n of [1, 6]) {
      const { seen, sound } = watched(times(n));
      const made = mastered(sound, RATE);
      for (const block of made.blocks()) expect(block[0]?.length).toBeLessThanOrEqual(2 * BLOCK);
      expect(seen.most).toBe(BLOCK);
    }
  });

  it('is less than 15 ms where it is limited: the look-ahead', () => {
    let [given, most] = [0, 0];
    function* counted() {
      for (const block of inBlocks([left], [100])) {
        given += 100;
        yield block;
      }
    }
    let taken = 0;
    for (const block of limited(counted(), RATE, -2)) {
      taken += block[0]?.length ?? 0;
      most = Math.max(most, given - taken);
    }
    expect(taken).toBe(left.length);
    expect(most).toBeGreaterThan(200);
    expect(most).toBeLessThan(0.015 * RATE);
  });

  it('is one line at a time where it is mixed, each fetched once', () => {
    const time = plantedTimeline([
      { to: 100, lines: [[0, 90, 'ett']] },
      { to: 200, lines: [[100, 190, 'två']] },
    ]);
    const log: string[] = [];
    const lines = ['scene0.line0', 'scene1.line0'].map((id) => {
      const line = spoken(id, babble(id, 2, 22_050));
      const samples = () => {
        log.push(`fetch ${id}`);
        return line.samples();
      };
      return { ...line, samples };
    });
    const scratch = memory();
    const write: typeof scratch.write = (at, samples) => {
      log.push(`put ${at / 1600}`);
      scratch.write(at, samples);
    };
    let most = 0;
    const read: typeof scratch.read = (from, to) => {
      most = Math.max(most, to - from);
      return scratch.read(from, to);
    };
    const made = mix(time, lines, { write, read });
    const [sound = silence(0)] = whole(made.blocks());
    expect(sound).toHaveLength(made.length);
    expect(most).toBe(BLOCK);
    expect(log).toEqual(['fetch scene0.line0', 'put 0', 'fetch scene1.line0', 'put 100']);
  });
});
