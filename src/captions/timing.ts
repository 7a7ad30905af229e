import { CAPTION } from './wrap';

/** A cue's wish: when its words are heard, in frames, and how many characters are to be read. */
export interface Wish {
  readonly from: number;
  readonly to: number;
  readonly characters: number;
}

/** Frames, half-open. */
interface Frames {
  readonly from: number;
  readonly to: number;
}

/** The rules in frames: rounded so that a rule kept in frames is kept in seconds. */
const inFrames = (fps: number) => ({
  gap: Math.ceil(CAPTION.gap * fps),
  least: Math.ceil(CAPTION.seconds.least * fps),
  most: Math.floor(CAPTION.seconds.most * fps),
  reading: (characters: number, cps: number) => Math.ceil((characters * fps) / cps),
});

/** The shortest time of each cue: what the limits ask, all shortened alike when there isn't so much time. */
function shortest(wishes: readonly Wish[], scene: Frames, fps: number): number[] {
  const { gap, least, most, reading } = inFrames(fps);
  const asked = wishes.map((w) => Math.min(most, Math.max(least, reading(w.characters, CAPTION.cps.limit))));
  const all = asked.reduce((sum, n) => sum + n, 0);
  const room = scene.to - scene.from - gap * wishes.length;
  return all <= room ? asked : asked.map((n) => Math.max(1, Math.floor((n * room) / all)));
}

/** The latest frame that each cue can begin at so that it and all after it have their shortest time. */
function latestStarts(times: readonly number[], end: number, gap: number): number[] {
  const out: number[] = [];
  let next = end;
  for (const time of times.toReversed()) {
    next -= gap + time;
    out.unshift(next);
  }
  return out;
}

/**
 * Times for the cues of a scene, in order. Each begins when its words are heard (later when the one before must be
 * read, earlier when it or the next would have too little time), stays as long as they are heard and, where there is
 * room, until it can be read at 15 characters per second; never under the limits of CAPTION unless the whole scene has
 * too little time, never outside the scene, and with a gap after the last: the next scene may begin with one.
 */
export function timed(wishes: readonly Wish[], scene: Frames, fps: number): Frames[] {
  const { gap, most, reading } = inFrames(fps);
  const least = shortest(wishes, scene, fps);
  const latest = latestStarts(least, scene.to, gap);
  let free = scene.from;
  const starts = wishes.map((wish, i) => {
    const start = Math.max(free, Math.min(Math.round(wish.from), latest[i] as number));
    free = start + (least[i] as number) + gap;
    return start;
  });
  return wishes.map((wish, i) => {
    const from = starts[i] as number;
    const asked = from + Math.max(least[i] as number, reading(wish.characters, CAPTION.cps.aim));
    const end = Math.min(
      Math.max(asked, Math.round(wish.to)),
      from + most,
      (starts[i + 1] ?? scene.to) - gap,
    );
    return { from, to: end };
  });
}
