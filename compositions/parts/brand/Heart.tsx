import type { ReactElement } from 'react';
import { clamp01, easeInOutCubic, easeOutCubic, progress as part } from '../../../src/layout/ease';
import { type HeartGeometry, heartDrop, heartGeometry } from '../../../src/layout/heart';
import { COLOR } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';

interface HeartColors {
  readonly left: string;
  readonly right: string;
  /** Where the two cross. */
  readonly cross: string;
}

interface HeartProps {
  /** px: visual centre and width of one capsule (the heart is 2.39 times as wide). */
  readonly cx: number;
  readonly cy: number;
  readonly width: number;
  readonly colors?: HeartColors | undefined;
  /** 0–1: a dot appears in each lobe, stretches to a capsule, the two cross and the drop fills. At even speed: it eases itself. */
  readonly progress?: number | undefined;
  /** Line width in px; 0 draws none. */
  readonly line?: number | undefined;
  readonly lineColor?: string | undefined;
}

export const HEART_COLORS: HeartColors = { left: COLOR.green, right: COLOR.green, cross: COLOR.mint2 };

/** Our own heart of two crossed capsules (lifestyle and purchases); not a copy of the company's mark. */
export function Heart(props: HeartProps): ReactElement | null {
  const {
    cx,
    cy,
    width,
    colors = HEART_COLORS,
    progress = 1,
    line = LINE.normal,
    lineColor = COLOR.ink,
  } = props;
  if (progress <= 0) return null;
  const heart = heartGeometry(cx, cy, width);
  const left = part(progress, 0, 0.6);
  const right = part(progress, 0.25, 0.6);
  const drop = easeOutCubic(part(progress, 0.8, 0.2));
  const capsule = (side: -1 | 1, t: number, fill: string, stroke: number) => (
    <Capsule heart={heart} side={side} t={t} fill={fill} stroke={stroke} />
  );
  return (
    <g>
      {line > 0 ? capsule(-1, left, lineColor, line) : null}
      {line > 0 ? capsule(1, right, lineColor, line) : null}
      {capsule(-1, left, colors.left, 0)}
      {capsule(1, right, colors.right, 0)}
      {drop > 0 ? <path d={heartDrop(heart)} fill={colors.cross} transform={about(heart.tip, drop)} /> : null}
    </g>
  );
}

const about = ({ x, y }: { x: number; y: number }, scale: number) =>
  scale === 1 ? undefined : `translate(${x} ${y}) scale(${scale}) translate(${-x} ${-y})`;

interface CapsuleProps {
  readonly heart: HeartGeometry;
  readonly side: -1 | 1;
  readonly t: number;
  readonly fill: string;
  readonly stroke: number;
}

/** One capsule: first a dot that grows in the lobe, then stretched down to the tip. */
function Capsule({ heart, side, t, fill, stroke }: CapsuleProps): ReactElement | null {
  if (t <= 0) return null;
  const { tip, length } = heart;
  const radius = heart.radius * easeOutCubic(clamp01(t / 0.35));
  const reach = length * easeInOutCubic(part(t, 0.25, 0.75));
  return (
    <rect
      x={-radius}
      y={-length - radius}
      width={2 * radius}
      height={reach + 2 * radius}
      rx={radius}
      transform={`translate(${tip.x} ${tip.y}) rotate(${side * 45})`}
      fill={fill}
      {...(stroke > 0 ? { stroke: fill, strokeWidth: stroke * 2 } : {})}
    />
  );
}
