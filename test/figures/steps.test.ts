import { expect, test } from 'vitest';
import { BODY_NAMES, bodyOf } from '../../src/figures/bodies';
import { LEG_BODIES, legsOf } from '../../src/figures/leg-bodies';
import { aboveLegs, kneeOf, legsMarkup, seamMarkup } from '../../src/figures/legs';
import { paintOf } from '../../src/figures/paint';
import { footAt, STRIDE, stepBob, stepLift, strollAt, walkAlong, walkFrames } from '../../src/figures/steps';
import { MODEL } from './helpers';

const PHASES = Array.from({ length: 48 }, (_, i) => i / 48);

test('a foot on the ground stands still while the body goes on', () => {
  const stride = 500;
  for (const leg of ['near', 'far'] as const)
    for (const phase of [0.05, 0.2, 0.35, 0.45]) {
      const shift = leg === 'near' ? 0 : 0.5;
      const [a, b] = [phase, phase + 0.05].map((p) => footAt({ phase: p + shift, stride, close: 0 }, leg));
      expect(a!.ahead - b!.ahead).toBeCloseTo(2 * stride * 0.05);
    }
});

test('one foot is always on the ground, and none goes through it', () => {
  for (const phase of PHASES) {
    const feet = (['near', 'far'] as const).map((leg) => footAt({ phase, stride: 560, close: 0 }, leg));
    expect(Math.min(...feet.map((f) => f.up))).toBeLessThan(60);
    for (const { up } of feet) expect(up).toBeGreaterThanOrEqual(0);
  }
});

test('steps follow each other without a leap', () => {
  for (const phase of PHASES) {
    const [a, b] = [phase, phase + 1 / 48].map((p) => footAt({ phase: p, stride: 560, close: 0 }, 'near'));
    expect(Math.abs(a!.ahead - b!.ahead)).toBeLessThan(60);
    expect(Math.abs(a!.up - b!.up)).toBeLessThan(60);
    expect(Math.abs(a!.angle - b!.angle)).toBeLessThan(12);
  }
});

test('a stroll moves the ground under the feet as fast as the figure moves', () => {
  const [a, b] = [30, 31].map((frame) => strollAt(frame, { speed: 3.4, scale: 0.17, seed: 'p' }));
  const turned = (((b!.phase - a!.phase) % 1) + 1) % 1;
  expect(turned * 2 * a!.stride).toBeCloseTo(20, 0);
  expect(a!.stride).toBe(320);
  expect(strollAt(0, { speed: 0.5, scale: 0.084, seed: 'p' }).stride).toBe(STRIDE.least);
});

test('the body rises and falls four px at the size of the near crowd, and not when it stands', () => {
  const lifts = PHASES.map((phase) => stepLift({ phase, stride: 500, close: 0 }) * 0.17);
  expect(Math.max(...lifts)).toBeCloseTo(4, 0);
  expect(Math.min(...lifts)).toBeCloseTo(-4, 0);
  expect(stepBob({ phase: 0.3, stride: 500, close: 1 }, 0.17)).toBeCloseTo(0);
});

test('a walk begins and ends standing, arrives, and never goes back', () => {
  const walk = { from: -100, to: 700, start: 10, frames: walkFrames(800, 0.17), scale: 0.17 };
  expect(walkAlong(10, walk)).toEqual({ x: -100, flip: false, steps: undefined });
  expect(walkAlong(10 + walk.frames, walk)).toEqual({ x: 700, flip: false, steps: undefined });
  let before = -100;
  for (let frame = 11; frame < 10 + walk.frames; frame++) {
    const { x, steps } = walkAlong(frame, walk);
    expect(x).toBeGreaterThanOrEqual(before);
    expect(x - before).toBeLessThan(14);
    expect(steps!.stride).toBeLessThanOrEqual(STRIDE.most);
    before = x;
  }
  expect(walkAlong(11, walk).steps!.close).toBeGreaterThan(0.98);
  expect(walkAlong(9 + walk.frames, walk).steps!.close).toBeGreaterThan(0.98);
  expect(walkAlong(40, { ...walk, to: -500 }).flip).toBe(true);
});

test('nobody sets off for nowhere', () => {
  expect(walkAlong(20, { from: 5, to: 5, start: 0, frames: 60, scale: 0.2 }).steps).toBeUndefined();
});

test('a knee keeps the lengths of its bones, and bends forwards', () => {
  const knee = kneeOf([0, 0], [0, 1000], 600, 560);
  expect(Math.hypot(...knee)).toBeCloseTo(600);
  expect(Math.hypot(knee[0], knee[1] - 1000)).toBeCloseTo(560);
  expect(knee[0]).toBeGreaterThan(0);
});

test('every body that stands at rest has legs of its own, and they compose in every phase', () => {
  const striding = ['pointing', 'dancer'];
  const stand = BODY_NAMES.filter((b) => bodyOf(b).kind === 'standing' && !striding.includes(b));
  expect([...LEG_BODIES].sort()).toEqual([...stand].sort());
  for (const body of LEG_BODIES) {
    const [legs, paint] = [legsOf(body)!, paintOf({ ...MODEL, body })];
    for (const phase of PHASES) {
      const drawn = legsMarkup(legs, bodyOf(body).foot, { phase, stride: 600, close: 0 }, paint, 6);
      expect(drawn).not.toMatch(/NaN|undefined/);
    }
    expect(aboveLegs(legs) + seamMarkup(legs, paint)).not.toMatch(/NaN|undefined/);
  }
});

test('hips lie above the line at which the drawn legs end, and feet stand on the ground', () => {
  for (const body of LEG_BODIES) {
    const { hips, below, stance } = legsOf(body)!;
    const lowest = Math.max(...below.map(([, y]) => y));
    expect(hips.near[1]).toBeLessThan(lowest);
    expect(bodyOf(body).foot - lowest).toBeGreaterThan(900);
    expect(stance.near).toBeLessThan(stance.far);
  }
});
