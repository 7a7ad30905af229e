import { FRAME } from '../../theme/frame';
import { DURATION } from '../../theme/motion';
import { easeOutCubic, lerp, progress } from '../ease';
import type { Emphasis } from './emphasis';
import type { Stage } from './stage';

/** The household's dog in one frame. */
export interface Pet {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly flip: boolean;
  readonly wagDeg: number;
  readonly headDeg: number;
}

/** px outside the picture from which it runs in, frames after the first of the people, px and frames of one bound. */
const RUN = { outside: 220, after: 14, frames: 46, bound: 14, bounds: 5 } as const;
/** Degrees and frames of the tail: always a little, much when somebody comes home or it is pointed at something. */
const WAG = { calm: 5, glad: 15, frames: 12 } as const;
const GLAD = 75;
const HEAD = 9;

/** How glad it is, 0–1: when it has come in and when something new is talked about. */
const gladness = (frame: number, since: readonly number[]) =>
  Math.max(0, ...since.map((at) => (frame < at ? 0 : 1 - progress(frame, at + DURATION.settle, GLAD))));

/** The dog in a frame; undefined before it has come. */
export function petAt(frame: number, stage: Stage, enter: number, all: readonly Emphasis[]): Pet | undefined {
  const starts = enter + RUN.after;
  if (frame <= starts) return undefined;
  const spot = stage.pet;
  const come = progress(frame, starts, RUN.frames, easeOutCubic);
  const bound = come < 1 ? RUN.bound * Math.abs(Math.sin(Math.PI * RUN.bounds * come)) : 0;
  const outside = stage.home === 'left' ? -RUN.outside : FRAME.width + RUN.outside;
  const glad = gladness(frame, [starts, ...all.map((e) => e.from)]);
  const on = frame - (frame % 2);
  const wag = (WAG.calm + (WAG.glad - WAG.calm) * glad) * Math.sin((2 * Math.PI * on) / WAG.frames);
  return {
    ...spot,
    x: lerp(outside, spot.x, come),
    y: spot.y - bound,
    flip: stage.home === 'right',
    wagDeg: Math.round(wag * 100) / 100,
    headDeg: Math.round(HEAD * glad * 100) / 100,
  };
}
