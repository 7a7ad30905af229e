import { type ReactElement, useMemo } from 'react';
import type { BoxMark } from '../../../src/layout/benefit/box';
import { boxesAt, type FlyingBox } from '../../../src/layout/benefit/boxes';
import { boxPaths } from '../../../src/layout/benefit/paths';
import type { Plan } from '../../../src/layout/benefit/plan';
import { sameSince } from '../../../src/layout/benefit/rest';
import { COLOR } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';

/** Boxes narrower than this many px carry a thinner line. */
const SMALL = 20;
const THIN = 2;

/** Boxes at their doors, and those in the air: two paths for all that stand, and for each in the air. */
export function Boxes({ plan, frame }: { readonly plan: Plan; readonly frame: number }): ReactElement | null {
  const still = sameSince(plan, frame);
  const { standing, flying } = useMemo(() => boxesAt(plan, still), [plan, still]);
  return (
    <g>
      {/* A set is another one when a box has come or gone. */}
      <BoxSet key={standing.length} boxes={standing} />
      {flying.map(({ id, box, trail }) => (
        <InTheAir key={id} box={box} trail={trail} />
      ))}
    </g>
  );
}

/** A box with the way that it has come. */
function InTheAir({ box, trail }: Pick<FlyingBox, 'box' | 'trail'>): ReactElement {
  return (
    <g>
      <path
        d={trail}
        fill="none"
        stroke={COLOR.paper}
        strokeWidth={LINE.fine}
        strokeDasharray="1 10"
        strokeLinecap="round"
      />
      <BoxSet boxes={[box]} />
    </g>
  );
}

function BoxSet({ boxes }: { readonly boxes: readonly BoxMark[] }): ReactElement | null {
  const paths = useMemo(() => boxPaths(boxes), [boxes]);
  if (boxes.length === 0) return null;
  const line = (boxes[0]?.width ?? 0) < SMALL ? THIN : LINE.fine;
  return (
    <g stroke={COLOR.ink} strokeWidth={line} strokeLinejoin="round">
      <path d={paths.boxes} fill={COLOR.wood} />
      <path d={paths.tapes} fill="none" />
    </g>
  );
}
