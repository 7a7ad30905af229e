import type { VoiceOf } from '../../../src/schema/narration';
import { takeState } from '../../../src/speech/takes';
import { utteranceOf } from './sound-file';
import { type Speaker, SpeechError } from './speaker';
import { readTakesFile, sha256, takeBytes, takesIn } from './takes-folder';

/** A take that speaks something else than the film now says. */
export class StaleTake extends SpeechError {}

/** Recorded takes. Only those that were accepted for exactly this text are played. */
export function takes(voice: VoiceOf<'takes'>, folder: string): Speaker {
  const accepted = readTakesFile(folder);
  return {
    provider: 'takes',
    voice: voice.voice,
    identity: undefined,
    given: (spoken) => spoken,
    hurries: false,
    recorded: true,
    atOnce: 8,
    hindrance: () => (takesIn(folder).length === 0 ? { why: 'inga tagningar', present: false } : undefined),
    async speak({ id, plain }) {
      const bytes = takeBytes(folder, id);
      const state = takeState(accepted[id], sha256(plain), bytes && sha256(bytes));
      switch (state) {
        case 'missing':
          throw new SpeechError('ingen tagning');
        case 'stale':
          throw new StaleTake(`tagningen säger ”${accepted[id]?.text}”, filmen säger ”${plain}”`);
        case 'unaccepted':
          throw new StaleTake('tagningen är inte godkänd: lyssna, och kör npm run narrate -- --accept');
        case 'replaced':
          throw new StaleTake(
            'inspelningen är en annan än den godkända: lyssna, och kör npm run narrate -- --accept',
          );
        case 'current':
          return utteranceOf(bytes as Uint8Array);
        default:
          return state satisfies never;
      }
    },
    close: () => {},
  };
}
