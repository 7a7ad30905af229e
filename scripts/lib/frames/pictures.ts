import path from 'node:path';
import type { Box } from '../../../src/frames/box';
import type { CheckedScene, Grouped } from '../../../src/frames/report';
import type { Scene } from '../../../src/scenes/kinds';
import { writeAtomically } from '../atomic';
import type { Frames } from './open-page';

/** Frames with faults that are drawn per scene: enough to see what is wrong. */
const MOST = 12;

/** Draws every frame of a scene in which something is first found, what was found framed. Gives the files' paths. */
export async function drawFindings(
  frames: Frames,
  scene: Scene,
  about: CheckedScene,
  findings: readonly Grouped[],
  outDir: string,
): Promise<string[]> {
  const byFrame = new Map<number, Box[]>();
  for (const { frame, box } of findings) byFrame.set(frame, [...(byFrame.get(frame) ?? []), box]);
  await frames.open(scene);
  const files: string[] = [];
  for (const [frame, boxes] of [...byFrame].slice(0, MOST)) {
    const film = (about.films[0] ?? '').replaceAll(' · ', '-');
    const file = path.join(outDir, `${film}-${about.id}-${String(frame).padStart(4, '0')}.png`);
    await writeAtomically(file, await frames.picture(frame, boxes));
    files.push(file);
  }
  return files;
}
