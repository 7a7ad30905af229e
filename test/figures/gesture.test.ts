import { expect, test } from 'vitest';
import { armJoints, armMarkup, withoutArm } from '../../src/figures/arm';
import { ARM_BODIES, armOf } from '../../src/figures/arm-bodies';
import { BODY_NAMES, bodyOf } from '../../src/figures/bodies';
import { GESTURE, gestureAt, gestureEnd, withFreeArm } from '../../src/figures/gesture';
import { headTurnAt } from '../../src/figures/head-turn';
import { paintOf } from '../../src/figures/paint';
import { MODEL } from './helpers';

const WAVE = { kind: 'wave', from: 20, cycles: 3 } as const;
const waveAt = (frame: number, seed = 'a') => gestureAt(frame, WAVE, seed);

test('a wave begins and ends with a hanging arm, and there is none before or after', () => {
  const end = gestureEnd(WAVE, 'a');
  expect(waveAt(19)).toBeUndefined();
  expect(waveAt(20)).toMatchObject({ hand: 'rest', upper: 15, fore: 9 });
  expect(waveAt(end)).toBeUndefined();
  expect(waveAt(end - 2)!.fore).toBeLessThan(25);
});

test('the hand goes to and fro as often as asked', () => {
  const raised = Array.from({ length: 48 }, (_, i) => waveAt(20 + GESTURE.raise + i, 'b')!.fore - 162);
  const crossings = raised.filter((v, i) => i > 0 && v > 0 !== raised[i - 1]! > 0).length;
  expect(crossings).toBeGreaterThanOrEqual(4);
  expect(Math.max(...raised)).toBeLessThanOrEqual(15);
});

test('gestures are drawn on twos and never leap', () => {
  for (const gesture of [
    WAVE,
    { kind: 'offer', from: 20, until: 90 },
    { kind: 'point', from: 20, until: 60 },
    { kind: 'touch', from: 20, until: 60 },
  ] as const)
    for (let frame = 20; frame + 2 < gestureEnd(gesture, 'c'); frame += 2) {
      const [now, next] = [gestureAt(frame, gesture, 'c')!, gestureAt(frame + 2, gesture, 'c')!];
      expect(gestureAt(frame + 1, gesture, 'c')).toEqual(now);
      expect(Math.abs(next.upper - now.upper)).toBeLessThan(30);
      expect(Math.abs(next.fore - now.fore)).toBeLessThan(70);
    }
});

test('two who wave do not do so in unison', () => {
  expect(waveAt(50, 'a')).not.toEqual(waveAt(50, 'b'));
});

test('every standing body gets a free arm, and no one on the floor or a chair does', () => {
  for (const body of BODY_NAMES) {
    const freed = withFreeArm({ ...MODEL, body });
    if (bodyOf(body).kind === 'standing' || body === 'wheelchair') expect(armOf(freed!.body)).toBeDefined();
    else expect(freed).toBeUndefined();
  }
  expect(withFreeArm({ ...MODEL, body: 'shirt' })!.body).toBe('shirt');
});

test('an arm begins inside the torso and its hand stays above the knees and near the body', () => {
  for (const body of ARM_BODIES) {
    const arm = armOf(body)!;
    expect(arm.shoulder[0]).toBeLessThan(arm.side[0]![0] + 30);
    for (let frame = 20; frame < gestureEnd(WAVE, body); frame += 2) {
      const pose = gestureAt(frame, WAVE, body)!;
      const { wrist } = armJoints(arm.shoulder, pose);
      expect(wrist[1]).toBeLessThan(1700);
      expect(wrist[1]).toBeGreaterThan(400);
      expect(wrist[0]).toBeLessThan(1620);
      expect(armMarkup(arm, pose, paintOf({ ...MODEL, body }), 5)).not.toMatch(/NaN|undefined/);
    }
    expect(withoutArm(arm)).toMatch(/^M-2000 .*Z$/);
  }
});

test('a head turns in four frames with the eyes shut, and back again', () => {
  const looks = [
    { at: 40, to: 'left' },
    { at: 100, to: 'right' },
  ] as const;
  const at = (frame: number) => headTurnAt(frame, looks, false, 'x');
  expect(at(39)).toEqual({ headTurn: 1, blink: false });
  const widths = Array.from({ length: 60 }, (_, i) => at(40 + i).headTurn);
  expect([...new Set(widths)]).toEqual(at(40).headTurn === 1 ? [1, 0.84, -0.84, -1] : [0.84, -0.84, -1]);
  expect(widths.filter((w) => Math.abs(w) < 1)).toHaveLength(4);
  expect(at(130)).toEqual({ headTurn: 1, blink: false });
});

test('whoever looks that way already stays as they are', () => {
  expect(headTurnAt(80, [{ at: 40, to: 'right' }], false, 'x').headTurn).toBe(1);
  expect(headTurnAt(80, [{ at: 40, to: 'right' }], true, 'x').headTurn).toBe(-1);
});
