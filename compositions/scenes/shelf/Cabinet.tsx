import type { ReactElement } from 'react';
import { type Grid, plankY } from '../../../src/layout/shelf/grid';
import { STAGE } from '../../../src/layout/shelf/stage';
import { fitsIn, wrap } from '../../../src/layout/text';
import { COLOR } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { TYPE, type TypeStyle } from '../../../src/theme/type';
import { Text } from '../../parts/type/Text';

/** The back wall of the cabinet. */
const BACK = COLOR.white;
const LABEL = { size: 40, min: 28, weight: 800 } as const;

/** The largest size at which the label takes one line, else two at the smallest. */
function labelOf(text: string): { lines: string[]; style: TypeStyle } {
  const width = STAGE.head.textWidth;
  const at = (size: number): TypeStyle => ({ ...TYPE.sub, size, weight: LABEL.weight });
  for (let size = LABEL.size; size > LABEL.min; size -= 2)
    if (fitsIn(text, at(size), width, 1)) return { lines: [text], style: at(size) };
  return { lines: wrap(text, at(LABEL.min), width, 2), style: at(LABEL.min) };
}

/** The empty cabinet: frame, back, planks, and whose customers it is for. */
export function Cabinet({ grid, label }: { readonly grid: Grid; readonly label: string }): ReactElement {
  const { cabinet, planks, head } = STAGE;
  const { lines, style } = labelOf(label);
  const leading = style.size * 1.12;
  const first = head.middle + style.size * 0.35 - ((lines.length - 1) * leading) / 2;
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
      <g stroke="none">
        <Text x={head.textX} y={first} style={style} fill={COLOR.paper} lines={lines} leading={leading} />
      </g>
    </g>
  );
}
