import { castFor } from '../../figures/cast';
import type { FigureLook } from '../../figures/look';
import type { Steps } from '../../figures/steps';
import type { SceneOf } from '../../scenes/kinds';
import { hue } from '../../theme/color';
import { easeInCubic, easeInOutCubic, lerp, progress, stagger } from '../ease';
import { HEART, seen, type View } from './stage';
import type { Point } from './types';

type Method = SceneOf<'method'>;

/** One of the customers that the sources tell of: a segment's lead, not yet in any group. */
export interface Customer {
  readonly id: string;
  readonly look: FigureLook;
}

/** A customer in one frame: where they stand in px, and the dot that they become. */
export interface CustomerAt extends Point {
  readonly scale: number;
  /** Looks to the left, at the house. */
  readonly flip: boolean;
  /** Px over the ground. */
  readonly bob: number;
  /** Legs on their way; standing when undefined. */
  readonly steps: Steps | undefined;
  /** 1 standing, 0 gone. */
  readonly size: number;
  /** Undefined while they stand and once it is in the heart. */
  readonly dot: Point | undefined;
}

interface Row {
  readonly from: number;
  readonly to: number;
  readonly most: number;
  readonly y: number;
  readonly scale: number;
}

/** First beside the house, large; then between house and receipt; and back where the heart is at their left. Px. */
const ROWS = {
  alone: { from: 980, to: 1716, most: 184, y: 916, scale: 0.222 },
  between: { from: 724, to: 1196, most: 130, y: 916, scale: 0.176 },
} as const satisfies Record<string, Row>;
/** Every second one stands further back: px up, and share of the size. */
const BACK = { up: 26, scale: 0.95 } as const;
/** Px from which they come in, frames it takes, and between two. */
const COME = { from: 110, frames: 34, stagger: 2 } as const;
/** Making room for the receipt begins so many frames before it comes, and takes so many. */
const ASIDE = { before: 34, frames: 66 } as const;
/** The way back to the right, when the sources go to the left, frames. */
const BACK_AGAIN = 46;
/** Units of one step; the share of a way in which a walker gets going or comes to a stand. */
const STEP = { stride: 340, close: 0.2 } as const;
/** Turning round is a little hop: px, frames, and frames between two. */
const TURN = { px: 16, frames: 12, stagger: 4 } as const;
/** Frames to shrink to a dot, between two, and for the dot to reach the heart; px over the ground where it is. */
const DOT = { shrink: 8, stagger: 4, fly: 24, up: 300 } as const;

/** The customers of a scene: one for each segment. */
export function customersOf(scene: Method): Customer[] {
  return scene.segments.flatMap(({ segment, persona, hue: name }) => {
    const [lead] = castFor({ ...persona, seed: segment }, hue(name));
    return lead ? [{ id: lead.id, look: lead.look }] : [];
  });
}

function placeIn(row: Row, i: number, n: number): Point & { readonly scale: number } {
  const pitch = Math.min(row.most, (row.to - row.from) / Math.max(1, n - 1));
  const first = (row.from + row.to - pitch * (n - 1)) / 2;
  const back = i % 2 === 1;
  return {
    x: first + i * pitch,
    y: row.y - (back ? BACK.up : 0),
    scale: row.scale * (back ? BACK.scale : 1),
  };
}

const easeOutSine = (t: number) => Math.sin((Math.PI * t) / 2);
const easeInOutSine = (t: number) => (1 - Math.cos(Math.PI * t)) / 2;

/** Legs at a share of a way: they go with the way that they look, and stand when it is over. */
function stepsOf(t: number, begun: boolean, units: number, i: number): Steps | undefined {
  if (t <= 0 || t >= 1) return undefined;
  const phase = 0.3 * i - units / (2 * STEP.stride);
  const off = begun ? 1 - t : Math.min(t, 1 - t);
  return { phase: phase - Math.floor(phase), stride: STEP.stride, close: 1 - Math.min(1, off / STEP.close) };
}

/** Where a customer is on their ways at a frame; `units` of way ahead of them, for the legs. */
function wayAt({ lifestyle, purchases, meet }: Method['beats'], i: number, n: number, frame: number) {
  const come = progress(frame, lifestyle - COME.stagger + stagger(i, COME.stagger), COME.frames, easeOutSine);
  const aside = progress(frame, purchases - ASIDE.before, ASIDE.frames, easeInOutSine);
  const back = progress(frame, meet + stagger(n - 1 - i, 1), BACK_AGAIN, easeInOutSine);
  const [a, b] = [placeIn(ROWS.alone, i, n), placeIn(ROWS.between, i, n)];
  const moved = aside - back;
  const scale = lerp(a.scale, b.scale, moved);
  const x = lerp(a.x + (1 - come) * COME.from, b.x, moved);
  const way = back > 0 ? back : come < 1 ? come : aside;
  const steps = stepsOf(way, come < 1, ((back > 0 ? 1 : -1) * x) / scale, i);
  return { x, y: lerp(a.y, b.y, moved), scale, steps };
}

/** Which way they look: at the house, then at the receipt until they are back, then at the heart; `turning` 0–1 is the hop. */
function lookAt({ purchases, meet }: Method['beats'], i: number, frame: number) {
  const turn = (at: number) => progress(frame, at + stagger(i, TURN.stagger), TURN.frames);
  const away = turn(purchases - ASIDE.before + ASIDE.frames);
  const again = turn(meet + BACK_AGAIN);
  return { flip: away < 0.5 || again >= 0.5, turning: again > 0 ? again : away };
}

/**
 * The i-th of n customers at a frame: comes in, stands by the house, makes room for the receipt, goes back to the right
 * of the heart and, when groups are made, into it. `view` is how the heart is seen.
 */
export function customerAt(
  beats: Method['beats'],
  view: View,
  i: number,
  n: number,
  frame: number,
): CustomerAt {
  const { x, y, scale, steps } = wayAt(beats, i, n, frame);
  const { flip, turning } = lookAt(beats, i, frame);
  // Those nearest the heart first: nobody flies through another.
  const gone = beats.groups + stagger(i, DOT.stagger);
  const size = 1 - progress(frame, gone, DOT.shrink, easeInCubic);
  const fly = progress(frame, gone + DOT.shrink, DOT.fly, easeInOutCubic);
  const heart = seen({ x: HEART.tip, y: HEART.y }, view);
  return {
    x,
    y,
    scale,
    flip,
    bob: Math.sin(Math.PI * turning) * TURN.px,
    steps,
    size,
    dot:
      size < 0.3 && fly < 1
        ? { x: lerp(x, heart.x, fly), y: lerp(y - DOT.up, heart.y, fly) - 60 * Math.sin(Math.PI * fly) }
        : undefined,
  };
}

/** Px over a customer's feet of the point that they shrink to. */
export const DOT_UP = DOT.up;

/** When the last of n customers has become a dot and is gone. */
export const customersGone = ({ groups }: Method['beats'], n: number): number =>
  groups + stagger(n, DOT.stagger) + DOT.shrink + DOT.fly;
