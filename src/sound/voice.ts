import { filtered, highPass } from './biquad';
import { amplitude } from './decibel';
import { applied, compressorGain } from './dynamics';
import { fadeEnds } from './fade';
import { loudness } from './loudness';
import { resample } from './resample';
import { SOUND } from './targets';
import { speechSpan } from './trim';

/** A line as it is mixed: mono at the film's rate, with nothing before or after the speech. */
export interface VoiceTrack {
  readonly samples: Float32Array;
  /** Seconds that were cut off before it. */
  readonly trimmed: number;
}

const { voice: VOICE, rate: RATE } = SOUND;

/** Brings a line to the level of all lines. One too short to be measured is left as it is. */
function levelled(samples: Float32Array): Float32Array {
  const measured = loudness([samples], RATE);
  if (!Number.isFinite(measured)) return samples;
  const gain = amplitude(Math.min(VOICE.mostGain, VOICE.level - measured));
  return samples.map((s) => s * gain);
}

/** Presses sharp s-sounds together: what lies high and loud, and only that. */
function deEssed(samples: Float32Array): Float32Array {
  const sharp = filtered(samples, highPass(RATE, VOICE.deEss.from));
  const gains = compressorGain(sharp, RATE, VOICE.deEss);
  return samples.map((s, i) => s - (sharp[i] as number) * (1 - (gains[i] as number)));
}

/**
 * A spoken line, made ready for the mix: resampled, trimmed of silence, without rumble, at the level of all other
 * lines, s-sounds and peaks lightly pressed together, with short fades. `rate` is in samples per second.
 */
export function voiceTrack(samples: Float32Array, rate: number): VoiceTrack {
  const whole = resample(samples, rate, RATE);
  const span = speechSpan(whole, RATE);
  const speech = filtered(whole.slice(span.from, span.to), highPass(RATE, VOICE.highPass));
  const soft = deEssed(levelled(speech));
  const even = levelled(applied(soft, compressorGain(soft, RATE, VOICE.compressor)));
  fadeEnds(even, Math.round(VOICE.fade.in * RATE), Math.round(VOICE.fade.out * RATE));
  return { samples: even, trimmed: span.from / RATE };
}
