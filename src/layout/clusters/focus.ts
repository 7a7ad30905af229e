import { easeInOutCubic, lerp, progress, springTo } from '../ease';
import type { Dot } from '../map/dots';
import type { Rect } from '../map/raster';
import { closestNeighbours, type Neighbours } from './neighbours';
import { type SignLine, signBlank } from './signs';
import { CLUSTERS, type Schedule } from './times';
import { seenIn, type View, viewBetween, viewOf } from './view';

/** How much larger the map is near the two, and where the point between them comes to lie, px. */
const NEAR = { zoom: 1.9, drift: 0.05, x: 960, y: 590 } as const;
/** Where the two are shown as pharmacies, px: middle, ground, door, disc, and the lower edge of the sign. */
const STAND = {
  x: [520, 1400],
  base: 812,
  door: { width: 388, height: 520 },
  disc: { rx: 226, ry: 40 },
  sign: 272,
} as const;
/** Frames after the beat: the camera goes in, discs come out of the dots, doors with their customers, signs. */
const TIMES = {
  words: 12,
  ahead: 4,
  camera: 44,
  disc: 14,
  discFrames: 16,
  door: 26,
  sign: 30,
  step: 4,
} as const;
/** px: customers beside the middle of their door. */
const CUSTOMER = { apart: 79, scale: 0.154 } as const;

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
  readonly disc: { readonly rx: number; readonly ry: number };
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
  return {
    dot,
    cluster,
    x,
    base: STAND.base,
    door: { x, base: STAND.base, ...STAND.door },
    disc: STAND.disc,
    sign: {
      lines: blank.lines,
      box: {
        left: x - blank.width / 2,
        right: x + blank.width / 2,
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
  readonly disc: (i: number) => number;
  readonly door: (i: number) => number;
  /** Both signs: two are compared. */
  readonly sign: number;
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
    disc: (i) => progress(frame, at(TIMES.disc, i), TIMES.discFrames, easeInOutCubic),
    door: (i) => springTo(frame, at(TIMES.door, i)),
    sign: springTo(frame, from + TIMES.sign),
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

/** A stand's disc on its way out of its dot. */
export function discAt(stand: Stand, dot: { x: number; y: number; r: number }, t: number) {
  return {
    cx: lerp(dot.x, stand.x, t),
    cy: lerp(dot.y, stand.base, t),
    rx: lerp(dot.r, stand.disc.rx, t),
    ry: lerp(dot.r, stand.disc.ry, t),
  };
}

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
