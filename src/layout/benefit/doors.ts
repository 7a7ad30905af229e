import { DURATION } from '../../theme/motion';
import { easeInOutCubic, lerp, progress, springTo } from '../ease';
import { DOOR, type Place } from './grid';
import type { Plan } from './plan';
import { BENEFIT, isHidden } from './schedule';

/** Every door of a frame, sorted by how it looks. */
export interface DoorMarks {
  /** Open as all are today; and each one's lot, 0–1. */
  readonly open: readonly Place[];
  readonly lots: readonly number[];
  /** Shut: an outline. */
  readonly shut: readonly Place[];
  /** Left and lit. */
  readonly lit: readonly Place[];
}

function between(a: Place, b: Place, t: number): Place {
  return { x: lerp(a.x, b.x, t), base: lerp(a.base, b.base, t), width: lerp(a.width, b.width, t) };
}

/** Where a door is on the whole wall, which gives room to the words as one. */
function onWall({ when, all, right }: Plan, i: number, frame: number): Place {
  const moved = progress(frame, when.reflow.from, DURATION.move, easeInOutCubic);
  return between(all[i]!, right[i]!, moved);
}

/** Frame from which only the doors that are left are shown. */
const fewAt = ({ when }: Plan): number =>
  when.acts.find(({ name }) => name === 'street' || name === 'margin')?.at ?? Number.POSITIVE_INFINITY;

/** The y in px down to which the wall of few doors has come over the whole wall: no door is cut by it. */
function border(plan: Plan, frame: number): number {
  const walls = [...plan.right, ...plan.street];
  const top = Math.min(...walls.map(({ base, width }) => base - width * DOOR.height));
  const bottom = Math.max(...walls.map(({ base }) => base));
  return lerp(top - 1, bottom + 1, progress(frame, fewAt(plan), BENEFIT.swap));
}

/** Where a door is seen at a frame; nowhere when it isn't. */
function placeAt(plan: Plan, i: number, frame: number, line: number): Place | undefined {
  const old = onWall(plan, i, frame);
  if (frame < fewAt(plan)) return old;
  const next = plan.isKept[i] ? plan.street[plan.rank[i]!] : undefined;
  if (next && next.base <= line) return next;
  return old.base - old.width * DOOR.height >= line ? old : undefined;
}

/** Frame at which a door opens: row by row, in the order of the wall. */
const opensAt = ({ when, all }: Plan, i: number): number =>
  when.rows.from + ((i + 1) / all.length) * (when.rows.to - when.rows.from);

/** Half as large again for a moment: a door that lights up is seen. */
const FLASH = 0.35;

/** All doors at a frame, each whole. */
export function doorsAt(plan: Plan, frame: number): DoorMarks {
  const marks = { open: [] as Place[], lots: [] as number[], shut: [] as Place[], lit: [] as Place[] };
  if (isHidden(plan.when, frame)) return marks;
  const line = border(plan, frame);
  for (const i of plan.all.keys()) {
    const place = placeAt(plan, i, frame, line);
    if (!place) continue;
    const turned = frame >= plan.turnsAt[i]!;
    const flash = turned && plan.isKept[i] ? 1 + FLASH * (1 - springTo(frame, plan.turnsAt[i]! - 1)) : 1;
    const isOpen = frame >= opensAt(plan, i);
    const kind = turned ? (plan.isKept[i] ? 'lit' : 'shut') : isOpen ? 'open' : 'shut';
    marks[kind].push({ ...place, width: place.width * flash });
    if (kind === 'open') marks.lots.push(plan.lots[i]!);
  }
  return marks;
}

/** How many doors have opened at a frame. */
export const doorsOpened = (plan: Plan, frame: number): number =>
  plan.all.filter((_, i) => frame >= opensAt(plan, i)).length;

/** How many doors are still open or lit at a frame: counts down from all to those that are left. */
export const doorsLeft = (plan: Plan, frame: number): number =>
  plan.all.length - plan.choice.shut.filter((i) => frame >= plan.turnsAt[i]!).length;
