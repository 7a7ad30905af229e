import { stretch } from '../../../src/sound/stretch';
import { available, type Fit, judgeFit } from '../../../src/speech/slots';
import { spokenSeconds } from '../../../src/speech/spoken';
import type { SpeechCache } from './cache';
import type { Asked, Speaker, Utterance } from './speaker';
import { type Uttered, utter } from './utter';

/** Steps by which a voice is asked to speak a little faster still, when it wasn't fast enough. */
const STEPS = [1, 1.02] as const;

export interface Fitted extends Uttered {
  /** What its own length meant for the slot. */
  readonly fit: Fit;
  /** Seconds before it was fitted. */
  readonly own: number;
}

const hasRoom = (line: Asked, utterance: Utterance) => spokenSeconds(utterance) <= available(line.slot);

/** Faster in the same pitch by overlap-add; word times follow. */
function stretched({ samples, rate, words }: Utterance, line: Asked): Utterance {
  const length = Math.floor(available(line.slot) * rate);
  const factor = samples.length / length;
  const moved = words?.map((w) => ({ ...w, from: w.from / factor, to: w.to / factor }));
  return {
    samples: stretch(samples, rate, factor).slice(0, length),
    rate,
    ...(moved ? { words: moved } : {}),
  };
}

/**
 * A line in its slot. A voice that can is asked to speak faster; what it can't, and a recorded take, is stretched. What is
 * too long by more than the rules allow comes back as it is, with `fit.kind` "over".
 */
export async function fitted(
  speaker: Speaker,
  line: Asked,
  said: Uttered,
  cache: SpeechCache,
): Promise<Fitted> {
  const own = spokenSeconds(said.utterance);
  const judged = judgeFit(own, line.slot, line.spoken.length, speaker.recorded);
  const result = { ...said, fit: judged, own };
  if (judged.kind === 'fits' || judged.kind === 'over') return result;
  let last = said.utterance;
  for (const step of speaker.hurries ? STEPS : []) {
    const speed = Math.ceil(judged.factor * step * 1000) / 1000;
    const faster = await utter(speaker, line, speed, cache);
    if (hasRoom(line, faster.utterance)) return { ...result, ...faster };
    if (spokenSeconds(faster.utterance) < spokenSeconds(last)) last = faster.utterance;
  }
  return { ...result, utterance: stretched(last, line) };
}
