import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BRAND } from '../../../src/theme/brand';
import { replaceFolder } from '../atomic';
import { inProject, PLACE } from '../paths';

const ROOT = 'compositions/review';

/** Builds the review page into a folder: script, style and typeface, without any data. What lay there before is replaced. */
export async function buildPage(outDir: string): Promise<void> {
  const { build } = await import('vite');
  await replaceFolder(outDir, async (folder) => {
    await build({
      root: inProject(ROOT),
      configFile: inProject(ROOT, 'vite.config.ts'),
      logLevel: 'error',
      build: { outDir: folder, emptyOutDir: false },
    });
    for (const { file } of BRAND.type.faces) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      copyFileSync(inProject(PLACE.public, file), join(folder, file));
    }
  });
}
