import { DURATION } from '../../theme/motion';
import { easeInOutCubic, easeOutCubic, lerp, progress } from '../ease';
import { needFrom } from './acting';
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

/** px after the people at which it starts, frames after the first of them, px and number of its bounds. */
const RUN = { behind: 130, after: 4, frames: 28, bound: 14, bounds: 5 } as const;
/** px and frames of its jump of joy when the need is told. */
const JUMP = { px: 40, frames: 20 } as const;
/** Degrees and frames of the tail: always a little, much when somebody comes home or it is pointed at something. */
const WAG = { calm: 5, glad: 15, frames: 12 } as const;
const GLAD = 75;
const HEAD = 9;

/** How glad it is, 0–1: when it has come in and when something new is talked about. */
const gladness = (frame: number, since: readonly number[]) =>
  Math.max(0, ...since.map((at) => (frame < at ? 0 : 1 - progress(frame, at + DURATION.settle, GLAD))));

export interface PetRequest {
  readonly stage: Stage;
  readonly enter: number;
  readonly emphases: readonly Emphasis[];
  /** Where it keeps somebody company; otherwise at the stage's own place. */
  readonly beside?: number | undefined;
}

/** The dog in a frame; undefined before it has come. */
export function petAt(frame: number, request: PetRequest): Pet | undefined {
  const { stage, enter, emphases: all, beside } = request;
  const starts = enter + RUN.after;
  if (frame <= starts) return undefined;
  const spot = { ...stage.pet, x: beside ?? stage.pet.x };
  const come = progress(frame, starts, RUN.frames, easeOutCubic);
  const bound = come < 1 ? RUN.bound * Math.abs(Math.sin(Math.PI * RUN.bounds * come)) : 0;
  const up = needFrom(all);
  const jump = up === undefined ? 0 : progress(frame, up, JUMP.frames, easeInOutCubic);
  const arc = JUMP.px * 4 * jump * (1 - jump);
  const glad = gladness(frame, [starts, ...all.map((e) => e.from)]);
  const on = frame - (frame % 2);
  const wag = (WAG.calm + (WAG.glad - WAG.calm) * glad) * Math.sin((2 * Math.PI * on) / WAG.frames);
  return {
    ...spot,
    x: lerp(stage.outside + RUN.behind, spot.x, come),
    y: spot.y - bound - arc,
    // Comes from the right; then looks at the chart, or at who it keeps company.
    flip: come < 1 || (beside === undefined && stage.home === 'right'),
    wagDeg: Math.round(wag * 100) / 100,
    headDeg: Math.round(HEAD * glad * 100) / 100,
  };
}
