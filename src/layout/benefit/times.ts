import type { Choice } from './choice';
import type { Place } from './grid';
import { BENEFIT, type Schedule, type Span } from './schedule';

/** When each door changes, in frames of the scene; lists are by door. */
export interface DoorTimes {
  /** It opens, row by row; its box is there. */
  readonly opensAt: readonly number[];
  readonly landsAt: readonly number[];
  /** Its box is sold, or the light goes out behind it; one of the two never happens. */
  readonly soldAt: readonly number[];
  readonly darkAt: readonly number[];
  /** It shuts, or lights up as one of those that are left. */
  readonly turnsAt: readonly number[];
}

const NEVER = Number.POSITIVE_INFINITY;

const within = ({ from, to }: Span, part: number) => from + part * (to - from);

/** How far a wave over the wall goes down with each px to the right. */
const SLANT = 0.5;

/** Everything that happens to doors, as waves over the wall. `truck` = where boxes come from, px. */
export function doorTimes(
  when: Schedule,
  choice: Choice,
  all: readonly Place[],
  truck: { readonly x: number; readonly y: number },
): DoorTimes {
  const timed = (doors: readonly number[], span: Span, extra = 0): number[] => {
    const at = new Array<number>(all.length).fill(NEVER);
    for (const [i, door] of doors.entries()) at[door] = within(span, (i + 1) / doors.length) + extra;
    return at;
  };
  const ways = all.map(({ x, base }) => Math.sqrt((x - truck.x) ** 2 + (base - truck.y) ** 2));
  const far = Math.max(...ways);
  const out = { from: when.boxes.from + BENEFIT.flight, to: when.boxes.to };
  const wave = (door: number) => all[door]!.x + SLANT * all[door]!.base;
  const across = (doors: readonly number[]) => [...doors].sort((a, b) => wave(a) - wave(b) || a - b);
  const left = [...choice.kept].sort((a, b) => all[a]!.x - all[b]!.x || a - b);
  const [shut, lit] = [timed(choice.shut, when.shut), timed(left, when.hops, BENEFIT.hop)];
  return {
    opensAt: all.map((_, i) => within(when.rows, (i + 1) / all.length)),
    landsAt: ways.map((way) => within(out, way / far)),
    soldAt: timed(across(choice.selling), when.sell),
    darkAt: timed(across(choice.unsold), when.dark),
    turnsAt: all.map((_, i) => Math.min(shut[i]!, lit[i]!)),
  };
}
