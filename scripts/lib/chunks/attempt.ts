import { RENDER } from '../../../src/theme/render';
import { UserError, warn } from '../say';
import { isDiskFull } from './disk-full';

/** Times that a piece is tried again. A picture itself replaces workers that die or hang; this is for all else, and for when it doesn't. */
const RETRIES = 1;
/** Longest time without a new frame, in ms: longer than a picture may need to give up itself. */
const STALL = 4 * RENDER.frameTimeout;

/** A piece that came to a standstill. */
class Standstill extends Error {
  constructor(ms: number) {
    super(`ingen ny bild på ${ms / 1000} s`);
    this.name = 'Standstill';
  }
}

export interface Attempt {
  /** For messages: which scene, which frames. */
  readonly what: string;
  readonly stall?: number;
  /** Ends it from outside, for good. */
  readonly signal: AbortSignal;
}

/**
 * Does `work`, again if it fails or stands still, a bounded number of times. It tells that it goes on through `alive`, and
 * stops when its signal says so.
 */
export async function attempt<T>(
  { what, stall = STALL, signal }: Attempt,
  work: (signal: AbortSignal, alive: () => void) => Promise<T>,
): Promise<T> {
  for (let left = RETRIES; ; left--) {
    try {
      return await watched(work, stall, signal);
    } catch (error) {
      if (signal.aborted || error instanceof UserError || isDiskFull(error)) throw error;
      if (left === 0) throw new UserError(undrawable(what, error));
      warn(`${what}: ${reasonOf(error)}. Försöker igen.`);
    }
  }
}

const undrawable = (what: string, error: unknown) => `${what} gick inte att rita, på ${RETRIES + 1} försök:
  ${reasonOf(error)}
Den förra filmen är orörd, och det som hann ritas finns kvar. Kör igen; händer det på samma ställe är det ett fel i
verktyget: rapportera det med raderna ovan.`;

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function watched<T>(
  work: (signal: AbortSignal, alive: () => void) => Promise<T>,
  stall: number,
  outer: AbortSignal,
): Promise<T> {
  const stop = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const stood = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Standstill(stall));
      stop.abort();
    }, stall);
  });
  try {
    return await Promise.race([work(AbortSignal.any([outer, stop.signal]), () => timer?.refresh()), stood]);
  } finally {
    clearTimeout(timer);
  }
}
