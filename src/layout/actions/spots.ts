import type { Told } from '../../scenes/handover';
import { easeInOutSine, lerp, progress } from '../ease';
import { inRow, type Spot, toldStage } from './stage';
import { MOVE, recapFrame, roleFrames } from './times';

/** Where the doors stand, one picture after the other: each role with the word, all doors again. */
function picturesOf(scene: Told<'actions'>): { readonly at: number; readonly spots: readonly Spot[] }[] {
  const count = scene.roles.length;
  const told = roleFrames(scene).map((at, i) => ({ at, spots: toldStage(count, i).spots }));
  return [...told, { at: recapFrame(scene), spots: inRow(count) }];
}

/** Where every role's door stands at a frame, on its way from one picture to the next. */
export function spotsAt(scene: Told<'actions'>, frame: number): readonly Spot[] {
  return picturesOf(scene).reduce<readonly Spot[]>((now, { at, spots }) => {
    const t = progress(frame, at, MOVE, easeInOutSine);
    if (t <= 0) return now;
    return now.map(({ x, width, height }, i) => ({
      x: lerp(x, spots[i]!.x, t),
      width: lerp(width, spots[i]!.width, t),
      height: lerp(height, spots[i]!.height, t),
    }));
  }, inRow(scene.roles.length));
}
