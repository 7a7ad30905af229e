import { FRAME, LEFT, RIGHT } from '../../theme/frame';
import { easeInOutCubic, easeOutCubic, lerp, progress } from '../ease';
import type { Dot } from '../map/dots';
import type { Rect } from '../map/raster';
import { closestNeighbours, type Neighbours } from './neighbours';
import { type SignLine, signBlank } from './signs';
import { CLUSTERS, type Schedule } from './times';
import { seenIn, type View, viewBetween, viewOf } from './view';

/** How much larger the map is near the two, and where the point between them comes to lie, px. */
const NEAR = { zoom: 2.3, drift: 0.05, x: 960, y: 526 } as const;
/** px: radius of the round piece of the map that stays between the two, and one that holds the whole picture. */
const GLASS = { r: 350, all: 1130 } as const;
/** Where the two are shown as pharmacies, px: middle, ground, door, and the lower edge of the sign. */
const STAND = {
  x: [318, 1602],
  base: 918,
  door: { width: 384, height: 530 },
  sign: 350,
} as const;
/** px from which a door comes up with its customers and its sign: behind the hedge none of it is seen. */
export const STAND_RISE = 860;
/** px: top of the hedge that stands come up behind, its bumps included. */
const HEDGE_TOP = 912;

/** Whether the sign of a stand that has come up so far (0–1) is whole over the hedge: no half words. */
export const signIsWhole = ({ sign }: Stand, up: number): boolean =>
  sign.box.bottom + STAND_RISE * (1 - up) < HEDGE_TOP;

/** Frames after the beat: the camera goes in as the map draws together, doors come up with their customers. */
const TIMES = { words: 12, ahead: 4, camera: 44, door: 8, doorFrames: 28, step: 3 } as const;
/** px: customers beside the middle of their door. */
const CUSTOMER = { apart: 79, scale: 0.158 } as const;

/** One of the two neighbours as a pharmacy with its customers. px. */
export interface Stand {
  /** Position of its dot, and of its cluster. */
  readonly dot: number;
  readonly cluster: number;
  readonly x: number;
  readonly base: number;
  readonly door: {
    readonly x: number;
    readonly base: number;
    readonly width: number;
    readonly height: number;
  };
  readonly sign: { readonly box: Rect; readonly lines: readonly SignLine[] };
}

/** Two neighbours of different clusters that the camera goes in on. */
export interface Focus {
  readonly neighbours: Neighbours;
  readonly stands: readonly [Stand, Stand];
}

interface Named {
  readonly name: string;
  readonly mix?: string | undefined;
}

function standOf(dots: readonly Dot[], dot: number, side: 0 | 1, clusters: readonly Named[]): Stand {
  const cluster = dots[dot]?.cluster ?? 0;
  const { name = '', mix } = clusters[cluster] ?? {};
  const blank = signBlank(name, mix);
  const x = STAND.x[side];
  const left = Math.min(Math.max(x - blank.width / 2, LEFT), RIGHT - blank.width);
  return {
    dot,
    cluster,
    x,
    base: STAND.base,
    door: { x, base: STAND.base, ...STAND.door },
    sign: {
      lines: blank.lines,
      box: {
        left,
        right: left + blank.width,
        top: STAND.sign - blank.height,
        bottom: STAND.sign,
      },
    },
  };
}

/** The two that are shown near; undefined when no two dots of different clusters are neighbours. */
export function placeFocus(
  dots: readonly Dot[],
  radius: number,
  clusters: readonly Named[],
): Focus | undefined {
  const [neighbours] = closestNeighbours(dots, radius);
  if (!neighbours) return undefined;
  const [left, right] = neighbours.pair;
  return {
    neighbours,
    stands: [standOf(dots, left, 0, clusters), standOf(dots, right, 1, clusters)],
  };
}

/** How far everything has come that happens near the two, 0–1; from the beat to the scene's end. */
export interface Nearness {
  /** Words and counters have left. */
  readonly gone: number;
  readonly camera: number;
  /** Even, from the camera's arrival to the end: nothing stands still. */
  readonly drift: number;
  /** A door with its customers and its sign. */
  readonly door: (i: number) => number;
  /** 0–1–0: the two are named once more. */
  readonly again: (i: number) => number;
}

/** The nearness at a frame; undefined while the camera is far. */
export function nearness({ accents, end }: Schedule, frame: number): Nearness | undefined {
  const from = accents.get('mix')?.from;
  if (from === undefined || frame <= from) return undefined;
  const next = accents.get('next')?.from;
  const at = (start: number, i: number) => from + start + i * TIMES.step;
  return {
    gone: progress(frame, from, TIMES.words, easeInOutCubic),
    camera: progress(frame, from + TIMES.ahead, TIMES.camera, easeInOutCubic),
    drift: progress(frame, from + TIMES.camera / 2, end - from),
    door: (i) => progress(frame, at(TIMES.door, i), TIMES.doorFrames, easeOutCubic),
    again: (i) =>
      next === undefined
        ? 0
        : Math.sin(Math.PI * progress(frame, next + i * CLUSTERS.pulse, CLUSTERS.pulse)) || 0,
  };
}

/** How the map is seen while the camera goes in from another view. */
export function nearView({ neighbours }: Focus, { camera, drift }: Nearness, from: View): View {
  const near = viewOf(neighbours, NEAR, NEAR.zoom * (1 + NEAR.drift * drift));
  return viewBetween(from, near, neighbours, camera);
}

/** Where a point of the map is seen while the camera goes in, and how large things are there. */
export function nearAt(focus: Focus, near: Nearness, from: View, point: { x: number; y: number }) {
  const view = nearView(focus, near, from);
  return { ...seenIn(view, point), scale: view.scale };
}

/** The round piece of the map that is left as the camera goes in: no dot is covered by what stands beside it. */
export const glassAt = ({ camera }: Nearness) => ({
  cx: lerp(FRAME.width / 2, NEAR.x, camera),
  cy: lerp(FRAME.height / 2, NEAR.y, camera),
  r: lerp(GLASS.all, GLASS.r, camera),
});

/** Where the k-th of two customers stands in their door, and how large they are. */
export function customerAt(stand: Stand, side: 0 | 1, k: number) {
  const outward = side === 0 ? -1 : 1;
  const place = stand.x + (k === 0 ? -1 : 1) * outward * CUSTOMER.apart;
  return {
    x: place,
    y: stand.base + 8 + (k === 0 ? 8 : 0),
    scale: CUSTOMER.scale,
    flip: side === 1,
  };
}
