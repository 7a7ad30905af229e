import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { createElement, Fragment, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { createServer } from 'vite';
import { findBrowser } from '../lib/browser';

/** The module that lists the sheet's pages; the bundler is handed its path. */
const SHEET = '/compositions/parts/figure/ContactSheet.tsx';
const SIZE = { width: 1920, height: 1080 } as const;

/** Markup of each page of the sheet, by name. */
async function renderPages(): Promise<Map<string, string>> {
  const vite = await createServer({
    root: resolve('.'),
    configFile: false,
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  const sheet = (await vite.ssrLoadModule(SHEET)) as { SHEET_PAGES: Record<string, ReactNode> };
  const pages = Object.entries(sheet.SHEET_PAGES).map(
    ([name, page]) => [name, renderToStaticMarkup(createElement(Fragment, null, page))] as const,
  );
  await vite.close();
  return new Map(pages);
}

const [outFolder, zoom = '1', ...only] = process.argv.slice(2);
if (!outFolder) {
  console.error('Användning: tsx scripts/assets/figure-sheet.ts <ut-mapp> [zoom] [sida …]');
  process.exit(1);
}
mkdirSync(outFolder, { recursive: true });
const pages = await renderPages();
const browser = await chromium.launch({
  executablePath: (await findBrowser()).path,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const tab = await browser.newPage({ viewport: SIZE, deviceScaleFactor: Number(zoom) });
for (const [name, svg] of pages) {
  if (only.length > 0 && !only.includes(name)) continue;
  const html = `<!doctype html><meta charset="utf-8"><body style="margin:0">${svg}</body>`;
  writeFileSync(join(outFolder, `${name}.html`), html);
  await tab.setContent(html);
  await tab.screenshot({ path: join(outFolder, `${name}.png`) });
  console.log(`${name}.png, ${Math.round(svg.length / 1000)} kB`);
}
await browser.close();
