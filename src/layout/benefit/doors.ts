import { FRAME } from '../../theme/frame';
import { DURATION } from '../../theme/motion';
import { easeInOutCubic, lerp, progress, springTo, staggered } from '../ease';
import type { Place } from './grid';
import type { Plan } from './plan';
import { ROOM } from './room';
import type { Act } from './schedule';

/** Every door of a frame, sorted by how it looks. Doors too small to see are left out. */
export interface DoorMarks {
  /** Open as all are today; and each one's lot, 0–1. */
  readonly open: readonly Place[];
  readonly lots: readonly number[];
  /** Shut: an outline. */
  readonly shut: readonly Place[];
  /** Left and lit. */
  readonly lit: readonly Place[];
}

/** Share of a move that one door takes; the rest is how much later the last one starts. */
const OWN_SHARE = 0.6;
/** Where all doors become one, as a share of the pharmacy's door height over its sill. */
const INTO = 250;
const SMALLEST = 1.5;

const vanished = (p: Place): Place => ({ ...p, width: 0 });

/** Where a door belongs in an act. */
function placeIn(plan: Plan, act: Act, i: number): Place {
  const right = plan.right[i]!;
  switch (act.name) {
    case 'all':
      return plan.all[i]!;
    case 'right':
      return right;
    case 'street':
    case 'margin':
      return plan.isKept[i] ? plan.street[plan.rank[i]!]! : vanished(right);
    case 'sales':
    case 'share':
      return { x: FRAME.width / 2, base: ROOM.bottom - INTO, width: 0 };
  }
}

function between(a: Place, b: Place, t: number): Place {
  return { x: lerp(a.x, b.x, t), base: lerp(a.base, b.base, t), width: lerp(a.width, b.width, t) };
}

/** Where a door is at a frame: on its way from the last act's place to this one's. */
function doorAt(plan: Plan, i: number, frame: number): Place {
  const n = plan.all.length;
  const [first, ...rest] = plan.when.acts;
  let place = placeIn(plan, first!, i);
  for (const act of rest) {
    if (frame <= act.at) break;
    const even = progress(frame, act.at, DURATION.move);
    place = between(place, placeIn(plan, act, i), easeInOutCubic(staggered(even, i, n, OWN_SHARE)));
  }
  return place;
}

/** How large a door is by its own size as the wall is drawn row by row. */
function drawn({ when, all }: Plan, i: number, frame: number): number {
  const [top, bottom] = [all[0]!.base, all.at(-1)!.base];
  const row = bottom > top ? (all[i]!.base - top) / (bottom - top) : 0;
  return springTo(frame, when.rows.from + row * (when.rows.to - when.rows.from));
}

/** Half as large again for a moment: a door that lights up is seen. */
const FLASH = 0.35;

/** All doors at a frame. */
export function doorsAt(plan: Plan, frame: number): DoorMarks {
  const marks = { open: [] as Place[], lots: [] as number[], shut: [] as Place[], lit: [] as Place[] };
  if (frame <= plan.when.rows.from) return marks;
  for (const i of plan.all.keys()) {
    const place = doorAt(plan, i, frame);
    const turned = frame >= plan.turnsAt[i]!;
    const flash = turned && plan.isKept[i] ? 1 + FLASH * (1 - springTo(frame, plan.turnsAt[i]! - 1)) : 1;
    const width = place.width * drawn(plan, i, frame) * flash;
    if (width < SMALLEST) continue;
    const kind = !turned ? 'open' : plan.isKept[i] ? 'lit' : 'shut';
    marks[kind].push({ ...place, width });
    if (kind === 'open') marks.lots.push(plan.lots[i]!);
  }
  return marks;
}

/** How many doors have been drawn at a frame. */
export const doorsDrawn = (plan: Plan, frame: number): number =>
  plan.all.filter((_, i) => drawn(plan, i, frame) >= 0.5).length;

/** How many doors are still open or lit at a frame: counts down from all to those that are left. */
export const doorsLeft = (plan: Plan, frame: number): number =>
  plan.all.length - plan.choice.shut.filter((i) => frame >= plan.turnsAt[i]!).length;
