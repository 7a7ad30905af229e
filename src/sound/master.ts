import { type Block, blocksOf, type Source } from './block';
import { amplitude } from './decibel';
import { scaled } from './dynamics';
import { limited } from './limiter';
import { loudnessOf, type Measured, measured } from './measure';
import { SOUND } from './targets';

/** A sound that is as loud as it should be, made anew each time it is gone through. */
export interface Mastered {
  readonly blocks: () => Iterable<Block>;
  readonly measured: Measured;
}

/** Times that gain is corrected for what the limiter took: each comes nearer by most of the rest. */
const ROUNDS = 4;
/** LU from the aim that is near enough to stop at. */
const NEAR = 0.1;

function* amplified(blocks: Iterable<Block>, gain: number): Generator<Block> {
  const factor = amplitude(gain);
  for (const block of blocks) yield block.map((channel) => scaled(channel, factor));
}

function attempt(sound: Source, rate: number, gain: number): Mastered {
  const blocks = () => limited(amplified(blocksOf(sound), gain), rate, SOUND.truePeak.aim);
  return { blocks, measured: measured(blocks(), rate) };
}

/**
 * A sound brought to −16 LUFS with no true peak over the ceiling. Silence stays silence. Goes through it a few times,
 * and holds no more of it than a block. Throws when that can't be reached: a sound with so little between its peaks that
 * only distortion would make it louder.
 */
export function mastered(sound: Source, rate: number): Mastered {
  const { loudness: target, truePeak: peak } = SOUND;
  const own = loudnessOf(blocksOf(sound), rate);
  if (!Number.isFinite(own)) {
    const blocks = () => blocksOf(sound);
    return { blocks, measured: measured(blocks(), rate) };
  }
  let gain = target.aim - own;
  let made = attempt(sound, rate, gain);
  for (let round = 1; round < ROUNDS && Math.abs(made.measured.loudness - target.aim) > NEAR; round++) {
    gain += target.aim - made.measured.loudness;
    made = attempt(sound, rate, gain);
  }
  const { loudness, truePeak } = made.measured;
  if (Math.abs(loudness - target.aim) > target.within || truePeak > peak.most)
    throw new RangeError(`The mix ends at ${loudness.toFixed(2)} LUFS and ${truePeak.toFixed(2)} dBTP.`);
  return made;
}
