import type { ReactElement } from 'react';
import { DOG_COATS } from '../../../src/figures/dog-coats';
import { idleAt, walkAt } from '../../../src/figures/idle';
import { walkAlong } from '../../../src/figures/steps';
import { type ContrastMotion, hasTurned } from '../../../src/layout/contrast/motion';
import { onSide, type Side, STAGE } from '../../../src/layout/contrast/stage';
import { pick, seededRandom } from '../../../src/layout/random';
import { Dog } from '../../parts/props/Dog';

/** px that the dog walks behind its person's middle, nearer to us than the shoes, its size, and how far its tail wags (degrees) and how often (frames). */
const DOG = { behind: 104, over: 3, scale: 0.46, wag: 12, wagFrames: 24 } as const;

/** The dog of a household that has one: it comes along, and turns when its person turns. */
export function Companion(props: {
  readonly side: Side;
  /** Seeds coat and idle life: the segment, whose dog is the same dog in every scene. */
  readonly seed: string;
  readonly motion: ContrastMotion;
  readonly frame: number;
}): ReactElement {
  const { side, motion, frame } = props;
  const id = `dog ${props.seed}`;
  const on = frame - (frame % 2);
  const { from, x: to, scale } = STAGE.person;
  const way = walkAlong(frame, { from: from - DOG.behind, to: to - DOG.behind, ...motion.walk, scale });
  return (
    <Dog
      x={onSide(side, way.x)}
      y={STAGE.lineY - DOG.over - (way.steps ? Math.max(0, walkAt(frame, id)) : 0)}
      scale={DOG.scale}
      flip={(side === 'right') !== hasTurned(motion, frame)}
      wagDeg={Math.round(DOG.wag * Math.sin((2 * Math.PI * on) / DOG.wagFrames))}
      blink={idleAt(frame, id).blink}
      coat={pick(seededRandom(id), DOG_COATS)}
    />
  );
}
