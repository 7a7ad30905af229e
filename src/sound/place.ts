import type { SpokenLine } from '../speech/spoken';
import type { Timeline, TimelineLine } from '../storyboard/timeline';
import type { Heard } from './heard';
import { resampledLength } from './resample';
import type { SampleSpan } from './span';
import { SOUND } from './targets';

/** A line's speech and its place, in samples of the film. */
export interface PlacedVoice extends SampleSpan {
  readonly line: SpokenLine;
  readonly heard: Heard;
}

const { rate: RATE } = SOUND;

/** The sample that a frame begins at. Whole at every rate of frames that a second's samples can be shared by. */
export const sampleOf = (frame: number, fps: number): number => Math.round((frame * RATE) / fps);

function heardOf({ id, text, words }: SpokenLine, at: number, length: number): Heard {
  const start = at / RATE;
  const moved = words?.map((w) => ({ text: w.text, from: start + w.from, to: start + w.to }));
  return { line: id, text, from: start, to: start + length / RATE, ...(moved ? { words: moved } : {}) };
}

function placed(line: TimelineLine, spoken: SpokenLine, fps: number): PlacedVoice {
  const from = sampleOf(line.from, fps);
  const length = resampledLength(spoken.length, spoken.rate, RATE);
  return { from, to: from + length, line: spoken, heard: heardOf(spoken, from, length) };
}

/**
 * Every spoken line at the sample where the timeline has it. Lines that nobody speaks are left out. Throws when one
 * would run into the next or past the film's end: speech is never cut or laid over speech, and a check before has said
 * by how much it is too long.
 */
export function placedVoices(timeline: Timeline, lines: readonly SpokenLine[]): PlacedVoice[] {
  const { fps } = timeline;
  const spoken = new Map(lines.map((line) => [line.id, line]));
  const voices = timeline.scenes
    .flatMap((scene) => scene.lines)
    .flatMap((line) => {
      const said = spoken.get(line.id);
      return said && said.length > 0 ? [placed(line, said, fps)] : [];
    });
  voices.forEach((voice, i) => {
    const end = voices[i + 1]?.from ?? sampleOf(timeline.frames, fps);
    if (voice.to > end)
      throw new RangeError(`${voice.heard.line} is ${(voice.to - end) / RATE} s too long for its place.`);
  });
  return voices;
}
