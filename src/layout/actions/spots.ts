import type { Told } from '../../scenes/shared';
import { easeInOutSine, lerp, progress } from '../ease';
import { inRow, MIDDLE, type Spot, toldStage } from './stage';
import { MOVE, recapFrame, roleFrames } from './times';

/** Where every role's door stands, and the middle of what is told, px. */
export interface Picture {
  readonly spots: readonly Spot[];
  readonly focus: number;
}

/** The scene's pictures after the first, one after the other: each role with the word, all doors again. */
function picturesOf(scene: Told<'actions'>): (Picture & { readonly at: number })[] {
  const count = scene.roles.length;
  const told = roleFrames(scene).map((at, i) => {
    const { spots, words } = toldStage(count, i);
    return { at, spots, focus: words.x };
  });
  return [...told, { at: recapFrame(scene), spots: inRow(count), focus: MIDDLE }];
}

/** Everything at a frame, on its way from one picture to the next. */
export function pictureAt(scene: Told<'actions'>, frame: number): Picture {
  const first: Picture = { spots: inRow(scene.roles.length), focus: MIDDLE };
  return picturesOf(scene).reduce((now, { at, spots, focus }) => {
    const t = progress(frame, at, MOVE, easeInOutSine);
    if (t <= 0) return now;
    return {
      focus: lerp(now.focus, focus, t),
      spots: now.spots.map(({ x, size }, i) => ({
        x: lerp(x, spots[i]!.x, t),
        size: lerp(size, spots[i]!.size, t),
      })),
    };
  }, first);
}
