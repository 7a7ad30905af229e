import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { inProject } from '../paths';

const ENTRIES = {
  scenes: 'compositions/scenes/ScenePicture.tsx',
  worker: 'scripts/lib/picture/worker.ts',
} as const;

/** A bundle: one module with all that it reaches in the project, packages apart. */
export interface Bundled {
  readonly file: string;
  /** SHA-256 of its text: of the code and data that it reaches, by the bundler's own module graph. */
  readonly hash: string;
}

export type Bundles = { readonly [K in keyof typeof ENTRIES]: Bundled };

/** Bundles components and worker into a folder (inside the project, so that packages are found). */
export async function bundleScenes(folder: string): Promise<Bundles> {
  const made = await Promise.all(
    Object.entries(ENTRIES).map(async ([name, entry]) => [
      name,
      await bundled(entry, join(folder, `${name}.mjs`)),
    ]),
  );
  return Object.fromEntries(made) as Bundles;
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
