import type { ReactElement } from 'react';
import { idleAt, walkAt } from '../../../src/figures/idle';
import type { ActedMember } from '../../../src/layout/persona/acting';
import type { Hue } from '../../../src/theme/color';
import { Figure } from '../../parts/figure/Figure';
import { Held } from './Held';

interface PeopleProps {
  readonly acted: readonly ActedMember[];
  readonly hue: Hue;
  readonly frame: number;
}

/** The household in this frame: where each one is and what they do was decided before. */
export function People({ acted, hue, frame }: PeopleProps): ReactElement {
  return (
    <g>
      {acted.map((a) => {
        if (!a.seen) return null;
        const idle = idleAt(frame, a.member.id);
        const bob = a.walking ? walkAt(frame, a.member.id) + a.hop : a.hop;
        const squash =
          a.squash === 1
            ? undefined
            : `translate(${a.x} ${a.y}) scale(${a.squash} 1) translate(${-a.x} ${-a.y})`;
        return (
          <g key={a.member.id} transform={squash} data-figure={a.member.id}>
            <Figure
              look={a.look}
              x={a.x}
              y={a.y}
              scale={a.scale}
              flip={a.flip}
              arm={a.arm}
              headTilt={idle.headTilt + a.tilt}
              blink={idle.blink}
              swayDeg={a.held ? 0 : idle.swayDeg}
              bob={bob}
            />
            <Held acted={a} hue={hue} bob={bob} />
          </g>
        );
      })}
    </g>
  );
}
