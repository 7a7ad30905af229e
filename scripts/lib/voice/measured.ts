import type { SpeechKnown } from '../../../src/check/slots';
import type { SpeechSettings } from '../../../src/check/speech-files';
import { normalise } from '../../../src/speech/normalise';
import { spokenSeconds } from '../../../src/speech/spoken';
import { takeState } from '../../../src/speech/takes';
import { trimmed } from '../../../src/speech/trim';
import { speechCache } from './cache';
import { utteranceOf } from './sound-file';
import { SpeechError } from './speaker';
import { speakerOf } from './speakers';
import { readTakesFile, sha256, takeBytes } from './takes-folder';

/**
 * How long lines are, from what has been spoken before: an accepted take, else what the most preferred voice said. A take
 * that can't be read counts as not there: narration says what is wrong with it.
 */
export function measuredSpeech(settings: SpeechSettings, takesFolder: string, cacheDir: string): SpeechKnown {
  const { lexicon, narration } = settings;
  const speakers = narration.voices.map((v) => speakerOf(v, lexicon, takesFolder));
  const accepted = readTakesFile(takesFolder);
  const cache = speechCache(cacheDir);
  const take = (id: string, plain: string): number | undefined => {
    if (!accepted[id]) return undefined;
    try {
      const bytes = takeBytes(takesFolder, id);
      if (!bytes || takeState(accepted[id], sha256(plain), sha256(bytes)) !== 'current') return undefined;
      const { samples, rate } = utteranceOf(bytes);
      const heard = trimmed(samples, rate);
      return heard && spokenSeconds({ samples: heard.samples, rate });
    } catch (error) {
      if (error instanceof SpeechError) return undefined;
      throw error;
    }
  };
  return {
    lexicon,
    measured({ id, written, spoken, slot }) {
      const plain = normalise(written, lexicon.language);
      for (const speaker of speakers) {
        const seconds =
          speaker.provider === 'takes'
            ? take(id, plain)
            : cache.seconds(speaker, { id, written, spoken, plain, slot }, 1);
        if (seconds !== undefined) return { seconds, recorded: speaker.recorded };
      }
      return undefined;
    },
  };
}
