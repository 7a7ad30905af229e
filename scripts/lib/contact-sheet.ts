import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { COLOR } from '../../src/theme/color';
import { FRAME } from '../../src/theme/frame';
import { FONT_FAMILY } from '../../src/theme/type';
import { publish } from './atomic';
import { inTemporaryFolder, withOwnTemp } from './atomic-temp';
import type { Browser } from './browser';
import { inProject } from './paths';

/** A still and what is written under it. */
export interface SheetStill {
  /** Absolute path of the PNG. */
  readonly path: string;
  readonly caption: string;
}

export interface SheetOptions {
  readonly stills: readonly SheetStill[];
  readonly title: string;
  readonly outFile: string;
  readonly browser: Browser;
  readonly columns?: number;
}

/** Width of one still on the sheet, gaps and margins, in px. */
const STILL = 640;
const GAP = 24;
const MARGIN = 48;
const FONT = 'node_modules/@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2';

/** Puts stills side by side on one PNG, in reading order, each with its caption. */
export async function makeContactSheet(options: SheetOptions): Promise<void> {
  const { title, stills, outFile, columns = 4 } = options;
  await inTemporaryFolder(outFile, async (folder) => {
    const page = join(folder, 'sheet.html');
    const png = join(folder, 'sheet.png');
    writeFileSync(page, sheetHtml(title, stills, columns));
    await withOwnTemp(() => photograph(options.browser, page, png, sheetWidth(columns)));
    await publish(png, outFile);
  });
}

async function photograph(browser: Browser, file: string, png: string, width: number): Promise<void> {
  const { chromium } = await import('playwright-core');
  const opened = await chromium.launch({ executablePath: browser.path, args: ['--no-sandbox'] });
  try {
    const page = await opened.newPage({ viewport: { width, height: FRAME.height } });
    await page.goto(pathToFileURL(file).href);
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: png, fullPage: true, timeout: 0 });
  } finally {
    await opened.close();
  }
}

/** Width of a sheet of so many columns, in px. */
export function sheetWidth(columns: number): number {
  return columns * STILL + (columns - 1) * GAP + 2 * MARGIN;
}

/** The sheet as a page that needs nothing but the stills and the typeface on disk. */
export function sheetHtml(title: string, stills: readonly SheetStill[], columns: number): string {
  const figures = stills.map(
    ({ path, caption }) =>
      `<figure><img src="${pathToFileURL(path).href}" alt=""><figcaption>${escapeHtml(caption)}</figcaption></figure>`,
  );
  return `<!doctype html><html lang="sv"><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>
@font-face { font-family: "${FONT_FAMILY}"; src: url("${pathToFileURL(inProject(FONT)).href}"); font-weight: 300 900; }
body { margin: ${MARGIN}px; background: ${COLOR.white}; color: ${COLOR.ink}; font-family: "${FONT_FAMILY}"; }
h1 { margin: 0 0 ${GAP}px; font-size: 40px; font-weight: 800; }
main { display: grid; grid-template-columns: repeat(${columns}, ${STILL}px); gap: ${GAP}px; }
figure { margin: 0; }
img { display: block; box-sizing: border-box; width: ${STILL}px; border: 1px solid ${COLOR.ink}; aspect-ratio: ${FRAME.width} / ${FRAME.height}; }
figcaption { padding-top: 8px; font-size: 20px; font-weight: 600; line-height: 26px; }
</style><h1>${escapeHtml(title)}</h1><main>${figures.join('\n')}</main></html>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
