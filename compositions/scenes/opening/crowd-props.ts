import type { Passer } from '../../../src/layout/opening/passers';
import type { OpeningTimes } from '../../../src/layout/opening/times';

/** What is known about the crowd at one frame; everything but the frame is laid out once. */
export interface CrowdProps {
  readonly passers: readonly Passer[];
  readonly times: OpeningTimes;
  readonly frame: number;
}
