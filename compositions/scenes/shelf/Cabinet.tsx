import type { ReactElement } from 'react';
import { type Grid, plankY } from '../../../src/layout/shelf/grid';
import type { Head } from '../../../src/layout/shelf/head';
import { STAGE } from '../../../src/layout/shelf/stage';
import { COLOR } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { Text } from '../../parts/type/Text';

/** The back wall of the cabinet. */
const BACK = COLOR.white;

/** The cabinet without its planks: frame, back, and whose customers it is for. */
export function Cabinet({ head }: { readonly head: Head }): ReactElement {
  const { cabinet, planks } = STAGE;
  return (
    <g stroke={COLOR.ink} strokeWidth={LINE.normal} strokeLinejoin="round">
      <rect
        x={cabinet.left}
        y={cabinet.top}
        width={cabinet.right - cabinet.left}
        height={cabinet.bottom - cabinet.top}
        rx={cabinet.radius}
        fill={COLOR.forest}
      />
      <rect
        x={planks.left}
        y={planks.top}
        width={planks.right - planks.left}
        height={planks.bottom - planks.top}
        fill={BACK}
      />
      <g stroke="none">
        <Text {...head} x={STAGE.head.textX} fill={COLOR.paper} />
      </g>
    </g>
  );
}

/** The planks: over what moves between them, so that nothing dark comes under the words on their edges. */
export function Planks({ grid }: { readonly grid: Grid }): ReactElement {
  const { planks } = STAGE;
  return (
    <g stroke={COLOR.ink} strokeWidth={LINE.normal} strokeLinejoin="round">
      {Array.from({ length: grid.rows }, (_, row) => (
        <rect
          key={row}
          x={planks.left - planks.over}
          y={plankY(grid, row)}
          width={planks.right - planks.left + 2 * planks.over}
          height={planks.height}
          rx={6}
          fill={COLOR.paper}
        />
      ))}
    </g>
  );
}
