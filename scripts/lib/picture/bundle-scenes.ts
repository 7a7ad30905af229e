import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { inProject } from '../paths';

/** The module of the component that draws a whole picture. */
export const SCENES = 'compositions/scenes/ScenePicture.tsx';
const WORKER = 'scripts/lib/picture/worker.ts';

/** A bundle: one module with all that it reaches in the project, packages apart. */
export interface Bundled {
  readonly file: string;
  /** SHA-256 of its text: of the code and data that it reaches, by the bundler's own module graph. */
  readonly hash: string;
}

/** Components and worker. */
export interface Bundles {
  readonly scenes: Bundled;
  readonly worker: Bundled;
}

/** Bundles components and worker into a folder (inside the project, so that packages are found). */
export async function bundleScenes(folder: string, entry: string): Promise<Bundles> {
  const [scenes, worker] = await Promise.all([
    bundled(entry, join(folder, 'scenes.mjs')),
    bundled(WORKER, join(folder, 'worker.mjs')),
  ]);
  return { scenes, worker };
}

async function bundled(entry: string, file: string): Promise<Bundled> {
  const { outputFiles } = await build({
    entryPoints: [inProject(entry)],
    absWorkingDir: inProject(),
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    jsx: 'automatic',
    logLevel: 'error',
  });
  const [made] = outputFiles;
  if (!made) throw new Error(`${entry} gave no bundle.`);
  await writeFile(file, made.contents);
  return { file, hash: createHash('sha256').update(made.contents).digest('hex') };
}

/** The installed version of a package. */
export function versionOf(name: string): string {
  const { version } = JSON.parse(readFileSync(inProject('node_modules', name, 'package.json'), 'utf8'));
  return `${name}@${version}`;
}
