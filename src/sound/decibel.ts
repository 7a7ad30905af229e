/** The factor of an amplitude that a change in dB is. */
export const amplitude = (db: number): number => 10 ** (db / 20);

/** An amplitude (1 is full scale) in dB; −∞ for silence. */
export const decibels = (amplitude: number): number => 20 * Math.log10(amplitude);
