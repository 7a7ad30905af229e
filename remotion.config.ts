// Settings of plain `npx remotion studio | render | still`. Remotion runs this file as CommonJS and doesn't wait
// for it: no import.meta and no top-level await here, nor in anything it imports.
import { Config } from '@remotion/cli/config';
import { dataFolder, withDataAlias, withMade } from './scripts/lib/bundle';
import { PLACE } from './scripts/lib/paths';
import { keepSoundsCurrent, prepare } from './scripts/lib/prepare';
import { soundWanted } from './scripts/lib/prepare-sound';
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
Config.setAudioBitrate(RENDER.audioBitrate);
Config.setDelayRenderTimeoutInMilliseconds(RENDER.frameTimeout);

// Before anything is drawn or shown, data and storyboard are checked, the film is spoken and a browser is found: a
// command that draws needs one now, the Studio may need one later, and all other commands neither. The Studio opens at
// once and gets its sound when it is made.
const dataDir = dataFolder();
const words = process.argv.slice(2);
const draws = ['render', 'still', 'compositions', 'benchmark'].some((command) => words.includes(command));
const chosen = words.some((word) => word.startsWith('--browser-executable'));
if (draws || words.includes('studio')) {
  const search = chosen ? 'none' : draws ? 'any' : 'local';
  const browser = prepare({ dataDir, search, sound: soundWanted(words) });
  if (browser) {
    Config.setBrowserExecutable(browser.path);
    Config.setChromeMode(browser.chromeMode);
  }
}

if (words.includes('studio')) keepSoundsCurrent(dataDir);

Config.overrideWebpackConfig((config) => withMade(withDataAlias(config, dataDir), dataDir));
