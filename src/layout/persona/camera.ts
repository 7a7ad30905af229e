import { DURATION } from '../../theme/motion';
import { easeInOutCubic, lerp, progress } from '../ease';
import type { Emphasis } from './emphasis';
import type { Stage } from './stage';

/** px that the farthest plane is shifted when the camera looks at one side of the picture. */
const REACH = 22;

/** Which way the camera looks for an emphasis: towards the chart (1), the home (−1). */
function aim(e: Emphasis): number {
  if (e.accent === 'home' || e.accent === 'need') return -1;
  return e.claim === undefined ? 0 : 1;
}

/**
 * Shift in px of the farthest plane: the camera moves a little towards what is talked about while chart and people
 * stay where they are, so that depth is felt and nothing that is read moves.
 */
export function cameraAt(frame: number, all: readonly Emphasis[], stage: Stage): number {
  let at = 0;
  for (const e of all) at = lerp(at, aim(e), progress(frame, e.from, DURATION.move, easeInOutCubic));
  return at * REACH * (stage.home === 'left' ? 1 : -1);
}
