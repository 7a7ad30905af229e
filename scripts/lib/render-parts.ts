import { rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { runFfmpeg } from './ffmpeg';

/** First and last frame, both included. */
export type FrameRange = readonly [number, number];

/** Frames in a part (40 s): short enough to lose, long enough that starting a browser for each costs about 1 %. */
const PART = 1200;

/** Divides a range of frames into parts, in order. A rest under half a part is joined to the last. */
export function partsOf(first: number, last: number, length = PART): FrameRange[] {
  const count = Math.max(1, Math.round((last - first + 1) / length));
  return Array.from({ length: count }, (_, i) => {
    const start = first + i * length;
    return [start, i === count - 1 ? last : start + length - 1] as const;
  });
}

/** Joins MP4s of equal settings to one, without encoding again, with the index first. */
export async function joinParts(files: readonly string[], outFile: string): Promise<void> {
  const only = files.length === 1 ? files[0] : undefined;
  if (only !== undefined) return rename(only, outFile);
  const list = join(dirname(outFile), 'parts.txt');
  await writeFile(list, files.map((file) => `file '${file.replaceAll("'", "'\\''")}'\n`).join(''));
  await runFfmpeg('ffmpeg', ['-f', 'concat', '-safe', '0', '-i', list, '-c', 'copy', ...MP4, '-y', outFile]);
}

/** Remotion's own time scale, and the index before the picture. */
const MP4 = ['-video_track_timescale', '90000', '-movflags', '+faststart'];
