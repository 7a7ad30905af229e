import { doorSeed, type Ends } from '../handover/ends';
import { STAGE } from './stage';

/** It stands when it begins: the line before it opens onto it. The door to the customers opens onto all doors. */
export const shelfEnds = (): Ends => ({ takes: {}, offers: {}, seed: doorSeed(STAGE.door) });
