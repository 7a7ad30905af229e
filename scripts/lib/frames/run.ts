import fs from 'node:fs';
import { grouped, type SceneReport } from '../../../src/frames/report';
import { findBrowser } from '../browser';
import { progress } from '../progress';
import { type Frames, withFrames } from './open-page';
import { drawFindings } from './pictures';
import { checkMoment, drawLots } from './sample';
import type { SceneToCheck } from './scenes';
import { framesOf, walk } from './walk';

export interface FrameCheck {
  readonly scenes: readonly SceneToCheck[];
  /** Number of moments drawn by lot; undefined for every scene from beginning to end. */
  readonly sample: number | undefined;
  /** Folder for pictures of what is found; emptied first. */
  readonly outDir: string;
}

export interface CheckedFrames {
  readonly reports: readonly SceneReport[];
  /** Frames that were looked at. */
  readonly looked: number;
}

/** Draws and judges the scenes, shows how far it has come, and leaves a picture of every frame with a fault. */
export async function checkFrames({ scenes, sample, outDir }: FrameCheck): Promise<CheckedFrames> {
  fs.rmSync(outDir, { recursive: true, force: true });
  const total = sample ?? scenes.reduce((sum, { scene }) => sum + framesOf(scene).length, 0);
  const bar = progress('Granskar', total);
  let looked = 0;
  const onFrame = () => bar.update(++looked);
  const reports = await withFrames(await findBrowser(), (frames) =>
    sample === undefined
      ? everything(frames, scenes, outDir, onFrame)
      : lots(frames, scenes, sample, outDir, onFrame),
  );
  bar.finish('Granskningen är klar.');
  return { reports, looked };
}

async function everything(
  frames: Frames,
  scenes: readonly SceneToCheck[],
  outDir: string,
  onFrame: () => void,
): Promise<SceneReport[]> {
  const reports: SceneReport[] = [];
  for (const { scene, about } of scenes) {
    const findings = grouped(await walk(frames, scene, onFrame));
    await drawFindings(frames, scene, about, findings, outDir);
    reports.push({ scene: about, findings });
  }
  return reports;
}

async function lots(
  frames: Frames,
  scenes: readonly SceneToCheck[],
  count: number,
  outDir: string,
  onFrame: () => void,
): Promise<SceneReport[]> {
  const reports: SceneReport[] = [];
  for (const draw of drawLots(scenes, count)) {
    const report = await checkMoment(frames, draw);
    await drawFindings(frames, draw.at.scene, report.scene, report.findings, outDir);
    reports.push(report);
    onFrame();
  }
  return reports;
}
