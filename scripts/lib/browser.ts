import { resolve } from 'node:path';
import { downloadedBrowser } from './browser-download';
import { installedBrowsers, isHeadlessShell } from './browser-installed';
import { hasPackagedBrowser, unpackedBrowser } from './browser-packaged';
import { startBrowser } from './browser-start';
import { fail } from './say';

/** Where the browser came from. */
export type BrowserOrigin = 'env' | 'installed' | 'package' | 'download';

/** A browser that has been started once, to see that it works. */
export interface Browser {
  readonly path: string;
  readonly origin: BrowserOrigin;
  /** What Remotion must be told: a full Chrome takes other flags than a headless shell. */
  readonly chromeMode: 'headless-shell' | 'chrome-for-testing';
  /** As the browser gives it: "147.0.7727.0". */
  readonly version: string;
}

/** The environment variable with the path of the browser to use. */
export const BROWSER_VARIABLE = 'FILM_BROWSER';

/**
 * The browser that draws the film: FILM_BROWSER, else an installed Chrome or Chromium, else the one in the npm
 * package (Linux x64), else Remotion's own download. Only one that starts counts; when none does, a UserError
 * says what to do.
 */
export async function findBrowser(): Promise<Browser> {
  return (await localBrowser()) ?? (await downloaded()) ?? fail(NOTHING_WORKS);
}

/** The same, without the download: nothing is fetched and none is no error. */
export async function localBrowser(): Promise<Browser | undefined> {
  const named = process.env[BROWSER_VARIABLE];
  if (named) return (await tried(resolve(named), 'env')) ?? fail(namedFails(named));
  for (const path of installedBrowsers()) {
    const installed = await tried(path, 'installed');
    if (installed) return installed;
  }
  return packaged();
}

async function tried(path: string, origin: BrowserOrigin): Promise<Browser | undefined> {
  const start = await startBrowser(path);
  if (!start.works) return undefined;
  const chromeMode = origin === 'package' || isHeadlessShell(path) ? 'headless-shell' : 'chrome-for-testing';
  return { path, origin, chromeMode, version: start.version };
}

async function packaged(): Promise<Browser | undefined> {
  if (!hasPackagedBrowser()) return undefined;
  const browser = await tried(await unpackedBrowser(), 'package');
  // What once was unpacked may have been damaged since: unpack again before giving up.
  return browser ?? tried(await unpackedBrowser({ again: true }), 'package');
}

async function downloaded(): Promise<Browser | undefined> {
  const path = await downloadedBrowser();
  return path === undefined ? undefined : tried(path, 'download');
}

function namedFails(path: string): string {
  return `Webbläsaren som ${BROWSER_VARIABLE} pekar på går inte att starta:
  ${path}
Rätta sökvägen till en körbar Chrome eller Chromium, eller ta bort ${BROWSER_VARIABLE} så letas en upp.`;
}

const NOTHING_WORKS = `Ingen webbläsare som kan rita filmen gick att starta. Gör något av det här och kör igen:
  • installera Google Chrome eller Chromium
  • ange en som finns: ${BROWSER_VARIABLE}=/sökväg/till/chrome
  • på Linux x64: kör "npm ci" utan --omit=optional, så följer en webbläsare med
  • anslut till nätet, så hämtar Remotion en egen (en gång, cirka 100 MB)`;
