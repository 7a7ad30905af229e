import { DURATION } from '../../theme/motion';
import { easeInOutCubic, easeOutCubic, lerp, progress } from '../ease';
import { boardFrom } from './acting';
import type { Board } from './board';
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
const RUN = { behind: 130, after: 10, frames: 44, bound: 14, bounds: 5 } as const;
/** px of its head that are seen over the board when that is put up before it, and frames of the jump. */
const PEEK = { up: 84, frames: 20, hop: 40 } as const;
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
  readonly board: Board | undefined;
  /** Where it keeps somebody company; otherwise at the stage's own place. */
  readonly beside?: number | undefined;
}

/** px that it must come up to look over the board: none where it stands beside it. */
function peekOf(x: number, y: number, board: Board | undefined): number {
  if (!board || x < board.x + 20 || x > board.x + board.width) return 0;
  return y - (board.y + PEEK.up);
}

/** The dog in a frame; undefined before it has come. */
export function petAt(frame: number, request: PetRequest): Pet | undefined {
  const { stage, enter, emphases: all, board, beside } = request;
  const starts = enter + RUN.after;
  if (frame <= starts) return undefined;
  const spot = { ...stage.pet, x: beside ?? stage.pet.x };
  const come = progress(frame, starts, RUN.frames, easeOutCubic);
  const bound = come < 1 ? RUN.bound * Math.abs(Math.sin(Math.PI * RUN.bounds * come)) : 0;
  const up = boardFrom(all);
  const jump = up === undefined ? 0 : progress(frame, up, PEEK.frames, easeInOutCubic);
  const arc = PEEK.hop * 4 * jump * (1 - jump);
  const glad = gladness(frame, [starts, ...all.map((e) => e.from)]);
  const on = frame - (frame % 2);
  const wag = (WAG.calm + (WAG.glad - WAG.calm) * glad) * Math.sin((2 * Math.PI * on) / WAG.frames);
  return {
    ...spot,
    x: lerp(stage.outside + RUN.behind, spot.x, come),
    y: spot.y - bound - arc - jump * peekOf(spot.x, spot.y, board),
    // Comes from the right; then looks at the chart, or at who it keeps company.
    flip: come < 1 || (beside === undefined && stage.home === 'right'),
    wagDeg: Math.round(wag * 100) / 100,
    headDeg: Math.round(HEAD * glad * 100) / 100,
  };
}
