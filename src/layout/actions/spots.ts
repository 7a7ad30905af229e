import type { SceneOf } from '../../scenes/kinds';
import { easeInOutCubic, lerp, progress } from '../ease';
import { inRow, type Spot, toldStage } from './stage';
import { MOVE, recapFrame, roleFrames } from './times';

interface Picture {
  readonly at: number;
  readonly spots: readonly Spot[];
}

/** The scene's pictures one after the other: all doors, each role with the word, all doors again. */
function picturesOf(scene: SceneOf<'actions'>): Picture[] {
  const count = scene.roles.length;
  const told = roleFrames(scene).map((at, i) => ({ at, spots: toldStage(count, i).spots }));
  return [...told, { at: recapFrame(scene), spots: inRow(count, 'recap') }];
}

/** Where every role's door stands at a frame, on its way from one picture to the next. */
export function spotsAt(scene: SceneOf<'actions'>, frame: number): Spot[] {
  return picturesOf(scene).reduce(
    (now, { at, spots }) => {
      const t = progress(frame, at, MOVE, easeInOutCubic);
      if (t <= 0) return now;
      return now.map(({ x, size, base }, i) => ({
        x: lerp(x, spots[i]!.x, t),
        size: lerp(size, spots[i]!.size, t),
        base: lerp(base, spots[i]!.base, t),
      }));
    },
    inRow(scene.roles.length, 'wide'),
  );
}
