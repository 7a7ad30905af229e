import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isBrowserCrash, retryCrash } from '../../scripts/lib/render-retry';
import { StallError, watched } from '../../scripts/lib/render-watch';

beforeEach(() => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('a crash of the browser', () => {
  it('is told from a mistake in what was to be drawn', () => {
    expect(isBrowserCrash(new Error('Protocol error (Page.navigate): Target closed.'))).toBe(true);
    expect(isBrowserCrash(new Error('Navigation failed because browser has disconnected!'))).toBe(true);
    expect(isBrowserCrash(new StallError(1000))).toBe(true);
    expect(isBrowserCrash(new TypeError("Cannot read properties of undefined (reading 'fill')"))).toBe(false);
    expect(isBrowserCrash('Target closed')).toBe(false);
  });

  it('is tried again, and the result is that of the try that worked', async () => {
    const work = vi.fn().mockRejectedValueOnce(new Error('Session closed.')).mockResolvedValue('film');
    await expect(retryCrash(work)).resolves.toBe('film');
    expect(work).toHaveBeenCalledTimes(2);
  });

  it('is given up after the third time', async () => {
    const work = vi.fn().mockRejectedValue(new Error('Target closed'));
    await expect(retryCrash(work)).rejects.toThrow('Target closed');
    expect(work).toHaveBeenCalledTimes(3);
  });

  it('is the only thing that is tried again', async () => {
    const work = vi.fn().mockRejectedValue(new RangeError('no frame 9000'));
    await expect(retryCrash(work)).rejects.toThrow('no frame 9000');
    expect(work).toHaveBeenCalledTimes(1);
  });
});

describe('a watched render', () => {
  /** Rejects when it is cancelled, as Remotion's does. */
  const endless = (cancelSignal: (callback: () => void) => void) =>
    new Promise<never>((_, reject) => cancelSignal(() => reject(new Error('got cancelled'))));

  it('is cancelled when it stands still, however often it says the same', async () => {
    const work = watched(
      undefined,
      (cancelSignal, at) => {
        const timer = setInterval(() => at(7), 5);
        return endless(cancelSignal).finally(() => clearInterval(timer));
      },
      40,
    );
    await expect(work).rejects.toBeInstanceOf(StallError);
  });

  it('is left alone while it comes further', async () => {
    const work = watched(
      undefined,
      async (_, at) => {
        for (let frame = 0; frame < 10; frame++) {
          at(frame);
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
        return 'done';
      },
      100,
    );
    await expect(work).resolves.toBe('done');
  });

  it('is cancelled by the caller, with the caller’s own error', async () => {
    let cancel = () => {};
    const work = watched((callback) => {
      cancel = callback;
    }, endless);
    cancel();
    await expect(work).rejects.toThrow('got cancelled');
  });
});
