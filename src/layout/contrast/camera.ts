import type { Beats } from '../../scenes/beats';
import { easeInOutCubic, lerp, progress } from '../ease';
import { STAGE } from './stage';

/** Near: how much larger, and y of the line then, px; frames from far to near. */
export const CLOSE = { scale: 1.36, lineY: 846, frames: 48 } as const;

/** How near the camera is at a frame, 0–1: with the two as they meet, far while bars are told about, and with them again. */
export function nearAt({ bars, local }: Beats<'contrast'>, frame: number): number {
  const away = progress(frame, bars - CLOSE.frames / 2, CLOSE.frames, easeInOutCubic);
  const back = local === undefined ? 0 : progress(frame, local, CLOSE.frames, easeInOutCubic);
  return lerp(1 - away, 1, back);
}

/** Scale of the camera and y in px of the line 100 in the frame, when it is so near. */
const cameraOf = (near: number) => ({
  scale: lerp(1, CLOSE.scale, near),
  lineY: lerp(STAGE.lineY, CLOSE.lineY, near),
});

/** The camera as a transform of everything that stands on the line; undefined when it is far. */
export function cameraTransform(near: number): string | undefined {
  if (near === 0) return undefined;
  const { scale, lineY } = cameraOf(near);
  return `translate(${STAGE.border} ${lineY}) scale(${scale}) translate(${-STAGE.border} ${-STAGE.lineY})`;
}
