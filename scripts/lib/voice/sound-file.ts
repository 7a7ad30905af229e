import { monoOf, parseWav, WavError } from '../../../src/sound/wav';
import { MOST, SpeechError, type Utterance } from './speaker';

/** A voice's WAV file as one channel. Throws SpeechError when it is none, is broken, or is longer than a line can be. */
export function utteranceOf(bytes: Uint8Array): Utterance {
  if (bytes.length === 0) throw new SpeechError('gav inget ljud');
  try {
    const wav = parseWav(bytes, MOST.seconds);
    return { samples: monoOf(wav), rate: wav.rate };
  } catch (error) {
    if (error instanceof WavError) throw new SpeechError(error.message);
    throw error;
  }
}
