import { seededRandom } from '../layout/random';

/** Side of the picture. */
export type Side = 'left' | 'right';

/** From this frame on the head looks to that side of the picture. */
export interface LookTo {
  readonly at: number;
  readonly to: Side;
}

/** The head of one frame, as Figure takes it. */
export interface HeadTurn {
  readonly headTurn: number;
  readonly blink: boolean;
}

/** Widths of the head on its way round, two frames each, with the eyes shut; then it has turned. */
const WAY = [0.84, -0.84] as const;
const FRAMES_EACH = 2;
/** Frames that one person may be later than another. */
const LATE = 8;

/**
 * Where a head looks at a frame, on twos: the way the body is drawn (right, or left when `flip`) until the first look,
 * then to the side of the latest one. `looks` in the order of their frames. The seed (the person's id) delays each by 0
 * to 8 frames, so that nobody turns in unison; on the way the eyes blink.
 */
export function headTurnAt(frame: number, looks: readonly LookTo[], flip: boolean, seed: string): HeadTurn {
  const on = frame - (((frame % 2) + 2) % 2);
  const late = 2 * Math.floor((seededRandom(`turn ${seed}`)() * LATE) / 2);
  const past = looks.filter((look) => look.at + late <= on);
  const own: Side = flip ? 'left' : 'right';
  const way = (side: Side | undefined) => (side === undefined || side === own ? 1 : -1);
  const [before, now] = [way(past.at(-2)?.to), way(past.at(-1)?.to)];
  const since = on - late - (past.at(-1)?.at ?? 0);
  const step = Math.floor(since / FRAMES_EACH);
  if (before === now || step >= WAY.length) return { headTurn: now, blink: false };
  return { headTurn: before * WAY[step]!, blink: true };
}
