import { handOf } from '../../../src/figures/anchors';
import { armOf } from '../../../src/figures/arm-bodies';
import { gestureAt } from '../../../src/figures/gesture';
import { idleAt, walkAt } from '../../../src/figures/idle';
import type { FigureLook } from '../../../src/figures/look';
import { isSitting } from '../../../src/figures/pose';
import { type Member, memberX, offsetOf, steppingOut } from '../../../src/layout/close/cast';
import { arrivedAt, type CloseTimes, steppedAt, wavesAt } from '../../../src/layout/close/times';
import { Figure } from '../../parts/figure/Figure';
import { Bag } from '../../parts/props/Bag';

interface CastProps {
  readonly members: readonly Member[];
  readonly times: CloseTimes;
  readonly frame: number;
}

/** Size of a bag by its bearer's. */
const BAG = 4.87;

const rounded = (value: number) => Math.round(value * 100) / 100;

/** Who stands with crossed arms goes on to: freeing one would be another pose. */
const canWave = (look: FigureLook) => armOf(look.body) !== undefined;

/** Those who come from the left into the light and stop there in their stride, looking at the doors. */
export function PathCast({ members, times, frame }: CastProps) {
  const arrived = arrivedAt(frame, times);
  if (arrived <= 0) return null;
  const offset = offsetOf(members);
  const foremost = Math.max(...members.filter(({ door }) => door === undefined).map(({ x }) => x));
  const wave = { kind: 'wave', from: wavesAt(times) } as const;
  return members.map((member) => {
    if (member.door !== undefined) return null;
    const bob = arrived < 1 && !isSitting(member.look) ? walkAt(frame, member.id) * (1 - arrived ** 4) : 0;
    const { look, y, scale } = member;
    const placed = { look, x: rounded(memberX(member, offset, arrived)), y, scale, bob };
    const hand = member.bag ? handOf(placed) : undefined;
    return (
      <g key={member.id}>
        <Figure
          {...placed}
          arm={member.x === foremost && canWave(look) ? gestureAt(frame, wave, member.id) : undefined}
          {...idleAt(frame, member.id)}
        />
        {hand ? <Bag {...hand} scale={BAG * scale * look.scale} /> : null}
      </g>
    );
  });
}

/** The one who stands in a door, and steps out of it on to the threshold. */
export function DoorGuest({
  member,
  times,
  frame,
}: Omit<CastProps, 'members'> & { readonly member: Member }) {
  const out = steppedAt(frame, times, member.door ?? 0);
  return (
    <Figure
      look={member.look}
      x={member.x}
      {...steppingOut(member, out)}
      flip
      {...idleAt(frame, member.id)}
    />
  );
}
