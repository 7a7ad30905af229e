import { type Block, blocksOf, type Source } from './block';
import { amplitude } from './decibel';
import { musicGain } from './duck';
import { fadeEnds, smooth } from './fade';
import { loudnessOf } from './measure';
import { resample } from './resample';
import type { SampleSpan } from './span';
import { SOUND } from './targets';
import type { Wav } from './wav';

const { music: MUSIC, rate: RATE } = SOUND;

/** A sound made as long as is needed: repeated, its end blended into its beginning. Fades of equal power. */
function looped(channels: Block, length: number, seam: number): Source {
  const own = channels[0]?.length ?? 0;
  const over = Math.min(seam, Math.floor(own / 3));
  const period = own - over;
  const part = (samples: Float32Array, from: number, to: number) => {
    const out = new Float32Array(to - from);
    for (let i = 0; i < out.length && period > 0; i++) {
      const place = (from + i) % period;
      const value = samples[place] as number;
      if (from + i < period || place >= over) out[i] = value;
      else {
        const into = smooth((place + 0.5) / over);
        const ending = Math.fround((samples[period + place] as number) * Math.sqrt(1 - into));
        out[i] = ending + value * Math.sqrt(into);
      }
    }
    return out;
  };
  return { length, read: (from, to) => channels.map((samples) => part(samples, from, to)) };
}

/**
 * The music bed, `length` samples long, in as many channels as the music has: repeated, 16 LU under a voice of
 * `voiceLoudness` LUFS where the voice speaks, a little louder where it doesn't, faded in and out. Silent music gives
 * silence.
 */
export function musicBed(
  music: Wav,
  length: number,
  voice: readonly SampleSpan[],
  voiceLoudness: number,
): Source {
  const channels = music.channels.map((c) => resample(c, music.rate, RATE));
  if (channels.length === 0) throw new RangeError('Music needs a channel.');
  const sound = looped(channels, length, Math.round(MUSIC.seam * RATE));
  const own = loudnessOf(blocksOf(sound), RATE);
  if (!Number.isFinite(own)) return sound;
  const level = amplitude(voiceLoudness - MUSIC.under - own);
  const [into, out] = [Math.round(MUSIC.fade.in * RATE), Math.round(MUSIC.fade.out * RATE)];
  const read: Source['read'] = (from, to) => {
    const gains = musicGain({ from, to }, voice, RATE);
    return sound.read(from, to).map((channel) => {
      const bed = channel.map((s, i) => s * level * (gains[i] as number));
      fadeEnds(bed, into, out, { at: from, length });
      return bed;
    });
  };
  return { length, read };
}
