import type { ReactElement } from 'react';
import { lineHeight } from '../../../src/layout/text';
import { FONT_FAMILY, type TypeStyle } from '../../../src/theme/type';

export type Anchor = 'start' | 'middle' | 'end';

export interface TextProps {
  /** px: the anchor point and the baseline of the first line. */
  readonly x: number;
  readonly y: number;
  readonly style: TypeStyle;
  readonly fill: string;
  readonly anchor?: Anchor | undefined;
  /** One line, or… */
  readonly children?: string | undefined;
  /** …several, first on top. */
  readonly lines?: readonly string[] | undefined;
  /** px from baseline to baseline; the style's own when left out. */
  readonly leading?: number | undefined;
  /** A ground colour drawn around the letters, to keep them legible over lines: no decoration. */
  readonly halo?: string | undefined;
  /** Halo width in px on each side. */
  readonly haloWidth?: number | undefined;
  /** Name of the fact that the text shows, for checks and the sign-off sheet. */
  readonly 'data-fact'?: string | undefined;
}

const HALO_WIDTH = 6;

/** Text in the film's type: its one family, tabular figures, the style's tracking. Draws nothing when empty. */
export function Text(props: TextProps): ReactElement | null {
  const { x, y, style, fill, anchor = 'start', halo, haloWidth = HALO_WIDTH } = props;
  const lines = props.lines ?? (props.children ? [props.children] : []);
  if (lines.length === 0) return null;
  const leading = props.leading ?? lineHeight(style);
  return (
    <text
      x={x}
      y={y}
      fontFamily={`"${FONT_FAMILY}"`}
      fontSize={style.size}
      fontWeight={style.weight}
      letterSpacing={style.tracking * style.size || undefined}
      textAnchor={anchor}
      fill={fill}
      style={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'pre' }}
      data-fact={props['data-fact']}
      {...(halo
        ? { stroke: halo, strokeWidth: haloWidth * 2, strokeLinejoin: 'round', paintOrder: 'stroke' }
        : {})}
    >
      {lines.length === 1
        ? lines[0]
        : lines.map((line, i) => (
            <tspan key={i} x={x} y={y + i * leading}>
              {line}
            </tspan>
          ))}
    </text>
  );
}
