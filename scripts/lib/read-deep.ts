import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { WebpackConfiguration } from '@remotion/bundler';
import { DEEP_DIVE_FILE } from '../../src/schema/dataset';
import { inProject, PLACE } from './paths';

/** Gives compositions what a delivery's deep dive rests on as `#deep-dive`; where there is none, that is null. */
export function withDeepDive(config: WebpackConfiguration, dataDir: string): WebpackConfiguration {
  const none = inProject(PLACE.cache, 'deep-dive', 'none.json');
  if (!existsSync(none)) {
    mkdirSync(dirname(none), { recursive: true });
    writeFileSync(none, 'null');
  }
  const file = join(dataDir, DEEP_DIVE_FILE);
  const alias = { ...config.resolve?.alias, '#deep-dive': existsSync(file) ? file : none };
  return { ...config, resolve: { ...config.resolve, alias } };
}
