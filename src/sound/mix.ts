import type { SpokenLine } from '../speech/spoken';
import type { Timeline } from '../storyboard/timeline';
import type { Heard } from './heard';
import { loudness } from './loudness';
import { type Measured, mastered } from './master';
import { musicBed } from './music';
import { type PlacedVoice, placedVoices, sampleOf } from './place';
import { SOUND } from './targets';
import type { Wav } from './wav';

/** The film's sound: stereo, exactly as long as the picture, and what is heard when. */
export interface Mix extends Wav {
  readonly measured: Measured;
  readonly heard: readonly Heard[];
}

/** The voices in one channel, `length` samples long. */
function voiceChannel(voices: readonly PlacedVoice[], length: number): Float32Array {
  const out = new Float32Array(length);
  for (const { samples, from } of voices) out.set(samples, from);
  return out;
}

/** Left and right: the voice in the middle, the music around it. A bed without any voice is as loud as if there were. */
function withMusic(voice: Float32Array, voices: readonly PlacedVoice[], music: Wav): readonly Float32Array[] {
  const measured = loudness([voice, voice], SOUND.rate);
  const level = Number.isFinite(measured) ? measured : SOUND.loudness.aim;
  const bed = musicBed(music, voice.length, voices, level);
  return bed.map((side) => side.map((s, i) => s + (voice[i] as number)));
}

/**
 * The sound of a film: its lines at the timeline's samples, music under them if there is any, at −16 LUFS and at most
 * −1.5 dBTP. Pure: the same lines and timeline give the same samples. Throws when speech doesn't fit (placedVoices).
 */
export function mix(timeline: Timeline, lines: readonly SpokenLine[], music?: Wav): Mix {
  const length = sampleOf(timeline.frames, timeline.fps);
  const voices = placedVoices(timeline, lines);
  const voice = voiceChannel(voices, length);
  // Without music both sides are one array, so that they are measured and limited once.
  const sides = music ? withMusic(voice, voices, music) : [voice, voice];
  const { channels, measured } = mastered(sides, SOUND.rate);
  return { rate: SOUND.rate, channels, measured, heard: voices.map((v) => v.heard) };
}
