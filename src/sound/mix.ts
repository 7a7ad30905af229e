import type { SpokenLine } from '../speech/spoken';
import type { Timeline } from '../storyboard/timeline';
import { blocksOf, SIDES, type Source, sidesOf } from './block';
import type { Heard } from './heard';
import { mastered } from './master';
import { loudnessOf, type Measured } from './measure';
import { musicBed } from './music';
import { type PlacedVoice, placedVoices, sampleOf } from './place';
import type { Scratch } from './scratch';
import { SOUND } from './targets';
import { voiceTrack } from './voice';
import type { Wav } from './wav';
import type { WavSound } from './wav-write';

/** The film's sound: stereo, exactly as long as the picture, and what is heard when. */
export interface Mix extends WavSound {
  readonly measured: Measured;
  readonly heard: readonly Heard[];
}

/** The voices in one channel, `length` samples long: made ready one after the other, and read from where they lie. */
function voiceChannel(voices: readonly PlacedVoice[], length: number, scratch: Scratch): Source {
  for (const { line, from } of voices) scratch.write(from, voiceTrack(line.samples(), line.rate));
  return { length, read: (from, to) => [scratch.read(from, to)] };
}

/** The voice in the middle, the music around it. A bed without any voice is as loud as if there were. */
function withMusic(voice: Source, voices: readonly PlacedVoice[], music: Wav): Source {
  const { length } = voice;
  const loudness = loudnessOf(blocksOf(voice), SOUND.rate);
  const bed = musicBed(music, length, voices, Number.isFinite(loudness) ? loudness : SOUND.loudness.aim);
  const read: Source['read'] = (from, to) => {
    const [speech] = voice.read(from, to);
    return bed.read(from, to).map((side) => side.map((s, i) => s + (speech?.[i] as number)));
  };
  return { length, read };
}

/**
 * The sound of a film: its lines at the timeline's samples, music under them if there is any, at −16 LUFS and at most
 * −1.5 dBTP. The same lines and timeline give the same samples. However long the film is, a line and a few blocks are
 * held at a time; `scratch`, which must be empty, has the voices as long as the mix is gone through. Throws when speech
 * doesn't fit (placedVoices).
 */
export function mix(timeline: Timeline, lines: readonly SpokenLine[], scratch: Scratch, music?: Wav): Mix {
  const length = sampleOf(timeline.frames, timeline.fps);
  const voices = placedVoices(timeline, lines);
  const voice = voiceChannel(voices, length, scratch);
  const made = mastered(music ? withMusic(voice, voices, music) : voice, SOUND.rate);
  return {
    rate: SOUND.rate,
    channels: SIDES,
    length,
    *blocks() {
      for (const block of made.blocks()) yield sidesOf(block);
    },
    measured: made.measured,
    heard: voices.map((v) => v.heard),
  };
}
