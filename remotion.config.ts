// Settings of plain `npx remotion studio | render | still`. Remotion runs this file as CommonJS and doesn't wait
// for it: no import.meta and no top-level await here, nor in anything it imports.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Config } from '@remotion/cli/config';
import { findBrowserSync } from './scripts/lib/browser';
import { dataFolder, withDataAlias } from './scripts/lib/bundle';
import { PLACE, projectRoot } from './scripts/lib/paths';
import { RENDER } from './src/theme/render';

Config.setEntryPoint(PLACE.entry);
Config.setPublicDir(PLACE.public);

Config.setCodec(RENDER.codec);
Config.setVideoImageFormat(RENDER.imageFormat);
Config.setStillImageFormat('png');
Config.setColorSpace(RENDER.colorSpace);
Config.setPixelFormat(RENDER.pixelFormat);
Config.setCrf(RENDER.crf);
Config.setX264Preset(RENDER.x264Preset);
Config.setConcurrency(RENDER.concurrency);
Config.setMuted(RENDER.muted);
Config.setDelayRenderTimeoutInMilliseconds(RENDER.frameTimeout);

// A command that draws needs a browser now; the Studio may need one later, and others never do.
const words = process.argv.slice(2);
const draws = ['render', 'still', 'compositions', 'benchmark'].some((command) => words.includes(command));
const chosen = words.some((word) => word.startsWith('--browser-executable'));
if (!chosen && (draws || words.includes('studio'))) {
  const browser = findBrowserSync(draws ? 'any' : 'local');
  if (browser) {
    Config.setBrowserExecutable(browser.path);
    Config.setChromeMode(browser.chromeMode);
  }
}

const root = projectRoot();
const dataDir = dataFolder();
let validity: Promise<void> | undefined;

Config.overrideWebpackConfig(async (config) => {
  validity ??= validate();
  await validity;
  return withDataAlias(config, dataDir);
});

/** Stops the command with every problem listed when data or storyboard are wrong. */
async function validate(): Promise<void> {
  // Loaded as the module it is, not bundled into this file: its libraries are ESM, this file isn't.
  const { tsImport } = await import('tsx/esm/api');
  const { assertProjectIsValid } = (await tsImport(
    join(root, 'scripts/lib/project.ts'),
    pathToFileURL(join(root, 'remotion.config.ts')).href,
  )) as { assertProjectIsValid: (dataDir: string) => Promise<void> };
  await assertProjectIsValid(dataDir);
}
