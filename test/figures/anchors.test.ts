import { expect, test } from 'vitest';
import {
  faceOf,
  fingertipOf,
  handOf,
  heightOf,
  palmOf,
  scaleForHeight,
  toFrame,
} from '../../src/figures/anchors';
import { gestureAt } from '../../src/figures/gesture';
import { onHead } from '../../src/figures/head-transform';
import { MODEL } from './helpers';

const at = (body: typeof MODEL.body, flip = false) => ({
  look: { ...MODEL, body },
  x: 500,
  y: 900,
  scale: 0.2,
  flip,
});

test('a bag hangs from the open hand that ART.md measured', () => {
  // Dancer 1200/1330, centre 600, foot 3136: 120 px ahead, 361.2 px up
  expect(handOf(at('dancer'))).toEqual({ x: 620, y: 900 - 361.2 });
  expect(handOf(at('dancer', true))!.x).toBe(380);
});

test('a handle meets the walking fist, and the finger points where it points', () => {
  expect(handOf(at('walking'))).toEqual({ x: 489, y: 900 - 271.2 });
  expect(fingertipOf(at('pointing'))!.x).toBe(646);
  expect(fingertipOf(at('pointing'))!.y).toBeCloseTo(480.8);
  expect(fingertipOf(at('walking'))).toBeUndefined();
});

test('crossed arms have no hand to spare', () => {
  expect(handOf(at('crossed-arms'))).toBeUndefined();
});

test('a bob lifts what the hand holds; a child holds it lower and nearer', () => {
  const lifted = handOf({ ...at('dancer'), bob: 4 })!;
  expect(lifted.y).toBeCloseTo(534.8);
  const child = handOf({ ...at('dancer'), look: { ...MODEL, body: 'dancer', scale: 0.5 } })!;
  expect(child.x).toBe(560);
});

test('the ground point is where the figure is put', () => {
  expect(toFrame(at('walking'), [600, 3076])).toEqual({ x: 500, y: 900 });
});

test('an adult at .2 is 565 px tall, and a height gives its scale back', () => {
  expect(heightOf({ ...MODEL, body: 'walking' }, 0.2)).toBeCloseTo(565.2);
  expect(scaleForHeight(MODEL, 565.2)).toBeCloseTo(0.2);
});

test("a child's larger head sits on the same neck", () => {
  expect(onHead([560, 660], [-20, 10], 1.2)).toEqual([540, 670]);
  const seven = { ...MODEL, scale: 0.65 };
  expect(heightOf(seven, 0.2)).toBeGreaterThan(0.65 * heightOf(MODEL, 0.2));
});

test('the face is where the head is: further left and lower on a sitting body', () => {
  expect(faceOf(at('walking')).x).toBeCloseTo(515);
  expect(faceOf(at('one-leg')).x).toBeCloseTo(497);
});

test('an offering palm is ahead of the body at the height of the chest; who sits on both hands has none', () => {
  const pose = gestureAt(40, { kind: 'offer', from: 0, until: 90 }, 'a')!;
  const palm = palmOf(at('shirt'), pose)!;
  expect(palm.x).toBeGreaterThan(600);
  expect(palm.y).toBeGreaterThan(900 - 0.2 * (3188 - 900));
  expect(palm.y).toBeLessThan(900 - 0.2 * (3188 - 1700));
  expect(palmOf(at('one-leg'), pose)).toBeUndefined();
});
