import { clamp01, easeInOutCubic, easeOutCubic, progress } from '../ease';
import type { Dot } from '../map/dots';
import { cameraAt } from './camera';
import type { Hero } from './emphasis';
import type { Schedule, Span } from './times';
import { pushView, type View, viewBetween, viewOf } from './view';

/** How near the camera comes to a cluster that is brought out, how much nearer while it stays, and where that lies, px. */
const CLOSER = { zoom: 1.42, drift: 0.05, x: 800, y: 500 } as const;
/** Radius in px of the area in which a cluster is looked for at its densest. */
const AREA = 240;
/** Frames: the camera's way, words that give way to it, the sign after the beat, its end, and the way back. */
const TIMES = {
  camera: 56,
  words: 14,
  sign: 10,
  signFrames: 20,
  signOff: 10,
  back: 50,
  backAhead: 84,
} as const;

/** A cluster that the camera goes closer to, and the middle of its densest area on the map, px. */
export interface Closer extends Hero {
  readonly x: number;
  readonly y: number;
}

/** The middle of the area of most dots; undefined without dots. */
function densest(dots: readonly Dot[]): { x: number; y: number } | undefined {
  const around = dots.map((a) => dots.filter((b) => Math.hypot(a.x - b.x, a.y - b.y) <= AREA));
  const [first] = around;
  if (!first) return undefined;
  const most = around.reduce((best, some) => (some.length > best.length ? some : best), first);
  const mean = (of: (dot: Dot) => number) => most.reduce((sum, dot) => sum + of(dot), 0) / most.length;
  return { x: mean(({ x }) => x), y: mean(({ y }) => y) };
}

/** Where the camera goes for each cluster that is brought out. */
export function placeClosers(heroes: readonly Hero[], groups: readonly (readonly Dot[])[]): Closer[] {
  return heroes.flatMap((hero) => {
    const at = densest(groups[hero.cluster] ?? []);
    return at ? [{ ...hero, ...at }] : [];
  });
}

/** When the camera backs to the whole map; undefined when it goes on to the two neighbours instead. */
function backAt({ accents, end }: Schedule): number | undefined {
  return accents.has('mix') ? undefined : (accents.get('next')?.from ?? end - TIMES.backAhead);
}

const told = (closers: readonly Closer[], { accents }: Schedule): (Closer & { readonly span: Span })[] =>
  closers.flatMap((closer) => {
    const span = accents.get(closer.accent);
    return span ? [{ ...closer, span }] : [];
  });

/** How the map is seen at a frame: the slow push, closer to each cluster that is brought out, and back. */
export function closerView(closers: readonly Closer[], when: Schedule, frame: number): View {
  const whole = pushView(cameraAt(when, frame));
  const back = backAt(when);
  const returned = back === undefined ? 0 : progress(frame, back, TIMES.back, easeInOutCubic);
  return told(closers, when).reduce((view, { span, x, y }) => {
    const t = progress(frame, span.from, TIMES.camera, easeInOutCubic) * (1 - returned);
    const drift = progress(frame, span.from, when.end - span.from);
    const near = viewOf({ x, y }, CLOSER, CLOSER.zoom * (1 + CLOSER.drift * drift));
    return t > 0 ? viewBetween(view, near, { x, y }, t) : view;
  }, whole);
}

/** How far words round the map have given way to what is closer, 0–1; and how far the camera is with it. */
export function closeness(closers: readonly Closer[], when: Schedule, frame: number) {
  const from = told(closers, when)[0]?.span.from;
  if (from === undefined) return { gone: 0, near: 0 };
  const back = backAt(when);
  const over = (way: number, frames: number) =>
    back === undefined ? 0 : progress(frame, back + TIMES.back - way, frames, easeInOutCubic);
  return {
    gone: clamp01(progress(frame, from, TIMES.words, easeInOutCubic) - over(TIMES.words, TIMES.words)),
    near: clamp01(progress(frame, from, TIMES.camera, easeInOutCubic) - over(TIMES.back, TIMES.back)),
  };
}

/** How far the sign of a cluster that is brought out is up at a frame, 0–1. */
export function closerSign(when: Schedule, { accent }: Hero, frame: number): number {
  const span = when.accents.get(accent);
  if (!span) return 0;
  const off = span.to < when.end ? span.to : (backAt(when) ?? when.end);
  return (
    progress(frame, span.from + TIMES.sign, TIMES.signFrames, easeOutCubic) *
    (1 - progress(frame, off, TIMES.signOff, easeInOutCubic))
  );
}
