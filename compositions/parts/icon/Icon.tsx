import type { ReactElement } from 'react';
import drawings from '../../../assets/icons/icons.json';
import { COLOR } from '../../../src/theme/color';
import type { IconName } from '../../../src/theme/icons';

/** Icons are drawn on a grid of 256, with a stroke of 16. */
const GRID = 256;
const STROKE = 16;

export interface IconProps {
  readonly name: IconName;
  /** px: the icon's centre and its side; at 64 its line is 4 px. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** Colour of its flat areas. */
  readonly tint: string;
  readonly line?: string | undefined;
}

/** An icon with flat tint and even line. Never without a word beside it. */
export function Icon({ name, x, y, size, tint, line = COLOR.ink }: IconProps): ReactElement {
  const drawing: { readonly tint: string[]; readonly line: string[]; readonly stroke: string[] } =
    drawings[name];
  return (
    <g transform={`translate(${x - size / 2} ${y - size / 2}) scale(${size / GRID})`}>
      {drawing.tint.map((d) => (
        <path key={d} d={d} fill={tint} />
      ))}
      {drawing.line.map((d) => (
        <path key={d} d={d} fill={line} />
      ))}
      {drawing.stroke.map((d) => (
        <path
          key={d}
          d={d}
          fill="none"
          stroke={line}
          strokeWidth={STROKE}
          strokeLinejoin="round"
          strokeLinecap="round"
        />
      ))}
    </g>
  );
}
