import { trimmed } from '../../../src/speech/trim';
import type { SpeechCache } from './cache';
import { type Asked, type Speaker, SpeechError, type Utterance } from './speaker';

/** How a line came about: spoken just now, kept from before, or played as it is (a take, silence). */
export type Origin = 'spoken' | 'cache' | 'played';

export interface Uttered {
  readonly utterance: Utterance;
  readonly origin: Origin;
}

/** The utterance without the silence around it. Throws when nothing is heard. */
function heard({ samples, rate, words }: Utterance): Utterance {
  const cut = trimmed(samples, rate);
  if (!cut) throw new SpeechError('gav bara tystnad');
  const [end, { before }] = [cut.samples.length / rate, cut];
  const inside = (seconds: number) => Math.min(end, Math.max(0, seconds - before));
  const moved = words?.map((w) => ({ ...w, from: inside(w.from), to: inside(w.to) }));
  return { samples: cut.samples, rate, ...(moved ? { words: moved } : {}) };
}

/** A line from a voice, from the cache where it was spoken before. Throws SpeechError. */
export async function utter(
  speaker: Speaker,
  line: Asked,
  speed: number,
  cache: SpeechCache,
): Promise<Uttered> {
  const kept = cache.get(speaker, line, speed);
  if (kept) return { utterance: kept, origin: 'cache' };
  const said = await speaker.speak(line, speed);
  if (speaker.provider === 'silence') return { utterance: said, origin: 'played' };
  const utterance = await cache.put(speaker, line, speed, heard(said));
  return { utterance, origin: speaker.identity ? 'spoken' : 'played' };
}
