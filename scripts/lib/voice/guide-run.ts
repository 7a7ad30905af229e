import load from '@echogarden/espeak-ng-emscripten';
import type { GuideAnswer, GuideQuestion } from './guide-messages';

/** Of 100: above this, eSpeak presses its peaks against full scale. */
const VOLUME = 70;

/** Where eSpeak keeps its voices' variants: it says nothing when one is unknown, and speaks with another. */
const VARIANTS = '/usr/share/espeak-ng-data/voices/!v';

/**
 * Speaks one line. Each has its own instance: a used one remembers, and would not give the same bytes again.
 * Runs in a process of its own, because eSpeak NG is GPL and the film is not.
 */
async function speak({ text, voice, rate, pitch, range }: GuideQuestion): Promise<GuideAnswer> {
  const espeak = await load();
  const worker = new espeak.eSpeakNGWorker();
  const variant = voice.split('+')[1];
  if (worker.set_voice(voice) !== 0 || (variant && !espeak.FS.readdir(VARIANTS).includes(variant)))
    throw new Error(`rösten ”${voice}” finns inte`);
  worker.set_rate(rate);
  worker.set_pitch(pitch);
  worker.set_range(range);
  worker.set_volume(VOLUME);
  const pieces: Int16Array[] = [];
  const marks: { at: number; seconds: number }[] = [];
  worker.synthesize(text, (samples, events) => {
    if (samples) pieces.push(Int16Array.from(samples));
    for (const e of events)
      if (e.type === 'word') marks.push({ at: e.text_position - 1, seconds: e.audio_position / 1000 });
    return false;
  });
  const samples = new Int16Array(pieces.reduce((n, p) => n + p.length, 0));
  let at = 0;
  for (const piece of pieces) {
    samples.set(piece, at);
    at += piece.length;
  }
  return { samples, rate: worker.get_samplerate(), marks };
}

process.on('message', (question: GuideQuestion) => {
  speak(question).then(
    (answer) => process.send?.(answer),
    (error: unknown) => process.send?.({ error: (error as Error).message }),
  );
});
process.on('disconnect', () => process.exit());
