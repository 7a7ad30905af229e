import { StallError } from './render-watch';
import { warn } from './say';

/** A crash is tried again this many times: more than that isn't bad luck. */
const RETRIES = 2;

const CRASHES = [
  'Target closed',
  'Session closed',
  'browser has disconnected',
  'Browser crashed',
  'The browser crashed',
  'Failed to launch the browser process',
  'while trying to connect to the browser',
  'Page crashed',
  'socket hang up',
  'ECONNRESET',
];

/** Whether an error says that the browser went away, as opposed to something wrong in what it was to draw. */
export function isBrowserCrash(error: unknown): boolean {
  if (error instanceof StallError) return true;
  return error instanceof Error && CRASHES.some((sign) => error.message.includes(sign));
}

/**
 * Does `work`, again if the browser crashes under it. Remotion itself already redraws a frame whose tab was lost;
 * this is for when the whole browser doesn't come up or doesn't come back.
 */
export async function retryCrash<T>(work: () => Promise<T>): Promise<T> {
  for (let left = RETRIES; ; left--) {
    try {
      return await work();
    } catch (error) {
      if (left === 0 || !isBrowserCrash(error)) throw error;
      warn('webbläsaren kraschade, börjar om.');
    }
  }
}
