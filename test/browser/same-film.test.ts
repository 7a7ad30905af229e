import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { expect, it } from 'vitest';
import { withOwnTemp } from '../../scripts/lib/atomic-temp';
import { findBrowser } from '../../scripts/lib/browser';
import { inProject } from '../../scripts/lib/paths';
import { film } from '../../src/film/film';
import { allDatasets, storyboard } from '../fixtures/data';

/** Numbers are the same up to here: a browser's sines may differ from Node's in their last digit. */
const DIGITS = 6;

const PAGE = { film } as const;
type FilmPage = Window & { page: typeof PAGE };

async function script(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `export { film } from './src/film/film';`, resolveDir: inProject() },
    absWorkingDir: inProject(),
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'page',
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

const rounded = (scenes: unknown): string =>
  JSON.stringify(
    scenes,
    (_, value) => (typeof value === 'number' ? Number(value.toFixed(DIGITS)) : value),
    1,
  );

it('a film is worked out in the browser (npx remotion render, Studio) as in Node (npm run film)', async () => {
  const { path } = await findBrowser();
  await withOwnTemp(async () => {
    const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox'] });
    try {
      const page = await browser.newPage();
      await page.setContent('<!doctype html>');
      await page.addScriptTag({ content: await script() });
      for (const [name, data] of allDatasets()) {
        const there = await page.evaluate(
          ([d, s]) => (window as unknown as FilmPage).page.film(d, s, 'internal').scenes,
          [data, storyboard()] as const,
        );
        expect(rounded(there), name).toBe(rounded(film(data, storyboard(), 'internal').scenes));
      }
    } finally {
      await browser.close();
    }
  });
});
