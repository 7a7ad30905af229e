import { available } from '../../../src/speech/slots';
import type { Speaker } from './speaker';

/** Samples per second of nothing. */
const RATE = 8000;

/** No voice: every line is as long as its slot allows, and nothing is heard. */
export const silence = (): Speaker => ({
  provider: 'silence',
  voice: 'tystnad',
  identity: undefined,
  given: (spoken) => spoken,
  hurries: false,
  recorded: false,
  atOnce: 8,
  hindrance: () => undefined,
  speak: async ({ slot }) => ({ samples: new Float32Array(Math.floor(available(slot) * RATE)), rate: RATE }),
  close: () => {},
});
