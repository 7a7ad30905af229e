import type { ReactElement } from 'react';
import type { CarriedMarks } from '../../../src/layout/handover/carry';
import { COLOR } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';

/** What stays in the picture from one scene to the next. */
export function Carried({ line, dots = [] }: CarriedMarks): ReactElement {
  const ink = { stroke: COLOR.ink, strokeLinejoin: 'round' } as const;
  return (
    <g>
      {line && line.weight > 0 ? (
        <path
          d={`M${line.x1} ${line.y}H${line.x2}`}
          {...ink}
          strokeWidth={LINE.strong * line.weight}
          strokeLinecap="round"
        />
      ) : null}
      {dots.map(({ x, y, r, color }, i) =>
        r > 0 ? <circle key={i} cx={x} cy={y} r={r} fill={color} {...ink} strokeWidth={LINE.fine} /> : null,
      )}
    </g>
  );
}
