import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BROWSER_VARIABLE, findBrowser } from '../../scripts/lib/browser';
import { hasPackagedBrowser, unpackedBrowser } from '../../scripts/lib/browser-packaged';
import { startBrowser } from '../../scripts/lib/browser-start';

// A first run unpacks a browser, and a cold one takes its time to start.
vi.setConfig({ testTimeout: 120_000 });

afterEach(() => {
  delete process.env[BROWSER_VARIABLE];
});

describe('the browser', () => {
  it('is found without help, and starts', async () => {
    const browser = await findBrowser();
    expect(await startBrowser(browser.path)).toEqual({ works: true, version: browser.version });
  });

  it('named in the environment is the one, or an error that says what to do', async () => {
    const { path } = await findBrowser();
    process.env[BROWSER_VARIABLE] = path;
    expect(await findBrowser()).toMatchObject({ path, origin: 'env' });
    process.env[BROWSER_VARIABLE] = '/nowhere/chrome';
    await expect(findBrowser()).rejects.toThrow(
      /FILM_BROWSER pekar på går inte att starta:\n {2}\/nowhere\/chrome\n/,
    );
  });
});

describe('a program that is no browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'no-browser-'));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it.skipIf(process.platform === 'win32')('does not count, and its own words say why', async () => {
    const path = join(folder, 'chrome');
    writeFileSync(path, '#!/bin/sh\necho "libnss3.so: cannot open shared object file" >&2\nexit 127\n', {
      mode: 0o755,
    });
    expect(await startBrowser(path)).toEqual({
      works: false,
      why: 'ended with 127: libnss3.so: cannot open shared object file\n',
    });
  });
});

describe.runIf(hasPackagedBrowser())('the packaged browser', () => {
  it('starts, from a path with spaces as well, and leaves our environment alone', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'med mellanslag '));
    try {
      const path = await unpackedBrowser();
      symlinkSync(dirname(path), join(folder, 'x'));
      const start = await startBrowser(join(folder, 'x', 'chrome-headless-shell'));
      expect(start).toEqual({ works: true, version: expect.stringMatching(/^147\./) });
      expect(process.env.LD_LIBRARY_PATH).toBeUndefined();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
