import type { ReactElement } from 'react';
import { idleAt, walkAt } from '../../../src/figures/idle';
import type { ContrastMotion } from '../../../src/layout/contrast/motion';
import { onSide, type Side, STAGE } from '../../../src/layout/contrast/stage';
import { lerp } from '../../../src/layout/ease';
import { pick, seededRandom } from '../../../src/layout/random';
import { DOG_COATS, Dog } from '../../parts/props/Dog';

/** px that the dog walks behind its person's middle, nearer to us than the shoes, its size, and how far its tail wags (degrees) and how often (frames). */
const DOG = { behind: 86, scale: 0.44, wag: 12, wagFrames: 24 } as const;

/** The dog of a household that has one: it comes along, and turns when its person turns. */
export function Companion(props: {
  readonly side: Side;
  /** Seeds coat and idle life: the segment, whose dog is the same dog in every scene. */
  readonly seed: string;
  readonly walk: ContrastMotion['walk'];
  readonly turn: number;
  readonly frame: number;
}): ReactElement {
  const { side, walk, turn, frame } = props;
  const id = `dog ${props.seed}`;
  const on = frame - (frame % 2);
  const x = onSide(side, lerp(STAGE.person.from, STAGE.person.x, walk.t) - DOG.behind);
  const outwards = turn > 0.5;
  return (
    <Dog
      x={x}
      y={STAGE.lineY - (walk.going ? Math.max(0, walkAt(frame, id)) : 0)}
      scale={DOG.scale}
      flip={(side === 'right') !== outwards}
      wagDeg={Math.round(DOG.wag * Math.sin((2 * Math.PI * on) / DOG.wagFrames))}
      blink={idleAt(frame, id).blink}
      coat={pick(seededRandom(id), DOG_COATS)}
    />
  );
}
