/** What the film's sound is to be, and how the voice and the music are treated on the way there. */
export const SOUND = {
  /** Samples per second: a frame at 30 frames per second is exactly 1 600 of them. */
  rate: 48_000,
  /** Integrated loudness in LUFS, for web and meeting rooms, and how far from it a mix may end up. */
  loudness: { aim: -16, within: 0.5 },
  /**
   * True peak in dBTP: the promise, and what the mix is held to. The space between is for AAC, which rebuilds a wave
   * that is not quite the one it was given (measured: up to 0.3 dB higher at 192 kbit/s).
   */
  truePeak: { most: -1.5, aim: -2 },
  limiter: { lookAhead: 0.005, release: 0.08 },
  voice: {
    /** Loudness in LUFS that every line is brought to before it is compressed, and the most it is raised, in dB. */
    level: -20,
    mostGain: 30,
    /** Rumble and breath noise lie below this, in Hz. */
    highPass: 80,
    /** Above `from` Hz, what is louder than `threshold` dBFS is pressed together. */
    deEss: { from: 5500, threshold: -34, ratio: 2.5, attack: 0.001, release: 0.04 },
    compressor: { threshold: -24, ratio: 2, knee: 8, attack: 0.006, release: 0.12 },
    /** Seconds in which a line comes and goes. */
    fade: { in: 0.004, out: 0.03 },
  },
  music: {
    /** LU under the voice while it speaks, and how much less when it doesn't. */
    under: 16,
    lift: 4,
    /** Seconds: down before the voice, up after it, in at the film's start, out at its end, over the loop's seam. */
    duck: { before: 0.35, after: 0.8 },
    fade: { in: 1.5, out: 3 },
    seam: 2,
  },
} as const;
