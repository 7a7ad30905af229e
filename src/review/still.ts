import { posterFrame } from '../layout/close/poster';
import type { Scene } from '../scenes/kinds';
import { DURATION } from '../theme/motion';

/** Frames before the way to the next scene at which a picture has come to rest. */
const REST = 20;

/** The frame, counted from the scene's start, that stands for it: its last whole picture before it hands over. */
export const stillFrame = (scene: Scene): number =>
  scene.kind === 'close' ? posterFrame(scene) : Math.max(0, scene.frames - DURATION.handover - REST);
