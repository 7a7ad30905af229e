import type { ReactElement } from 'react';
import { idleAt, walkAt } from '../../../src/figures/idle';
import { inPose } from '../../../src/figures/pose';
import type { ActedMember } from '../../../src/layout/persona/acting';
import { Figure } from '../../parts/figure/Figure';

/** The household in this frame: where each one is and what they do was decided before. */
export function People({
  acted,
  frame,
}: {
  readonly acted: readonly ActedMember[];
  readonly frame: number;
}): ReactElement {
  return (
    <g>
      {acted.map((a) => {
        if (!a.seen) return null;
        const idle = idleAt(frame, a.member.id);
        const squash =
          a.squash === 1
            ? undefined
            : `translate(${a.x} ${a.y}) scale(${a.squash} 1) translate(${-a.x} ${-a.y})`;
        return (
          <g key={a.member.id} transform={squash}>
            <Figure
              look={inPose(a.member.look, a.pose)}
              x={a.x}
              y={a.y}
              scale={a.scale}
              flip={a.flip}
              headTilt={idle.headTilt + a.tilt}
              blink={idle.blink}
              swayDeg={idle.swayDeg}
              bob={a.walking ? walkAt(frame, a.member.id) + a.hop : a.hop}
            />
          </g>
        );
      })}
    </g>
  );
}
