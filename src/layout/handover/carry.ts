import type { Carry } from '../../scenes/handover';
import { clamp01, easeInCubic, easeInOutSine, easeOutCubic, lerp, mix, staggered } from '../ease';
import type { CarriedDot, CarriedLine } from './ends';

/** What is to be drawn of a carried thing at one moment. */
export interface CarriedMarks {
  readonly line?: CarriedLine & { /** Its stroke as a share of the full one. */ readonly weight: number };
  readonly dots?: readonly CarriedDot[];
}

/** Part of the leaving in which dots come out of what was there. */
const EMERGE = 0.6;
/** Part of the arrival after which a thing has come to where the scene has it, and gives way to that: a line thins, a dot goes at once. */
const THERE = 0.72;
/** Part of the arrival in which a dot that has landed goes. */
const DOT_GOES = 0.1;
/** Part of a flight that one of many dots takes. */
const OWN = 0.66;

const lineBetween = (a: CarriedLine, b: CarriedLine, t: number): CarriedLine => ({
  x1: lerp(a.x1, b.x1, t),
  x2: lerp(a.x2, b.x2, t),
  y: lerp(a.y, b.y, t),
});

const dotBetween = (a: CarriedDot, b: CarriedDot, t: number): CarriedDot => ({
  x: lerp(a.x, b.x, t),
  y: lerp(a.y, b.y, t),
  r: lerp(a.r, b.r, t),
  color: mix(a.color, b.color, t),
});

/** A carried thing while its scene leaves: it comes out of what was there and stays. `t` 0–1, even. */
export function leavingMarks(carry: Carry, t: number): CarriedMarks {
  if (t <= 0) return {};
  const out = (i: number, n: number) => easeOutCubic(staggered(clamp01(t / EMERGE), i, n, OWN));
  switch (carry.kind) {
    case 'line':
      return { line: { ...carry.from, weight: 1 } };
    case 'dots':
      return { dots: carry.dots.map(({ from }, i, { length }) => ({ ...from, r: from.r * out(i, length) })) };
    default:
      return carry satisfies never;
  }
}

/** The same thing while the next scene begins: it moves to its place there, and gives way. `t` 0–1, even. */
export function arrivingMarks(carry: Carry, t: number): CarriedMarks {
  if (t >= 1) return {};
  const way = clamp01(t / THERE);
  const gone = (part: number) => easeInCubic(clamp01((t - THERE) / part));
  switch (carry.kind) {
    case 'line':
      return {
        line: { ...lineBetween(carry.from, carry.to, easeInOutSine(way)), weight: 1 - gone(1 - THERE) },
      };
    case 'dots':
      return {
        dots: carry.dots.map(({ from, to }, i, { length }) => {
          const dot = dotBetween(from, to, easeInOutSine(staggered(way, i, length, OWN)));
          return { ...dot, r: dot.r * (1 - gone(DOT_GOES)) };
        }),
      };
    default:
      return carry satisfies never;
  }
}
