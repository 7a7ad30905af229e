import type { Steps } from '../../figures/steps';
import { seededRandom } from '../random';
import { LANES } from './lanes';
import type { Passer } from './passers';

/** Units of one step: the same for all, so that those who hurry only step faster. */
const STRIDE = 240;

/** The legs of a passer-by at x (px): they go with the way, so that no foot slides. */
export function stepsAt({ id, lane, look, tall }: Passer, x: number): Steps {
  const way = x / (LANES[lane].scale * tall * look.scale);
  const phase = way / (2 * STRIDE) + seededRandom(`walk ${id}`)();
  return { phase: Math.round((phase - Math.floor(phase)) * 1000) / 1000, stride: STRIDE, close: 0 };
}
