import type { Told } from '../../scenes/handover';
import { type Hue, hue } from '../../theme/color';
import { DURATION } from '../../theme/motion';
import { arrange } from './arrange';
import { capIn } from './camera';
import { type Cell, nameLines } from './cell';
import { dotCount, dotStates, hasRing, type Ring } from './dots';
import { lobesOf } from './lobes';
import { type Route, routesOf } from './routes';
import { type Join, type Schedule, schedule } from './schedule';
import { groundOf } from './stage';
import { type Body, segmentStates } from './states';
import { distance, type Point, type Span, turnedBy } from './types';
import { type Key, zoomKeys } from './zoom';

type Method = Told<'method'>;

/** One segment through the whole scene. Bodies and dots in units around the segment's middle. */
export interface FieldSegment {
  readonly hue: Hue;
  readonly person: Method['segments'][number];
  readonly joins: readonly Join[];
  /** Before the first join, after it, …: one more than there are joins. */
  readonly bodies: readonly (readonly Body[])[];
  readonly dots: readonly (readonly Point[])[];
  /** The disc that holds the portrait, and the state from which it does; undefined when that stands beside it. */
  readonly portrait: (Ring & { readonly from: number }) | undefined;
  /** Group that each dot belongs to. */
  readonly groupOf: readonly string[];
  /** The segment gets its own light, as soon as it is one. */
  readonly ready: Span;
  readonly cell: Cell;
  /** Middle of the discs in px, and of the box with portrait and name. */
  readonly at: Point;
  readonly box: Point;
}

export interface Field {
  readonly schedule: Schedule;
  readonly segments: readonly FieldSegment[];
  /** px per unit over time. */
  readonly zoom: readonly Key[];
  /** The way of the dots from the heart to each segment. */
  readonly routes: readonly Route[];
}

/** Directions in which segments are first divided, radians: each turned on from the one before. */
const TURN = 2.4;

/** Dots of a segment: one group after the other, each from its middle out. */
function dotsOf(segment: Method['segments'][number]) {
  const groups = segment.groups.flatMap((g) => new Array<string>(dotCount(g.share)).fill(g.id));
  const byGroup = new Map(
    segment.groups.map((g) => [g.id, groups.flatMap((d, i) => (d === g.id ? [i] : []))] as const),
  );
  return { groups, byGroup };
}

interface Laid {
  readonly bodies: readonly (readonly Body[])[];
  readonly cell: Cell;
  readonly box: Point;
}

/** The disc that has the portrait, and the state from which a ring of dots has room around it. */
function portraitOf(bodies: Laid['bodies'], { disc, portrait, inside }: Cell): FieldSegment['portrait'] {
  if (!inside) return undefined;
  const [{ id }] = bodies.at(-1) as [Body];
  const share = portrait.r / disc.r;
  const roomy = bodies.findIndex((state) => hasRing(state.find((b) => b.id === id)!.r, share));
  return { id, share, from: roomy < 0 ? bodies.length - 1 : roomy };
}

function oneSegment(person: Method['segments'][number], i: number, when: Schedule, laid: Laid): FieldSegment {
  const { bodies, cell, box } = laid;
  const { groups, byGroup } = dotsOf(person);
  const portrait = portraitOf(bodies, cell);
  const joins = when.joins.filter((j) => j.segment === i);
  const one = Math.min(when.names.from, Math.max(when.groups.to, ...joins.map((j) => j.to)));
  return {
    hue: hue(person.hue),
    person,
    joins,
    ready: { from: one, to: one + DURATION.settle },
    bodies,
    dots: dotStates(bodies, byGroup, portrait),
    portrait,
    groupOf: groups,
    cell,
    at: { x: box.x + cell.disc.x, y: box.y + cell.disc.y },
    box,
  };
}

/** A way as far as the disc in which it ends. */
const outside = ({ points }: Route, end: Point, { disc }: Cell): Point[] =>
  points.filter((p) => distance(p, end) > disc.r);

/** Lays out the whole scene: where every group, dot and segment is, and when. */
export function methodField(scene: Method): Field {
  const when = schedule(scene);
  const lobes = lobesOf(scene.segments, when.joins);
  const laid = scene.segments.map((s, i) =>
    segmentStates(
      s,
      when.joins.filter((j) => j.segment === i),
      i * TURN,
      lobes[i],
    ),
  );
  const named = scene.segments.map((s, i) => {
    const [disc, lobe] = laid[i]!.at(-1)!;
    return { name: nameLines(s.name), radius: disc!.r, lobe, groups: laid[i]![0]! };
  });
  const ground = groundOf(scene, capIn(when), scene.kept !== undefined && when.kept !== undefined);
  const arranged = arrange(named, ground);
  const { at, cells, scale, turns } = arranged;
  const bodies = laid.map((states, i) => states.map((state) => state.map((b) => turnedBy(b, turns[i]!))));
  const ends = at.map((box, i) => ({ x: box.x + cells[i]!.disc.x, y: box.y + cells[i]!.disc.y }));
  const routes = routesOf(ground.cap, arranged, ends);
  const standing = ends.map((end, i) => ({
    ...end,
    bodies: bodies[i]!,
    way: outside(routes[i]!, end, cells[i]!),
  }));
  const segments = scene.segments.map((s, i) =>
    oneSegment(s, i, when, { bodies: bodies[i]!, cell: cells[i]!, box: at[i]! }),
  );
  const zoom = zoomKeys(when.joins, standing, ground, scale);
  return { schedule: when, segments, zoom, routes };
}
