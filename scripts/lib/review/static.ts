import { mkdirSync } from 'node:fs';
import { basename, join, parse } from 'node:path';
import { DELIVERY_FILE, type Delivery } from '../../../src/review/delivery';
import type { NarrationEntry } from '../../../src/sound/narration-file';
import { RENDER } from '../../../src/theme/render';
import { writeAtomically } from '../atomic';
import { runFfmpeg } from '../ffmpeg';
import { MIX_FOLDER, mixFile } from '../sound-files';
import { buildPage } from './page';

/** A mix as AAC beside the page: a twelfth of the WAV, and a browser plays it from any place. Gives its entry. */
async function compressed(entry: NarrationEntry, folder: string): Promise<NarrationEntry> {
  const wav = basename(entry.file);
  const file = `${MIX_FOLDER}/${parse(wav).name}.m4a`;
  const target = join(folder, file);
  mkdirSync(join(folder, MIX_FOLDER), { recursive: true });
  await runFfmpeg('ffmpeg', [
    '-y',
    '-i',
    mixFile(wav),
    '-c:a',
    'libfdk_aac',
    '-b:a',
    RENDER.audioBitrate,
    '-movflags',
    '+faststart',
    '-f', // this ffmpeg knows the box, not its other ending
    'mp4',
    target,
  ]);
  return { ...entry, file };
}

/** Puts a delivery and its sounds beside a built page. */
export async function addDelivery(folder: string, delivery: Delivery): Promise<void> {
  const narration: NarrationEntry[] = [];
  for (const entry of delivery.narration) narration.push(await compressed(entry, folder));
  await writeAtomically(
    join(folder, DELIVERY_FILE),
    JSON.stringify({ ...delivery, narration, saves: false }),
  );
}

/** Writes the review page with a delivery in it: a folder that works wherever it is put, with no server side. */
export async function writeStatic(outDir: string, delivery: Delivery): Promise<void> {
  await buildPage(outDir);
  await addDelivery(outDir, delivery);
}
