import { easeInOutCubic, lerp, progress, springTo } from '../ease';
import type { Place } from './grid';
import { isLeft } from './leaving';
import type { Plan } from './plan';
import { BENEFIT, isHidden } from './schedule';

/** Every door of a frame, sorted by how it looks. */
export interface DoorMarks {
  /** Open and light, as all are today; with a box before it; and the light is out where a box is left over. */
  readonly open: readonly Place[];
  readonly stocked: readonly Place[];
  readonly dark: readonly Place[];
  /** Shut: an outline. */
  readonly shut: readonly Place[];
  /** Left and lit. */
  readonly lit: readonly Place[];
}

const NONE: DoorMarks = { open: [], stocked: [], dark: [], shut: [], lit: [] };

function between(a: Place, b: Place, t: number): Place {
  return { x: lerp(a.x, b.x, t), base: lerp(a.base, b.base, t), width: lerp(a.width, b.width, t) };
}

/** Where a door is on the whole wall, which gives room to the words as one. */
export function onWall({ when, all, right }: Plan, i: number, frame: number): Place {
  const moved = progress(frame, when.reflow.from, when.reflow.to - when.reflow.from, easeInOutCubic);
  return between(all[i]!, right[i]!, moved);
}

/** Frame from which only the doors that are left are shown. */
const fewAt = ({ when }: Plan): number =>
  when.acts.find(({ name }) => name === 'street' || name === 'margin')?.at ?? Number.POSITIVE_INFINITY;

/** How far they have come to their places of the last picture, 0–1: unseen, while the room of the talks hides them. */
function atMargin({ when }: Plan, frame: number): number {
  const margin = when.acts.find(({ name }) => name === 'margin');
  if (!margin || frame < margin.at) return 0;
  return when.talks.length > 0 ? 1 : progress(frame, margin.at, BENEFIT.gather, easeInOutCubic);
}

/** By which share doors are smaller half way, so that they keep clear of each other. */
const SMALL = 0.3;

/** Where a door is seen at a frame: those that are left gather, the others are gone by then. */
function placeAt(plan: Plan, i: number, frame: number): Place | undefined {
  const old = onWall(plan, i, frame);
  const few = fewAt(plan);
  if (frame < few) return old;
  const [street, margin] = [plan.street[i], plan.margin[i]];
  if (!street || !margin) return undefined;
  const next = between(street, margin, atMargin(plan, frame));
  const place = between(old, next, progress(frame, few, BENEFIT.gather, easeInOutCubic));
  return {
    ...place,
    width: place.width * (1 - SMALL * Math.sin(Math.PI * progress(frame, few, BENEFIT.gather))),
  };
}

type Kind = keyof DoorMarks;

function kindOf({ times, isKept }: Plan, i: number, frame: number): Kind {
  if (frame >= times.turnsAt[i]!) return isKept[i] ? 'lit' : 'shut';
  if (frame >= times.darkAt[i]!) return 'dark';
  if (frame >= times.landsAt[i]! && frame < times.soldAt[i]!) return 'stocked';
  return frame >= times.opensAt[i]! ? 'open' : 'shut';
}

/** A door that lights up, or that a box has come to, is larger for a moment: it is seen. */
const FLASH = { lit: 0.2, stocked: 0.16 } as const;

function flashed({ times }: Plan, i: number, kind: Kind, frame: number): number {
  const swell = (at: number, most: number) => (frame < at ? 1 : 1 + most * (1 - springTo(frame, at - 1)));
  if (kind === 'lit') return swell(times.turnsAt[i]!, FLASH.lit);
  return kind === 'stocked' ? swell(times.landsAt[i]!, FLASH.stocked) : 1;
}

/** All doors at a frame, each whole. */
export function doorsAt(plan: Plan, frame: number): DoorMarks {
  if (isHidden(plan.when, frame)) return NONE;
  const marks: Record<Kind, Place[]> = { open: [], stocked: [], dark: [], shut: [], lit: [] };
  for (const i of plan.all.keys()) {
    const place = placeAt(plan, i, frame);
    if (!place || isLeft(plan.when, place, frame)) continue;
    const kind = kindOf(plan, i, frame);
    marks[kind].push({ ...place, width: place.width * flashed(plan, i, kind, frame) });
  }
  return marks;
}

/** How many doors have opened at a frame. */
export const doorsOpened = ({ times }: Plan, frame: number): number =>
  times.opensAt.filter((at) => frame >= at).length;

/** How many doors are still open or lit at a frame: counts down from all to those that are left. */
export const doorsLeft = ({ all, choice, times }: Plan, frame: number): number =>
  all.length - choice.shut.filter((i) => frame >= times.turnsAt[i]!).length;
