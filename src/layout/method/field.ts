import type { SceneOf } from '../../scenes/kinds';
import { type Hue, hue } from '../../theme/color';
import { DURATION } from '../../theme/motion';
import { arrange } from './arrange';
import { type Cell, nameLines } from './cell';
import { assign, dotCount, dotStates, ringed } from './dots';
import { lobesOf } from './lobes';
import { type Join, type Schedule, schedule } from './schedule';
import { segmentArea } from './stage';
import { type Body, segmentStates } from './states';
import type { Point, Span } from './types';
import { type Key, zoomKeys } from './zoom';

type Method = SceneOf<'method'>;

/** One segment through the whole scene. Bodies and dots in units around the segment's middle. */
export interface FieldSegment {
  readonly hue: Hue;
  readonly person: Method['segments'][number];
  readonly joins: readonly Join[];
  /** Before the first join, after it, …: one more than there are joins. */
  readonly bodies: readonly (readonly Body[])[];
  readonly dots: readonly (readonly Point[])[];
  /** Where the dots stand around the portrait. */
  readonly rings: readonly Point[];
  /** Group that each dot belongs to. */
  readonly groupOf: readonly string[];
  /** Dots make room for the portrait: as soon as the segment is one, long before its name is said. */
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
  readonly scale: number;
}

/** Where dots stand once those of the disc have made room for the portrait; those of its lobe stay. */
function around(disc: Body, portrait: number, dots: readonly Point[], groupOf: readonly string[]): Point[] {
  const own = dots.flatMap((_, i) => (disc.groups.includes(groupOf[i]!) ? [i] : []));
  const places = assign(
    own.map((i) => dots[i]!),
    ringed(disc, portrait, own.length),
    disc,
  );
  return dots.map((dot, i) => places[own.indexOf(i)] ?? dot);
}

function oneSegment(person: Method['segments'][number], i: number, when: Schedule, laid: Laid): FieldSegment {
  const { bodies, cell, box, scale } = laid;
  const { groups, byGroup } = dotsOf(person);
  const dots = dotStates(bodies, byGroup);
  const whole = bodies.at(-1)![0]!;
  const last = dots.at(-1)!;
  const joins = when.joins.filter((j) => j.segment === i);
  const one = Math.min(when.names.from, Math.max(when.groups.to, ...joins.map((j) => j.to)));
  return {
    hue: hue(person.hue),
    person,
    joins,
    ready: { from: one, to: one + DURATION.settle },
    bodies,
    dots,
    rings: cell.inside ? around(whole, cell.portrait.r / scale, last, groups) : last,
    groupOf: groups,
    cell,
    at: { x: box.x + cell.disc.x, y: box.y + cell.disc.y },
    box,
  };
}

/** Lays out the whole scene: where every group, dot and segment is, and when. */
export function methodField(scene: Method): Field {
  const when = schedule(scene);
  const lobes = lobesOf(scene.segments, when.joins);
  const bodies = scene.segments.map((s, i) =>
    segmentStates(
      s,
      when.joins.filter((j) => j.segment === i),
      i * TURN,
      lobes[i],
    ),
  );
  const named = scene.segments.map((s, i) => {
    const [disc, lobe] = bodies[i]!.at(-1)!;
    return { name: nameLines(s.name), radius: disc!.r, lobe };
  });
  const area = segmentArea(scene.kept !== undefined && when.kept !== undefined);
  const { at, cells, scale } = arrange(named, area);
  const ends = at.map((box, i) => ({ x: box.x + cells[i]!.disc.x, y: box.y + cells[i]!.disc.y }));
  const standing = ends.map((end, i) => ({ ...end, bodies: bodies[i]! }));
  return {
    schedule: when,
    segments: scene.segments.map((s, i) =>
      oneSegment(s, i, when, {
        bodies: bodies[i]!,
        cell: cells[i]!,
        box: at[i]!,
        scale,
      }),
    ),
    zoom: zoomKeys(when.joins, standing, area, scale),
  };
}
