import { DURATION } from '../../theme/motion';
import { clamp01, easeInCubic, easeInOutCubic, progress, springTo } from '../ease';
import { seenAt } from '../map/camera';
import type { Dot } from '../map/dots';
import { type Circle, insidePath } from './circles';
import { INSET } from './dots';
import type { Lens } from './lens';
import { CLUSTERS, type Span } from './times';

/** Idle sway of the glass in px, and frames of one round. */
const SWAY = { x: 3, y: 2, round: 150 } as const;
/** px that its way in bends upward; degrees that it is turned on its way. */
const ARC = 70;
const TILT = 16;
/** Share of its way in after which names begin to give way. */
const GIVE_WAY = 0.4;

/** The glass at a frame. px. */
export interface Glass {
  readonly circle: Circle;
  /** Degrees. */
  readonly handle: number;
  /** Place on the screen that is seen in the glass's middle. */
  readonly focus: { readonly x: number; readonly y: number };
  /** px from the place where it was meant to rest, by the camera and its sway: the signs go with it. */
  readonly moved: { readonly x: number; readonly y: number };
  /** How far it is over the map, 0–1: names that it will cover give way. */
  readonly over: number;
  /** How far it rests over the two, 0–1: then they are brought out and the others calm. */
  readonly found: number;
  /** How far the signs of the left and the right neighbour have come out from behind it; a little over 1 on the way. */
  readonly signs: readonly [number, number];
}

/** How far the glass has come to its rest, and gone again, 0–1. */
function journey({ from, to }: Span, end: number, frame: number) {
  const leaves = to < end;
  return {
    come: progress(frame, from, CLUSTERS.glassIn, easeInOutCubic),
    gone: leaves ? progress(frame, to, CLUSTERS.glassOut, easeInCubic) : 0,
    /** What it showed is put away before it goes. */
    tidied: leaves ? progress(frame, to, DURATION.exit, easeInCubic) : 0,
  };
}

/** Where the glass is at a frame; undefined while it is out of the picture. `camera` as in map/camera. */
export function glassAt(
  lens: Lens,
  span: Span,
  end: number,
  camera: number,
  frame: number,
): Glass | undefined {
  const { come, gone, tidied } = journey(span, end, frame);
  if (frame <= span.from || gone >= 1) return undefined;
  const { rest, neighbours } = lens;
  const rests = span.from + CLUSTERS.glassIn;
  const away = 1 - come + gone;
  const round = (2 * Math.PI * Math.max(0, frame - rests)) / SWAY.round;
  const at = seenAt(camera, neighbours);
  // A glass that text keeps from resting right over the two still shows them in its middle.
  const beside = { x: rest.x - neighbours.x, y: rest.y - neighbours.y };
  const circle = {
    x: at.x + beside.x + away * lens.outside + SWAY.x * Math.sin(round),
    y: at.y + beside.y - ARC * Math.sin(Math.PI * away) + SWAY.y * (1 - Math.cos(round)),
    r: rest.r,
  };
  const sign = (i: number) => springTo(frame, rests + i * CLUSTERS.sign) * (1 - tidied);
  return {
    circle,
    handle: lens.handle + TILT * away,
    focus: { x: circle.x - beside.x * come, y: circle.y - beside.y * come },
    moved: { x: circle.x - rest.x, y: circle.y - rest.y },
    over: clamp01((come - GIVE_WAY) / (1 - GIVE_WAY)) * (1 - gone),
    found: progress(frame, rests - CLUSTERS.sign, CLUSTERS.swap, easeInOutCubic) * (1 - tidied),
    signs: [sign(0), sign(1)],
  };
}

/** A dot as it is seen through the glass. */
export interface SeenDot extends Circle {
  readonly index: number;
  readonly cluster: number;
  /** SVG path of what of it lies inside the glass. */
  readonly d: string;
}

/** The dots seen through the glass, in the scene's order. */
export function dotsInGlass(
  dots: readonly Dot[],
  radius: number,
  zoom: number,
  camera: number,
  { circle, focus }: Glass,
): SeenDot[] {
  const r = (radius - INSET) * zoom;
  return dots.flatMap((dot, index) => {
    const at = seenAt(camera, dot);
    const seen = { x: circle.x + (at.x - focus.x) * zoom, y: circle.y + (at.y - focus.y) * zoom, r };
    const d = insidePath(seen, circle);
    return d ? [{ ...seen, index, cluster: dot.cluster, d }] : [];
  });
}
