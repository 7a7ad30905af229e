import { expect, test } from 'vitest';
import { BODY_NAMES, bodyOf } from '../../src/figures/bodies';
import { idleAt, walkAt } from '../../src/figures/idle';
import { figureLookSchema } from '../../src/figures/look';
import { inPose, isSitting, POSES } from '../../src/figures/pose';
import { ROLES } from '../../src/figures/roles';
import { extraLine, headScale } from '../../src/figures/size';
import { MODEL } from './helpers';

const SEEDS = Array.from({ length: 40 }, (_, i) => `person-${i}`);
const FRAMES = Array.from({ length: 600 }, (_, i) => i);

test('idle life is drawn on twos', () => {
  for (const seed of SEEDS)
    for (let frame = 0; frame < 300; frame += 2) expect(idleAt(frame + 1, seed)).toEqual(idleAt(frame, seed));
});

test('everyone blinks for four frames every 90 to 150', () => {
  for (const seed of SEEDS) {
    const shut = FRAMES.filter((f) => idleAt(f, seed).blink);
    const starts = shut.filter((f) => !shut.includes(f - 1) && f > 0);
    for (let i = 1; i < starts.length; i++) {
      const gap = starts[i]! - starts[i - 1]!;
      expect(gap, seed).toBeGreaterThanOrEqual(88);
      expect(gap, seed).toBeLessThanOrEqual(152);
    }
    expect(starts.length, seed).toBeGreaterThanOrEqual(3);
    for (const start of starts.slice(0, -1))
      expect(shut.filter((f) => f >= start && f < start + 8)).toHaveLength(4);
  }
});

test('sway and head stay within what the joints bear', () => {
  for (const seed of SEEDS)
    for (const frame of FRAMES) {
      const { swayDeg, headTilt } = idleAt(frame, seed);
      expect(Math.abs(swayDeg)).toBeLessThanOrEqual(0.6);
      expect(Math.abs(headTilt)).toBeLessThanOrEqual(1);
    }
});

test('a crowd never moves in unison', () => {
  for (const frame of [0, 60, 250]) {
    const sways = SEEDS.map((seed) => idleAt(frame, seed).swayDeg);
    expect(Math.min(...sways)).toBeLessThan(-0.3);
    expect(Math.max(...sways)).toBeGreaterThan(0.3);
    expect(SEEDS.filter((seed) => idleAt(frame, seed).blink).length).toBeLessThan(8);
  }
});

test('a walker rises and falls four px in sixteen frames', () => {
  expect(walkAt(16, 'a')).toBe(walkAt(0, 'a'));
  const heights = FRAMES.slice(0, 16).map((f) => walkAt(f, 'a'));
  expect(Math.max(...heights)).toBeGreaterThan(3.8);
  expect(Math.max(...heights)).toBeLessThanOrEqual(4);
  expect(Math.min(...heights)).toBeLessThan(-3.8);
});

test('a pose changes the body and nothing else about a person', () => {
  for (const pose of POSES) expect({ ...inPose(MODEL, pose), body: MODEL.body }).toEqual(MODEL);
  expect(inPose(MODEL, 'stride').body).toBe('dancer');
  expect(inPose(MODEL, 'sit').body).toBe('closed-legs');
  expect(isSitting(inPose(MODEL, 'crouch'))).toBe(true);
});

test('who uses a wheelchair stays in it', () => {
  for (const pose of POSES) expect(inPose({ ...MODEL, body: 'wheelchair' }, pose).body).toBe('wheelchair');
});

test('every body that sits has had its neck moved to the collar', () => {
  const moved = BODY_NAMES.filter((b) => bodyOf(b).neck[0] !== 0);
  expect(moved).toEqual(BODY_NAMES.filter((b) => bodyOf(b).kind === 'sitting'));
});

test("the contour stays about as heavy at every scale (ART.md's three sizes)", () => {
  expect([0.26, 0.2, 0.17, 0.13, 0.1].map(extraLine)).toEqual([0, 0.6, 0.99, 1.4, 1.4]);
});

test('a head is larger the smaller the child', () => {
  expect([1, 0.65, 0.52].map(headScale)).toEqual([1, 1.18, 1.24]);
});

test('the fixed cast is complete and each has an own look', () => {
  const looks = Object.values(ROLES).map((look) => figureLookSchema.parse(look));
  expect(new Set(looks.map((l) => l.head)).size).toBe(5);
  expect(ROLES.pharmacist).toMatchObject({ head: 'Bun', skin: '#CB8F63', top: '#09954A' });
  expect(ROLES.supplier).toMatchObject({ head: 'MediumTwo', jacket: '#84306B' });
});
