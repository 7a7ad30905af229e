import { memo } from 'react';
import { FACADE, stripePath, WINDOW_BOARDS, WINDOW_PACKS } from '../../../src/layout/pharmacy/facade';
import { COLOR } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { Packs } from './Packs';

const STRIPES = Math.round(FACADE.awning[2] / FACADE.stripe);

/** The pharmacy's window under its awning. */
export const ShopWindow = memo(function ShopWindow() {
  const [x, y, width, height] = FACADE.window;
  const [left, top, , drop] = FACADE.awning;
  return (
    <g stroke={COLOR.ink} strokeWidth={LINE.normal} strokeLinejoin="round">
      <rect x={x} y={y} width={width} height={height} rx={20} fill={COLOR.interior} />
      <path d={`M${x} ${WINDOW_BOARDS[0]}h${width}`} />
      {WINDOW_BOARDS.map((board, i) => (
        <Packs key={board} packs={WINDOW_PACKS[i] ?? []} board={board} />
      ))}
      {Array.from({ length: STRIPES }, (_, i) => (
        <path
          key={i}
          d={stripePath(left + i * FACADE.stripe, top, FACADE.stripe, drop)}
          fill={i % 2 ? COLOR.mint2 : COLOR.paper}
        />
      ))}
    </g>
  );
});
