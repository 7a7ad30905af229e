import type { ReactElement } from 'react';
import { DOG_COATS } from '../../../src/figures/dog-coats';
import { idleAt, walkAt } from '../../../src/figures/idle';
import { walkAlong } from '../../../src/figures/steps';
import { type ContrastMotion, hasTurned } from '../../../src/layout/contrast/motion';
import { onSide, SIDES, STAGE, STEP } from '../../../src/layout/contrast/stage';
import { pick, seededRandom } from '../../../src/layout/random';
import { Dog } from '../../parts/props/Dog';
import type { ToldProps } from '../scene-props';

/** px that the dog stands over the line's middle, its size, and how far its tail wags (degrees) and how often (frames). */
const DOG = { over: 3, scale: 0.4, wag: 12, wagFrames: 24 } as const;

/**
 * The dog of a household that has one runs ahead of its person and ends at the border between the two, clear of all legs;
 * it turns when its person turns. There is room for one.
 */
export function Companion({
  scene,
  motion,
  frame,
}: ToldProps<'contrast'> & { readonly motion: ContrastMotion }): ReactElement | null {
  const side = SIDES.find((s) => scene[s].person.persona.dog);
  if (!side) return null;
  // The same dog in every scene.
  const id = `dog ${scene[side].person.segment}`;
  const on = frame - (frame % 2);
  const { from, x, scale } = STAGE.person;
  const ahead = STAGE.border - x;
  const way = walkAlong(frame, { from: from + ahead, to: STAGE.border, ...motion.walk, scale });
  return (
    <Dog
      x={onSide(side, way.x) + STEP * motion.forward.left}
      y={STAGE.lineY - DOG.over - (way.steps ? Math.max(0, walkAt(frame, id)) : 0)}
      scale={DOG.scale}
      flip={(side === 'right') !== hasTurned(motion, frame)}
      wagDeg={Math.round(DOG.wag * Math.sin((2 * Math.PI * on) / DOG.wagFrames))}
      blink={idleAt(frame, id).blink}
      coat={pick(seededRandom(id), DOG_COATS)}
    />
  );
}
