import type { Passer } from '../../../src/layout/opening/passers';
import type { OpeningTimes } from '../../../src/layout/opening/times';

/** What is known about the crowd at one frame; everything but the frame is laid out once. */
export interface CrowdProps {
  readonly passers: readonly Passer[];
  /** When those who are seen take on colour, by id. */
  readonly colours: ReadonlyMap<string, number>;
  readonly times: OpeningTimes;
  /** When it shows what people have with them. */
  readonly brought: number;
  readonly frame: number;
}
