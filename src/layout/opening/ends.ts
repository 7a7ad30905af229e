import { doorSeed, type Ends } from '../handover/ends';
import { DOOR } from '../pharmacy/facade';
import { DOOR_AT } from './lanes';

/** The film begins here; its way on is through the pharmacy's door. */
export const openingEnds = (): Ends => ({
  takes: {},
  offers: {},
  seed: doorSeed({ ...DOOR, x: DOOR_AT.x, base: DOOR_AT.y }),
});
