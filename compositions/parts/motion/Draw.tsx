import type { ReactElement } from 'react';
import { COLOR } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';

interface DrawProps {
  /** SVG path data. */
  readonly d: string;
  /** 0 nothing, 1 the whole line; already eased. */
  readonly progress: number;
  readonly stroke?: string | undefined;
  /** px. */
  readonly width?: number | undefined;
  readonly fill?: string | undefined;
}

/** A line that is drawn from its beginning. Whole, it carries no dash, so its joins are clean. */
export function Draw(props: DrawProps): ReactElement | null {
  const { d, progress, stroke = COLOR.ink, width = LINE.normal, fill = 'none' } = props;
  if (progress <= 0) return null;
  return (
    <path
      d={d}
      fill={fill}
      stroke={stroke}
      strokeWidth={width}
      strokeLinecap="round"
      strokeLinejoin="round"
      {...(progress < 1 ? { pathLength: 1, strokeDasharray: `${progress} 2` } : {})}
    />
  );
}
