import { progress } from '../ease';
import type { Schedule } from './times';

/** How far the slow push over the shot has come at a frame, 0–1 (src/layout/map/camera.ts). */
export const cameraAt = ({ end }: Schedule, frame: number): number => progress(frame, 0, end);
