import type { Beats } from '../../scenes/beats';
import { CAPTION_ZONE, FRAME } from '../../theme/frame';
import { DURATION } from '../../theme/motion';
import { easeInOutCubic, easeOutCubic, lerp, progress } from '../ease';
import type { Emphasis } from './emphasis';
import type { Header } from './header';
import type { Standing } from './people';
import { SOURCE_END, type Stage } from './stage';
import { leavesAt } from './timing';
import type { ToldShot } from './told-shot';

/** px that the farthest plane is shifted when the camera looks at one side of the picture. */
const REACH = 22;
/** The same while the camera is close: far planes lag behind. */
const LAG = 54;

/** How the world is shown: x' = scale · x + shift; y' = scale · (y − top of the captions) + top of the captions. */
export interface Shot {
  readonly scale: number;
  readonly shift: number;
}

/** The whole picture, as it is placed. */
export const WIDE: Shot = { scale: 1, shift: 0 };

/** Close on somebody: `pivot` is their x in the world, `at` where they are seen, both px. */
export interface CloseShot {
  readonly scale: number;
  readonly pivot: number;
  readonly at: number;
}

/** Most that the camera goes in, and how much of it is gone at first: it still moves in while people come. */
const CLOSE = { scale: 1.3, from: 0.965 } as const;
/** px: hair under the source line, people right of the header, inside the picture; half a person beside the face. */
const KEEP = { source: 12, header: 44, edge: 30, half: 96 } as const;
/** Frames of the way from the household to the whole picture. */
const PULL = 40;
/** Share of that time in which it goes out, and after which it goes aside. */
const OUT = 0.6;
const ASIDE = 0.16;

/** Which way the camera looks for an emphasis: towards the chart (1), the home (−1). */
function aim(e: Emphasis): number {
  if (e.accent === 'home' || e.accent === 'need') return -1;
  return e.claim === undefined ? 0 : 1;
}

/** Close on the household, beside the header and under the source line. */
export function closeShot(people: readonly Standing[], header: Header): CloseShot {
  const top = Math.min(...people.map((p) => p.top));
  const roof = SOURCE_END + KEEP.source;
  const scale = Math.min(CLOSE.scale, (CAPTION_ZONE.top - roof) / (CAPTION_ZONE.top - top));
  const xs = people.map((p) => p.x);
  const half = KEEP.half * scale;
  const [left, right] = [scale * Math.min(...xs) - half, scale * Math.max(...xs) + half];
  const from = Math.max(...header.boxes.map((b) => b.x + b.width)) + KEEP.header;
  const to = FRAME.width - KEEP.edge;
  const beside = from - left;
  const shift = Math.min(Math.max((from + to - left - right) / 2, beside), Math.max(to - right, beside));
  const pivot = (Math.min(...xs) + Math.max(...xs)) / 2;
  return { scale, pivot, at: scale * pivot + shift };
}

/** Frames of a move to what is told; frames after the line begins that it sets out, and before its end that it is back. */
const TOLD = { move: 40, after: 6, back: 6 } as const;
/** Frames in which words make room for the camera, and come back when it is back. */
const ROOM = 9;

const between = (a: Shot, b: Shot, t: number): Shot => ({
  scale: lerp(a.scale, b.scale, t),
  shift: lerp(a.shift, b.shift, t),
});

/** The shot while the chart is told. */
function toldAt(frame: number, told: readonly ToldShot[]): Shot {
  let now = WIDE;
  for (const { from, to, goesOn, shot } of told) {
    now = between(now, shot, progress(frame, from + TOLD.after, TOLD.move, easeInOutCubic));
    if (!goesOn)
      now = between(now, WIDE, progress(frame, to - TOLD.back - TOLD.move, TOLD.move, easeInOutCubic));
  }
  return now;
}

/** 0–1: how much the header has made room for the told shots: before the camera comes, until it is back, or on until the need. */
export function awayAt(frame: number, told: readonly ToldShot[], need?: number): number {
  let gone = 0;
  for (const { from, to, goesOn } of told) {
    gone = lerp(gone, 1, progress(frame, from, ROOM, easeInOutCubic));
    if (!goesOn && to !== need)
      gone = lerp(gone, 0, progress(frame, to - TOLD.back - ROOM, ROOM, easeInOutCubic));
  }
  return gone;
}

/** px between the line under the headline, or the share below that, and what stands under it. */
const UNDER = { sub: 24, share: 8 } as const;

/** y in the world of what is seen at y while the camera is close, px. */
const seenAt = (y: number, { scale }: CloseShot): number => CAPTION_ZONE.top - (CAPTION_ZONE.top - y) / scale;

/** Highest y in the world of a mast that stays under the headline and its line while the camera is close, px. */
export const mastUnder = ({ sub }: Pick<Header, 'sub'>, close: CloseShot): number =>
  seenAt(sub.y + UNDER.sub, close);

/** The same of a roof, which is as wide as the header: it stays under the share too. */
export const eavesUnder = ({ sub, capsule }: Pick<Header, 'sub' | 'capsule'>, close: CloseShot): number =>
  seenAt(Math.max(sub.y + UNDER.sub, capsule.y + capsule.height + UNDER.share), close);

/** The shot in a frame: close on the household, slowly nearer, until its chart is told; then close on what is told. */
export function shotAt(
  frame: number,
  close: CloseShot,
  beats: Pick<Beats<'persona'>, 'chart'>,
  told: readonly ToldShot[] = [],
): Shot {
  const leaves = leavesAt(beats);
  // Out before aside: nobody's face passes behind the header.
  const out = progress(frame, leaves, PULL * OUT, easeInOutCubic);
  const aside = progress(frame, leaves + PULL * ASIDE, PULL * (1 - ASIDE), easeInOutCubic);
  if (aside === 1) return toldAt(frame, told);
  const comes = lerp(CLOSE.from, 1, progress(frame, 0, leaves, easeOutCubic));
  const scale = lerp(1 + (close.scale - 1) * comes, 1, out);
  return { scale, shift: lerp(close.at, close.pivot, aside) - scale * close.pivot };
}

/** The shot that a scene begins with. */
export const openingShot = (close: CloseShot): Shot => shotAt(0, close, { chart: Number.POSITIVE_INFINITY });

/** A shot as an SVG transform. */
export const shotTransform = ({ scale, shift }: Shot): string | undefined =>
  scale === 1 && shift === 0
    ? undefined
    : `matrix(${scale.toFixed(4)} 0 0 ${scale.toFixed(4)} ${shift.toFixed(1)} ${((1 - scale) * CAPTION_ZONE.top).toFixed(1)})`;

/**
 * Shift in px of the farthest plane: the camera moves a little towards what is talked about while chart and people
 * stay where they are, so that depth is felt and nothing that is read moves; it lags while the camera is close.
 */
export function cameraAt(frame: number, all: readonly Emphasis[], stage: Stage, near: number): number {
  let at = 0;
  for (const e of all) at = lerp(at, aim(e), progress(frame, e.from, DURATION.move, easeInOutCubic));
  const side = stage.home === 'left' ? 1 : -1;
  return side * (at * REACH * (1 - near) - LAG * near);
}

/** 0–1: how close the camera is. */
export const nearness = (frame: number, beats: Pick<Beats<'persona'>, 'chart'>): number =>
  1 - progress(frame, leavesAt(beats), PULL, easeInOutCubic);
