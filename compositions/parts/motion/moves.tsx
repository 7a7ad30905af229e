import type { ReactElement, ReactNode } from 'react';

/** Progress in, transform out: what moves, and when, is decided by the scene. */
interface MoveProps {
  /** 0 before, 1 in place; already eased. */
  readonly progress: number;
  readonly children: ReactNode;
}

const shifted = (progress: number, dx: number, dy: number) =>
  progress === 1 ? undefined : `translate(${(1 - progress) * dx} ${(1 - progress) * dy})`;

/** Comes up from `distance` px below its place. Not drawn at 0: nothing waits in view. */
export function Rise({
  progress,
  distance = 24,
  children,
}: MoveProps & { distance?: number }): ReactElement | null {
  if (progress <= 0) return null;
  return <g transform={shifted(progress, 0, distance)}>{children}</g>;
}

/** Slides in from `dx`, `dy` px beside its place, which should be outside the picture or behind something. */
export function SlideIn({
  progress,
  dx = 0,
  dy = 0,
  children,
}: MoveProps & { dx?: number; dy?: number }): ReactElement {
  return <g transform={shifted(progress, dx, dy)}>{children}</g>;
}

/** Share of its size from which something that pops is drawn: smaller it would be a speck, and its words unread. */
const SEEN = 0.4;

/**
 * Grows from the point x, y (px); with a spring's progress it lands with a small overshoot. With `least` it is that share
 * of its size when it is first seen: words that shall be read at once.
 */
export function Pop(props: MoveProps & { x: number; y: number; least?: number }): ReactElement | null {
  const { progress, x, y, least = 0, children } = props;
  if (progress < SEEN) return null;
  if (progress === 1) return <g>{children}</g>;
  const size = least + (1 - least) * progress;
  return <g transform={`translate(${x} ${y}) scale(${size}) translate(${-x} ${-y})`}>{children}</g>;
}
