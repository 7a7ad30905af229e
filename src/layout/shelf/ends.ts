import { COLOR } from '../../theme/color';
import { doorSeed, type Ends } from '../handover/ends';
import { STAGE } from './stage';

/** The 100 line becomes the cabinet's edge; the door to the customers goes on to the wall of doors. */
export const shelfEnds = (): Ends => ({
  takes: { line: { x1: STAGE.cabinet.left, x2: STAGE.cabinet.right, y: STAGE.cabinet.bottom } },
  offers: { door: { ...STAGE.door, color: COLOR.light } },
  seed: doorSeed(STAGE.door),
});
