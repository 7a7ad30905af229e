import { LEFT, RIGHT } from '../../theme/frame';

/** Heights of the line-up's parts, px of the frame. */
export interface Stage {
  /** Rows that people stand in. */
  readonly rows: number;
  /** Top and bottom of the floors' front. */
  readonly top: number;
  readonly bottom: number;
  /** How much higher each row stands than the one in front of it. */
  readonly step: number;
  /** Largest scale of a figure that leaves room for the headline. */
  readonly maxScale: number;
  /** Lines that a name may take on its floor. */
  readonly nameLines: number;
  /** How far the largest segment comes forward, floor and all. */
  readonly forward: number;
}

/** Up to this many people stand in two rows, and are drawn larger. */
const FEW = 26;

/** Every name has room on its own floor. */
export const PLAIN = { top: 770, bottom: 908, step: 100, forward: 32, nameLines: 2 } as const;
/** Some stand in a lane of labels underneath. */
const LANED = { top: 652, bottom: 764, step: 80, forward: 12, nameLines: 1 } as const;
/** A high lane has room for a third line under a share: everything stands so much higher, px. */
const THIRD_LINE = 32;
const SCALES = {
  none: { many: 0.128, few: 0.146 },
  low: { many: 0.104, few: 0.12 },
  high: { many: 0.096, few: 0.11 },
} as const;

/** What is under the floors. */
export type Lane = keyof typeof SCALES;

/** The stage for `count` people over a lane of labels, or none. */
export function stageFor(lane: Lane, count: number): Stage {
  const few = count <= FEW;
  const lift = lane === 'high' ? THIRD_LINE : 0;
  const heights = lane === 'none' ? PLAIN : { ...LANED, top: LANED.top - lift, bottom: LANED.bottom - lift };
  return { ...heights, rows: few ? 2 : 3, maxScale: few ? SCALES[lane].few : SCALES[lane].many };
}

/** Feet of the front row stand this far in on the front, px. */
export const FEET = 20;
/** Each row further back is drawn a little smaller: share of the scale. */
const ROW_SHRINK = 0.03;
/** Width of a standing figure's room in figure units, and the smallest scale at which faces still read. */
const ROOM_UNITS = 740;
const SMALLEST = 0.09;

/** Scale of a figure in a row (0 front) when `count` people stand in the stage's rows from margin to margin. */
export function scaleIn(stage: Stage, count: number, row: number): number {
  const spacing = (RIGHT - LEFT) / Math.max(1, count / stage.rows);
  const scale = Math.min(stage.maxScale, Math.max(SMALLEST, spacing / ROOM_UNITS));
  return scale * (1 - ROW_SHRINK * row);
}

/** px that the rows further back stand lower behind their step, which hides their shoes. */
const BEHIND = 14;

/** Baseline of the feet in a row, px: the front row's on the front, the others' behind their step. */
export const feetOf = (stage: Stage, row: number): number =>
  stage.top + FEET + (row > 0 ? BEHIND : 0) - row * stage.step;
