import { LEFT, RIGHT } from '../../theme/frame';
import { type Floor, rowsOf } from './floors';
import { spread, type Wish } from './spread';
import { feetOf, type Stage, scaleIn } from './stage';

/** Where one person stands. */
export interface Place {
  /** Place of the segment in the scene, and of the person in the segment. */
  readonly segment: number;
  readonly person: number;
  /** 0 front, 2 back. */
  readonly row: number;
  /** Ground point, px. */
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** Place in the order in which people enter: back row first, then left to right. */
  readonly order: number;
}

type Spot = Pick<Place, 'segment' | 'person' | 'row' | 'x'>;

/** Room on each side that the outermost leave free on their floor, px, and the room one person wants (units × scale). */
const PAD = [36, 44, 44] as const;
/** Each row stands a little beside the one in front of it, in parts of the distance between two people. */
const ASIDE = [0, 0.14, -0.1] as const;
const SHOULDERS = 560;
/** A walking body reaches further to the right than to the left, px. */
const STRIDE = 16;

/** Even spots on a floor, one row at a time; on a narrow floor they stand in its middle. */
function spotsOn(floor: Floor, segment: number, count: number, rows: number): Spot[] {
  let person = 0;
  return rowsOf(count, rows).flatMap((people, row) => {
    const pad = Math.min(PAD[row] ?? 0, floor.width / 4);
    return Array.from({ length: people }, (_, i) => ({
      segment,
      person: person++,
      row,
      x: floor.x + pad + ((floor.width - 2 * pad) * (i + 0.5 + (ASIDE[row] ?? 0))) / people,
    }));
  });
}

/** px of a floor on each side that bodies leave free: the front row's feet show, the others' only at the picture's end. */
const EDGE = { front: 34, back: 18 } as const;
/** The least part of their room that people stand in. */
const LEAST = 0.6;

/** A row's people kept on their own floor: where each wishes to stand, and half the room it takes there. */
function onFloor(row: readonly Spot[], floor: Floor, half: number): Wish[] {
  const isFront = row[0]?.row === 0;
  const edge = (end: number, limit: number) =>
    Math.min(isFront || Math.abs(end - limit) < 1 ? EDGE.front : EDGE.back, floor.width / 4);
  const right = floor.x + floor.width;
  const [from, to] = [floor.x + edge(floor.x, LEFT), right - edge(right, RIGHT)];
  const xs = spread(
    row.map(({ x }) => ({ x, half })),
    from,
    to,
    0,
  );
  const share = row.length > 1 ? Math.max(LEAST, Math.min(1, (to - from) / (row.length * 2 * half))) : 1;
  return xs.map((x) => ({ x, half: half * share }));
}

/**
 * Everybody's place: on the own floor, closer together where it is narrow. Only people of floors narrower than
 * themselves push their neighbours aside, so that nobody is hidden.
 */
export function placesOf(floors: readonly Floor[], counts: readonly number[], stage: Stage): Place[] {
  const total = counts.reduce((sum, n) => sum + n, 0);
  const spots = floors.flatMap((floor, segment) => spotsOn(floor, segment, counts[segment] ?? 0, stage.rows));
  let order = 0;
  const rows = Array.from({ length: stage.rows }, (_, i) => stage.rows - 1 - i);
  return rows.flatMap((row) => {
    const inRow = spots.filter((spot) => spot.row === row);
    const scale = scaleIn(stage, total, row);
    const wishes = floors.flatMap((floor, segment) =>
      onFloor(
        inRow.filter((spot) => spot.segment === segment),
        floor,
        (SHOULDERS * scale) / 2,
      ),
    );
    const xs = spread(wishes, LEFT, RIGHT - STRIDE, 0);
    return inRow.map((spot, i) => ({ ...spot, x: xs[i]!, y: feetOf(stage, row), scale, order: order++ }));
  });
}
