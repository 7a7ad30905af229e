import type { SceneOf } from '../../scenes/kinds';
import { DURATION } from '../../theme/motion';
import { easeInOutCubic, progress, springTo } from '../ease';

/** Frames in which all find their own, one after another, and from the last step to the hop in their colour. */
export const WALK = { frames: 84, every: 1 } as const;
const HOP = { frames: 16, px: 30 } as const;
const EVERY = { person: 1, bubble: 6, share: 10, sign: 9 } as const;

export const enteredAt = (frame: number, { beats }: SceneOf<'types'>, order: number): number =>
  springTo(frame, beats.people + order * EVERY.person);

/** Frame at which somebody begins to walk to their own. */
export const walkStart = ({ beats }: SceneOf<'types'>, order: number): number =>
  beats.types + order * WALK.every;

/** Px over the ground as somebody takes on their colour, and whether they have. */
export function hopAt(frame: number, scene: SceneOf<'types'>, order: number) {
  const t = progress(frame, walkStart(scene, order) + WALK.frames, HOP.frames);
  return { px: HOP.px * Math.sin(Math.PI * t), coloured: t >= 0.5 };
}

/** What is there of a type's words; all 0–1. */
export function wordsAt(frame: number, { beats }: SceneOf<'types'>, type: number) {
  const says = beats.says;
  const motive = beats.motive;
  return {
    bubble: springTo(frame, beats.types + 60 + type * EVERY.bubble),
    share: progress(frame, beats.shares + type * EVERY.share, DURATION.enter, easeInOutCubic),
    says: says === undefined ? 0 : progress(frame, says + type * EVERY.share, DURATION.enter, easeInOutCubic),
    sign:
      motive === undefined
        ? 0
        : springTo(frame, motive + type * (type === 0 ? 0 : EVERY.sign) + (type && 30)),
  };
}
