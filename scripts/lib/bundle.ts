import { join, resolve } from 'node:path';
import { bundle, type WebpackConfiguration } from '@remotion/bundler';
import { withApprovals } from './approvals';
import { inTemporaryFolder } from './atomic-temp';
import { inProject, PLACE, projectRoot } from './paths';
import { withDeepDive } from './read-deep';
import { withNarration } from './sound-files';

/** The environment variable with which plain `npx remotion …` is given another data folder. */
export const DATA_VARIABLE = 'FILM_DATA';

/** The absolute path of the data folder: the one given, else FILM_DATA, else data/ of the project. */
export function dataFolder(given?: string): string {
  const named = given ?? process.env[DATA_VARIABLE];
  return named ? resolve(named) : inProject(PLACE.data);
}

/**
 * Makes every `#data/…` that the compositions import come from `dataDir`. What a delivery may come without (the
 * storyboard) is then the project's own; results never are, so nobody's film shows sample numbers by mistake.
 */
export function withDataAlias(config: WebpackConfiguration, dataDir: string): WebpackConfiguration {
  const alias = {
    ...config.resolve?.alias,
    '#data/results': join(dataDir, 'results'),
    '#data': [dataDir, inProject(PLACE.data)],
  };
  return { ...config, resolve: { ...config.resolve, alias } };
}

/** Gives compositions what a delivery may come without: its deep dive, its sounds and its approvals. */
export const withMade = (config: WebpackConfiguration, dataDir: string): WebpackConfiguration =>
  withDeepDive(withApprovals(withNarration(config, dataDir), dataDir), dataDir);

export interface BundleOptions {
  readonly dataDir: string;
  /** Told the share done, 0–1. */
  readonly onProgress?: (share: number) => void;
}

/**
 * Bundles the compositions with the data of `dataDir` and gives `work` the folder to draw from, which is gone
 * afterwards. A second bundle takes what hasn't changed from the cache, and two at once don't meet.
 */
export function withBundle<T>(options: BundleOptions, work: (serveUrl: string) => Promise<T>): Promise<T> {
  const root = projectRoot();
  return inTemporaryFolder(join(root, PLACE.cache, 'bundle'), async (outDir) => {
    const serveUrl = await bundle({
      entryPoint: join(root, PLACE.entry),
      rootDir: root,
      publicDir: join(root, PLACE.public),
      outDir,
      enableCaching: true,
      onProgress: (percent) => options.onProgress?.(percent / 100),
      webpackOverride: (config) => withMade(withDataAlias(config, options.dataDir), options.dataDir),
    });
    return work(serveUrl);
  });
}
