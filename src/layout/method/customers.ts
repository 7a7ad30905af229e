import { castFor } from '../../figures/cast';
import type { FigureLook } from '../../figures/look';
import type { Steps } from '../../figures/steps';
import type { Told } from '../../scenes/handover';
import { hue } from '../../theme/color';
import { DURATION } from '../../theme/motion';
import { easeInCubic, lerp, progress, stagger } from '../ease';
import type { Point } from './types';

type Method = Told<'method'>;

/** One of the customers that the sources tell of: a segment's lead, not yet in any group. */
export interface Customer {
  readonly id: string;
  readonly look: FigureLook;
}

/** A customer in one frame: where they stand in px. */
export interface CustomerAt extends Point {
  readonly scale: number;
  /** Looks to the left, at the house. */
  readonly flip: boolean;
  /** Px over the ground. */
  readonly bob: number;
  /** Legs on their way; standing when undefined. */
  readonly steps: Steps | undefined;
}

interface Row {
  readonly from: number;
  readonly to: number;
  readonly most: number;
  readonly y: number;
  readonly scale: number;
}

/** First beside the house, large; then right of house and receipt; and back where the heart is at their left. Px. */
const ROWS = {
  alone: { from: 980, to: 1716, most: 184, y: 916, scale: 0.222 },
  aside: { from: 1342, to: 1780, most: 130, y: 916, scale: 0.176 },
} as const satisfies Record<string, Row>;
/** Every second one stands further back: px up, and share of the size. */
const BACK = { up: 26, scale: 0.95 } as const;
/** Px from which they come in, frames it takes, and between two. */
const COME = { from: 110, frames: 34, stagger: 2 } as const;
/** Making room for the receipt begins so many frames before it comes, and takes so many. */
const ASIDE = { before: 34, frames: 66 } as const;
/** The way back beside the heart, when the sources go to the left, frames. */
const BACK_AGAIN = 46;
/** Units of one step; the share of a way in which a walker gets going or comes to a stand. */
const STEP = { stride: 340, close: 0.2 } as const;
/** Turning round is a little hop: px, frames, frames between two, and before they walk. */
const TURN = { px: 16, frames: 12, stagger: 1, before: 8 } as const;

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
  const [a, b] = [placeIn(ROWS.alone, i, n), placeIn(ROWS.aside, i, n)];
  const moved = aside - back;
  const scale = lerp(a.scale, b.scale, moved);
  const x = lerp(a.x + (1 - come) * COME.from, b.x, moved);
  const way = back > 0 ? back : come < 1 ? come : aside;
  const toRight = come === 1 && back === 0;
  const steps = stepsOf(way, come < 1, ((toRight ? 1 : -1) * x) / scale, i);
  return { x, y: lerp(a.y, b.y, moved), scale, steps };
}

/** Which way they look: at the house, receipt and heart but while they make room; `turning` 0–1 is the hop. */
function lookAt({ purchases }: Method['beats'], i: number, frame: number) {
  const turn = (at: number) => progress(frame, at + stagger(i, TURN.stagger), TURN.frames);
  const away = turn(purchases - ASIDE.before - TURN.before);
  const again = turn(purchases - ASIDE.before + ASIDE.frames);
  return { flip: away < 0.5 || again >= 0.5, turning: again > 0 ? again : away };
}

/** The i-th of n customers at a frame: comes in, stands by the house, makes room for the receipt, and comes back to the heart. */
export function customerAt(beats: Method['beats'], i: number, n: number, frame: number): CustomerAt {
  const { flip, turning } = lookAt(beats, i, frame);
  return { ...wayAt(beats, i, n, frame), flip, bob: Math.sin(Math.PI * turning) * TURN.px };
}

/** How far ground and customers have gone down, to let the groups come up: 0–1. */
export const sunkAt = ({ groups }: Method['beats'], frame: number): number =>
  progress(frame, groups, DURATION.settle, easeInCubic);
