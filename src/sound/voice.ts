import { filtered, highPass } from './biquad';
import { amplitude } from './decibel';
import { applied, compressorGain, scaled } from './dynamics';
import { fadeEnds } from './fade';
import { loudness } from './loudness';
import { resample } from './resample';
import { SOUND } from './targets';

const { voice: VOICE, rate: RATE } = SOUND;

/** Brings a line to the level of all lines. One too short to be measured is left as it is. */
function levelled(samples: Float32Array): Float32Array {
  const measured = loudness([samples], RATE);
  if (!Number.isFinite(measured)) return samples;
  const gain = amplitude(Math.min(VOICE.mostGain, VOICE.level - measured));
  return scaled(samples, gain);
}

/** Presses sharp s-sounds together: what lies high and loud, and only that. */
function deEssed(samples: Float32Array): Float32Array {
  const sharp = filtered(samples, highPass(RATE, VOICE.deEss.from));
  const gains = compressorGain(sharp, RATE, VOICE.deEss);
  return samples.map((s, i) => s - (sharp[i] as number) * (1 - (gains[i] as number)));
}

/**
 * A spoken line, made ready for the mix: at the film's rate, without rumble, at the level of all other lines, s-sounds
 * and peaks lightly pressed together, with short fades. Nothing is moved in time. `rate` is in samples per second; the
 * silence around the speech is already off (src/speech/trim.ts), as slots are judged without it.
 */
export function voiceTrack(samples: Float32Array, rate: number): Float32Array {
  const speech = filtered(resample(samples, rate, RATE), highPass(RATE, VOICE.highPass));
  const soft = deEssed(levelled(speech));
  const even = levelled(applied(soft, compressorGain(soft, RATE, VOICE.compressor)));
  fadeEnds(even, Math.round(VOICE.fade.in * RATE), Math.round(VOICE.fade.out * RATE));
  return even;
}
