import type { SceneOf } from '../../scenes/kinds';
import type { Step } from './merge-plan';
import { settle } from './settle';
import type { Disc } from './types';

type Segment = Pick<SceneOf<'method'>['segments'][number], 'groups'>;

/** A living group: the small groups it holds, and its disc in units where a share of 1 has radius 1. */
export interface Body extends Disc {
  readonly id: string;
  readonly groups: readonly string[];
}

/** Space between two discs, in units: about 14 px in the picture. */
export const BODY_GAP = 0.05;
/** A disc never gets smaller than this, in units: a dot must have room in it. */
const MIN_RADIUS = 0.05;

/** Radius of a share, in units: areas are as the shares. */
export const radiusOf = (share: number): number => Math.max(MIN_RADIUS, Math.sqrt(share));

/** Which small groups each living group holds after 0, 1, 2 … of the segment's steps. */
function compositions({ groups }: Segment, steps: readonly Step[]): Map<string, string[]>[] {
  const states = [new Map(groups.map((g) => [g.id, [g.id]]))];
  for (const { gone, stays } of steps) {
    const next = new Map(states.at(-1)!);
    next.set(stays, [...(next.get(stays) ?? []), ...(next.get(gone) ?? [])]);
    next.delete(gone);
    states.push(next);
  }
  return states;
}

/** Puts the two parts of a body on either side of its middle: across the way out, so that both stay near the rim. */
function split(bodies: readonly Body[], { gone, stays }: Step, parts: [Body, Body], turn: number): Body[] {
  const whole = bodies.find((b) => b.id === stays)!;
  const out = Math.hypot(whole.x, whole.y);
  const angle = out > 1e-6 ? Math.atan2(whole.y, whole.x) + Math.PI / 2 : turn;
  const [a, b] = parts;
  const beside = (body: Body, id: string, by: number): Body => ({
    ...body,
    id,
    x: whole.x + Math.cos(angle) * by,
    y: whole.y + Math.sin(angle) * by,
  });
  const others = bodies.filter((body) => body.id !== stays);
  return [...others, beside(a, stays, -b.r), beside(b, gone, a.r)];
}

/** Space between a disc and its lobe, as a share of both radii: room for a waist. */
const WAIST_ROOM = 0.08;

/** The last two groups of a segment: the one that stays in the middle, the other right of it. */
function tied(pair: readonly Body[], { gone, stays }: Step): Body[] {
  const [disc, lobe] = [pair.find((b) => b.id === stays)!, pair.find((b) => b.id === gone)!];
  const away = Math.max(disc.r + lobe.r + BODY_GAP, (disc.r + lobe.r) * (1 + WAIST_ROOM));
  return [disc, { ...lobe, x: away, y: 0 }];
}

/**
 * Where a segment's groups lie around 0, 0 before its first step, after it, and so on to the one group that is left.
 * It is laid out from the end: each step undone divides a disc in two, so those who will merge are neighbours.
 * `turn` is the direction in radians in which the last two lie. With a `lobe` the last two stay beside each other and are
 * only tied by their waist.
 */
export function segmentStates(
  segment: Segment,
  steps: readonly Step[],
  turn: number,
  lobe = false,
): Body[][] {
  const share = new Map(segment.groups.map((g) => [g.id, g.share]));
  const total = (ids: readonly string[]) => ids.reduce((sum, id) => sum + (share.get(id) ?? 0), 0);
  const body = (id: string, groups: readonly string[]): Body => ({
    id,
    groups,
    x: 0,
    y: 0,
    r: radiusOf(total(groups)),
  });
  const holds = compositions(segment, steps);
  const last = lobe ? steps.length - 1 : steps.length;
  const final = [...holds[last]!].map(([id, groups]) => body(id, groups));
  let laid = lobe ? tied(final, steps[last]!) : final;
  const states: Body[][] = lobe ? [laid, laid] : [laid];
  for (let i = last - 1; i >= 0; i--) {
    const step = steps[i]!;
    const before = holds[i]!;
    const part = (id: string) => body(id, before.get(id) ?? []);
    const apart = split(laid, step, [part(step.stays), part(step.gone)], turn);
    const settled = settle(apart, BODY_GAP);
    laid = apart.map((b, j) => ({ ...b, x: settled[j]!.x, y: settled[j]!.y }));
    states.unshift(laid);
  }
  return states;
}
