import type { Lexicon } from '../../../src/schema/lexicon';
import type { Voice } from '../../../src/schema/narration';
import { command } from './command';
import { guide } from './guide';
import { http } from './http';
import { silence } from './silence';
import type { Speaker } from './speaker';
import { takes } from './takes';

/** A configured voice, ready to speak. `takesFolder` is that of the film's language. */
export function speakerOf(voice: Voice, lexicon: Lexicon, takesFolder: string): Speaker {
  switch (voice.provider) {
    case 'takes':
      return takes(voice, takesFolder);
    case 'command':
      return command(voice, lexicon);
    case 'http':
      return http(voice, lexicon);
    case 'guide':
      return guide(voice, lexicon);
    case 'silence':
      return silence();
    default:
      return voice satisfies never;
  }
}
