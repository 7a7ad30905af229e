import type { SceneOf } from '../../scenes/kinds';
import { dotSeed, type Ends } from '../handover/ends';
import { methodField } from './field';
import { segmentAt } from './frame';

/** The segments, each a disc, go on; the largest of them opens the way. */
export function methodEnds(scene: SceneOf<'method'>): Ends {
  const field = methodField(scene);
  const dots = field.segments.flatMap((segment) => {
    const disc = segmentAt(field, segment, scene.frames - 1).discs[0];
    return disc ? [{ ...disc, color: segment.hue.fill }] : [];
  });
  const [largest] = [...dots].sort((a, b) => b.r - a.r);
  if (!largest) throw new Error('A method scene ends without a segment.');
  return { takes: {}, offers: { dots }, seed: dotSeed(largest) };
}
