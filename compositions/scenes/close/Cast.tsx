import { idleAt, walkAt } from '../../../src/figures/idle';
import { isSitting } from '../../../src/figures/pose';
import { type Member, memberLook, memberX, offsetOf } from '../../../src/layout/close/cast';
import { arrivedAt, type CloseTimes } from '../../../src/layout/close/times';
import { Figure } from '../../parts/figure/Figure';

interface CastProps {
  readonly members: readonly Member[];
  readonly times: CloseTimes;
  readonly frame: number;
}

/** Everyone comes in from the right and stops at their door, looking at what is written. */
export function Cast({ members, times, frame }: CastProps) {
  const arrived = arrivedAt(frame, times);
  if (arrived <= 0) return null;
  const offset = offsetOf(members);
  return members.map((member) => {
    const { who, y, scale } = member;
    const look = memberLook(member, arrived);
    const bob = arrived < 1 && !isSitting(look) ? walkAt(frame, who.id) * (1 - arrived ** 4) : 0;
    return (
      <Figure
        key={who.id}
        look={look}
        x={Math.round(memberX(member, offset, arrived) * 100) / 100}
        y={y}
        scale={scale}
        flip
        bob={bob}
        {...idleAt(frame, who.id)}
      />
    );
  });
}
