import { amplitude } from './decibel';
import { smooth } from './fade';
import type { SampleSpan } from './span';
import { SOUND } from './targets';

/** Intervals so close that music wouldn't come up between them are one. They come in order. */
function merged(spans: readonly SampleSpan[], gap: number): SampleSpan[] {
  const out: SampleSpan[] = [];
  for (const span of spans) {
    const last = out.at(-1);
    if (last && span.from - last.to < gap)
      out[out.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else out.push(span);
  }
  return out;
}

/**
 * The gain of music for part of a film, from where the voice is known to speak (in samples of the film, in order): 1
 * while it does, and `lift` dB more in between. It is down when the voice begins (350 ms before, it starts to sink) and
 * up 800 ms after.
 */
export function musicGain(part: SampleSpan, voice: readonly SampleSpan[], rate: number): Float32Array {
  const { duck, lift } = SOUND.music;
  const [before, after] = [Math.round(duck.before * rate), Math.round(duck.after * rate)];
  const gains = new Float32Array(part.to - part.from).fill(amplitude(lift));
  for (const { from, to } of merged(voice, before + after)) {
    for (let i = Math.max(part.from, from - before); i < Math.min(part.to, to + after); i++) {
      const up = i < from ? smooth((from - i) / before) : i < to ? 0 : smooth((i - to + 1) / after);
      gains[i - part.from] = up === 0 ? 1 : amplitude(lift * up);
    }
  }
  return gains;
}
