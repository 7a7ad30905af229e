import { type CancelSignal, makeCancelSignal } from '@remotion/renderer';
import { RENDER } from '../../src/theme/render';

/** Longest time without a new frame, in ms: after the timeout of a single frame, nothing can be on its way. */
const STALL = 2 * RENDER.frameTimeout;

/** A render that came to a standstill. */
export class StallError extends Error {
  constructor(ms: number) {
    super(`No frame came for ${ms / 1000} s.`);
    this.name = 'StallError';
  }
}

/**
 * Runs a render and cancels it when it stands still, with a StallError: after a crash, Remotion 4.0.527 opens a new
 * browser but can let its tabs wait for each other for ever (each holds a frame that the encoder wants later than
 * the one nobody has). The work tells how far it is through `at`, as a number that changes. `outer` cancels it, too.
 */
export async function watched<T>(
  outer: CancelSignal | undefined,
  work: (cancelSignal: CancelSignal, at: (mark: number) => void) => Promise<T>,
  stall = STALL,
): Promise<T> {
  const { cancelSignal, cancel } = makeCancelSignal();
  outer?.(cancel);
  let stalled = false;
  let last = Number.NaN;
  const others = browserEnders();
  const timer = setTimeout(() => {
    stalled = true;
    cancel();
  }, stall);
  try {
    return await work(cancelSignal, (mark) => {
      if (mark !== last) timer.refresh();
      last = mark;
    });
  } catch (error) {
    throw stalled ? new StallError(stall) : error;
  } finally {
    clearTimeout(timer);
    if (stalled) for (const end of browserEnders()) if (!others.includes(end)) end();
  }
}

/**
 * What ends each open browser of Remotion's: they wait for our exit. The browser that it opens after a crash has no
 * other end, and would keep this process running.
 */
function browserEnders(): (() => void)[] {
  return process.listeners('exit').filter((listener) => listener.name === 'killProcess') as (() => void)[];
}
