import type { ReactElement } from 'react';
import { type Link, ROD, shaftAt } from '../../../src/layout/contrast/link';
import { SIDES, type Side, STAGE } from '../../../src/layout/contrast/stage';
import { lerp } from '../../../src/layout/ease';
import { COLOR, type Hue } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';

interface RodProps {
  readonly link: Link;
  readonly hues: Readonly<Record<Side, Hue>>;
  /** 0–1, a spring: from the line 100 to both bars' ends. */
  readonly progress: number;
}

/** px: dots of the lines from the rod's ends to the bars. */
const DOTS = '1 13';

/** The rod that measures how far the two bars of a row are apart: it stands between the two who meet. */
export function LinkRod({ link, hues, progress }: RodProps): ReactElement | null {
  if (progress <= 0) return null;
  const { border, lineY } = STAGE;
  const shaft = shaftAt(link, progress);
  return (
    <g stroke={COLOR.ink} strokeWidth={LINE.normal}>
      {SIDES.map((side) => {
        const { y, barX } = link.ends[side];
        const level = lerp(lineY, y, progress);
        return (
          <path
            key={side}
            d={`M${border} ${level}H${lerp(border, barX, Math.min(1, progress))}`}
            strokeDasharray={DOTS}
            strokeLinecap="round"
          />
        );
      })}
      <rect x={border - ROD.half} width={2 * ROD.half} {...shaft} fill={COLOR.paper} />
      {SIDES.map((side) => (
        <circle
          key={side}
          cx={border}
          cy={lerp(lineY, link.ends[side].y, progress)}
          r={ROD.end * Math.min(1, progress)}
          fill={hues[side].fill}
        />
      ))}
    </g>
  );
}
