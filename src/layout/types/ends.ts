import type { SceneOf } from '../../scenes/kinds';
import { hue } from '../../theme/color';
import type { Ends } from '../handover/ends';
import { bubbleAt } from './said';
import { columns } from './stage';

/** What the largest type says becomes the next ground; a disc of each colour may land on its group. */
export function typesEnds({ types }: SceneOf<'types'>): Ends {
  const middles = columns(types.length);
  const { box } = bubbleAt(middles[0]!, 1, 0);
  const dots = types.map((type, i) => ({ x: middles[i]!, y: 640, r: 40, color: hue(type.hue).fill }));
  return {
    takes: {},
    offers: { dots },
    seed: {
      shape: 'capsule',
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
      width: box.width,
      height: box.height,
    },
  };
}
