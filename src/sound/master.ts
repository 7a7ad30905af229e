import { amplitude } from './decibel';
import { applied } from './dynamics';
import { limiterGain } from './limiter';
import { loudness } from './loudness';
import { SOUND } from './targets';
import { truePeak } from './true-peak';

/** What a mix was measured to be. */
export interface Measured {
  /** LUFS, integrated; −∞ for silence. */
  readonly loudness: number;
  /** dBTP; −∞ for silence. */
  readonly truePeak: number;
}

interface Mastered {
  readonly channels: readonly Float32Array[];
  readonly measured: Measured;
}

/** Times that gain is corrected for what the limiter took: each comes nearer by most of the rest. */
const ROUNDS = 4;
/** LU from the aim that is near enough to stop at. */
const NEAR = 0.1;

/** Applies `change` to each channel; channels that are one array stay one. */
function each(channels: readonly Float32Array[], change: (channel: Float32Array) => Float32Array) {
  const known = new Map([...new Set(channels)].map((channel) => [channel, change(channel)]));
  return channels.map((channel) => known.get(channel) as Float32Array);
}

function attempt(channels: readonly Float32Array[], rate: number, gain: number) {
  const factor = amplitude(gain);
  const louder = each(channels, (channel) => channel.map((s) => s * factor));
  const gains = limiterGain(louder, rate, SOUND.truePeak.aim);
  const limited = gains ? each(louder, (channel) => applied(channel, gains)) : louder;
  return { channels: limited, loudness: loudness(limited, rate) };
}

/**
 * Left and right brought to −16 LUFS with no true peak over the ceiling. Silence stays silence. Throws when that can't
 * be reached: a sound with so little between its peaks that only distortion would make it louder.
 */
export function mastered(channels: readonly Float32Array[], rate: number): Mastered {
  const { loudness: target, truePeak: peak } = SOUND;
  const measured = loudness(channels, rate);
  if (!Number.isFinite(measured))
    return { channels, measured: { loudness: measured, truePeak: truePeak(channels) } };
  let gain = target.aim - measured;
  let made = attempt(channels, rate, gain);
  for (let round = 1; round < ROUNDS && Math.abs(made.loudness - target.aim) > NEAR; round++) {
    gain += target.aim - made.loudness;
    made = attempt(channels, rate, gain);
  }
  const result = { loudness: made.loudness, truePeak: truePeak(made.channels) };
  if (Math.abs(result.loudness - target.aim) > target.within || result.truePeak > peak.most)
    throw new RangeError(
      `The mix ends at ${result.loudness.toFixed(2)} LUFS and ${result.truePeak.toFixed(2)} dBTP.`,
    );
  return { channels: made.channels, measured: result };
}
