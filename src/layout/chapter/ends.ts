import { doorSeed, type Ends } from '../handover/ends';
import { door } from './stage';

/** It stands when it begins: the wipe before it opens onto it. The department's door opens on what follows. */
export const chapterEnds = (): Ends => ({ takes: {}, offers: {}, seed: doorSeed(door()) });
