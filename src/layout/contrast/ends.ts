import { FRAME } from '../../theme/frame';
import type { Ends, Seed } from '../handover/ends';
import { CLOSE } from './camera';
import { STAGE } from './stage';

const LINE = { x1: 0, x2: FRAME.width, y: CLOSE.lineY } as const;

const seedOf = (x: number, width: number): Seed => ({
  shape: 'capsule',
  x,
  y: CLOSE.lineY,
  width,
  height: 0,
});

/** With the two near, as the scene begins and ends. The 100 line goes from one pair to the next; it opens the way up and down, on to the shelf at last. */
export const contrastEnds = (): Ends => ({
  takes: { line: LINE },
  offers: { line: LINE },
  seed: seedOf(STAGE.border, FRAME.width),
  seeds: [seedOf(STAGE.border / 2, STAGE.border), seedOf((3 * STAGE.border) / 2, STAGE.border)],
});
