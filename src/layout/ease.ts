import { FRAME } from '../theme/frame';
import { SPRING } from '../theme/motion';

/** Maps progress 0–1 to eased progress; 0 and 1 are kept exactly. */
export type Ease = (t: number) => number;

/** Even speed. */
export const linear: Ease = (t) => t;
/** Fast first, then settling: things that enter. */
export const easeOutCubic: Ease = (t) => 1 - (1 - t) ** 3;
/** Slow first, then away: things that leave. */
export const easeInCubic: Ease = (t) => t ** 3;
/** Slow first, then away, but never fast: things that leave over a long way. */
export const easeInQuad: Ease = (t) => t ** 2;
/** Hardly at first, then at once: what shows two pictures in one for as short as it can. */
export const easeInQuint: Ease = (t) => t ** 5;
/** Slow at both ends: things that move. */
export const easeInOutCubic: Ease = (t) => (t < 0.5 ? 4 * t ** 3 : 1 - 4 * (1 - t) ** 3);

/** Slow at both ends and never fast: at most 1.6 times the even speed, for things that cross the whole picture. */
export const easeInOutSine: Ease = (t) => (t >= 1 ? 1 : (1 - Math.cos(Math.PI * t)) / 2);

/** A number held within 0 and 1. */
export const clamp01 = (t: number): number => Math.min(1, Math.max(0, t));

/** How far a change has come, 0–1: 0 up to `start`, 1 from `start + duration` on (frames). */
export function progress(frame: number, start: number, duration: number, ease: Ease = linear): number {
  if (duration <= 0) return frame >= start ? 1 : 0;
  return ease(clamp01((frame - start) / duration));
}

/** Under this distance from rest the spring stands still, so that held frames are identical. */
const REST = 0.001;

/**
 * Progress 0→1 of an object that lands like a damped spring started at rest: goes at most 6 % past 1 and is exactly 1
 * once it has settled. Closed form, so any frame can be asked for by itself.
 */
export function springTo(frame: number, start = 0): number {
  if (frame <= start) return 0;
  const seconds = (frame - start) / FRAME.fps;
  const natural = Math.sqrt(SPRING.stiffness / SPRING.mass);
  const ratio = SPRING.damping / (2 * Math.sqrt(SPRING.stiffness * SPRING.mass));
  const damped = natural * Math.sqrt(1 - ratio ** 2);
  const decay = Math.exp(-ratio * natural * seconds);
  if (decay / Math.sqrt(1 - ratio ** 2) < REST) return 1;
  const swing = Math.cos(damped * seconds) + ((ratio * natural) / damped) * Math.sin(damped * seconds);
  return 1 - decay * swing;
}

/**
 * Progress 0–1 of the i-th of n parts of one movement: each begins a little after the one before and takes `share` of
 * the whole; the last ends with the whole.
 */
export function staggered(t: number, i: number, n: number, share = 0.6): number {
  const start = n > 1 ? ((1 - share) * i) / (n - 1) : 0;
  return t >= 1 ? 1 : clamp01((t - start) / (n > 1 ? share : 1));
}

/** Delay in frames of the i-th of things that come one after another. */
export const stagger = (i: number, step: number): number => i * step;

/** Value between a (t = 0) and b (t = 1); exact at both ends. */
export const lerp = (a: number, b: number, t: number): number => (t === 1 ? b : a + (b - a) * t);

/**
 * Number that counts with its bar from `from` to `value` in whole steps of `10^-decimals`: never turns back, never goes
 * past, and is exactly `value` at progress 1.
 */
export function countTo(value: number, t: number, decimals = 0, from = 0): number {
  if (t >= 1) return value;
  if (t <= 0) return from;
  const unit = 10 ** decimals;
  const now = lerp(from, value, t) * unit;
  const step = value >= from ? Math.floor(now) : Math.ceil(now);
  // Rounded towards the start, which may lie between two steps.
  return value >= from ? Math.max(from, step / unit) : Math.min(from, step / unit);
}

const channels = (hex: string): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** Colour between two "#RRGGBB" colours, straight through sRGB: fine for neighbouring hues; exact at both ends. */
export function mix(from: string, to: string, t: number): string {
  if (t <= 0) return from;
  if (t >= 1) return to;
  const b = channels(to);
  const mixed = channels(from).map((a, i) => Math.round(lerp(a, b[i] ?? a, t)));
  return `#${mixed.map((c) => c.toString(16).padStart(2, '0').toUpperCase()).join('')}`;
}
