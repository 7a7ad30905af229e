import type { SpeechKnown } from '../check/slots';
import type { Lexicon } from '../schema/lexicon';
import type { NarrationEntry } from '../sound/narration-file';

/**
 * How long lines are, from the sounds that have been made: by id and by what is said, whatever cut or time it was made for.
 * The mix has them as they fitted, so none of them is too long; what nobody has spoken is judged by its characters.
 */
export function speechHeard(entries: readonly NarrationEntry[], lexicon: Lexicon): SpeechKnown {
  const seconds = new Map<string, number>();
  for (const { language, heard } of entries)
    if (language === lexicon.language)
      for (const { line, text, from, to } of heard) seconds.set(`${line}\n${text}`, to - from);
  return {
    lexicon,
    measured({ id, spoken }) {
      const known = seconds.get(`${id}\n${spoken}`);
      return known === undefined ? undefined : { seconds: known, recorded: false };
    },
  };
}
