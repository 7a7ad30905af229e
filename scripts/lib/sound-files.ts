import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { WebpackConfiguration } from '@remotion/bundler';
import { z } from 'zod';
import { type NarrationEntry, narrationFileSchema } from '../../src/sound/narration-file';
import { writeAtomically } from './atomic';
import { inProject, PLACE } from './paths';

/** Where mixes lie in the public folder: named by what is in them, so that none is ever out of date. */
export const MIX_FOLDER = 'narration/mix';

/** The absolute path of a mix. */
export const mixFile = (name: string): string => inProject(PLACE.public, MIX_FOLDER, name);

/** What is known of a delivery's sounds: in .cache, as it can be made again. */
const listSchema = z.strictObject({ dataDir: z.string(), entries: narrationFileSchema });
type List = z.infer<typeof listSchema>;

const listFolder = () => inProject(PLACE.cache, 'sound', 'film');

/** Two files of a delivery: the list, and its entries alone, as the compositions import them. */
function filesOf(dataDir: string): { readonly list: string; readonly entries: string } {
  const name = createHash('sha256').update(dataDir).digest('hex').slice(0, 16);
  return { list: join(listFolder(), `${name}.list.json`), entries: join(listFolder(), `${name}.json`) };
}

function readList(file: string): List | undefined {
  try {
    return listSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined; // not there, or of an older version: it is made anew
  }
}

/** The sounds that are made of a delivery. */
export const narrationEntries = (dataDir: string): readonly NarrationEntry[] =>
  readList(filesOf(dataDir).list)?.entries ?? [];

/** Puts entries in the place of those of the same cut and language, and removes mixes that no delivery uses. */
export async function keepEntries(dataDir: string, made: readonly NarrationEntry[]): Promise<void> {
  const same = (a: NarrationEntry, b: NarrationEntry) => a.cut === b.cut && a.language === b.language;
  const others = narrationEntries(dataDir).filter((e) => existsSync(mixFile(basename(e.file))));
  const entries = [...others.filter((e) => !made.some((m) => same(e, m))), ...made];
  const files = filesOf(dataDir);
  await writeAtomically(files.list, JSON.stringify({ dataDir, entries }));
  await writeAtomically(files.entries, JSON.stringify(entries));
  sweep();
}

/** Removes lists of deliveries that are gone, and mixes that no list names. */
function sweep(): void {
  const used = new Set<string>();
  for (const name of readdirSync(listFolder()).filter((n) => n.endsWith('.list.json'))) {
    const file = join(listFolder(), name);
    const list = readList(file);
    if (list && existsSync(list.dataDir)) for (const e of list.entries) used.add(basename(e.file));
    else for (const gone of [file, file.replace('.list.json', '.json')]) rmSync(gone, { force: true });
  }
  for (const name of readdirSync(mixFile(''))) {
    if (name.endsWith('.wav') && !name.startsWith('.') && !used.has(name)) rmSync(mixFile(name));
  }
}

/** Gives compositions the sounds of a delivery as `#narration`; until some are made, that is an empty list. */
export function withNarration(config: WebpackConfiguration, dataDir: string): WebpackConfiguration {
  const { entries } = filesOf(dataDir);
  if (!existsSync(entries)) {
    mkdirSync(listFolder(), { recursive: true });
    writeFileSync(entries, '[]');
  }
  const alias = { ...config.resolve?.alias, '#narration': entries };
  return { ...config, resolve: { ...config.resolve, alias } };
}
