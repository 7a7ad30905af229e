import { expect, test } from 'vitest';
import { scaleAt } from '../../src/figures/ageing';
import { BODY_NAMES, type BodyName, bodyOf, LAYOUT, type Units } from '../../src/figures/bodies';
import { onHead } from '../../src/figures/head-transform';
import { HEAD_NAMES, type HeadName, headOf } from '../../src/figures/heads';
import { ACCESSORIES, BEARDS, FACES } from '../../src/figures/look';
import { headScale } from '../../src/figures/size';
import { boundsOfPiece } from './helpers';

/** Left, top, right, bottom in figure space of what a head group shows of a piece, on a body. */
function onBody(
  bounds: readonly number[],
  body: BodyName,
  scale = 1,
): readonly [number, number, number, number] {
  const { neck } = bodyOf(body);
  const corner = (p: Units) => onHead(p, neck, headScale(scale));
  const [left, top] = corner([bounds[0]!, bounds[1]!]);
  const [right, bottom] = corner([bounds[2]!, bounds[3]!]);
  return [left, top, right, bottom];
}

const headSkin = (head: HeadName) => boundsOfPiece(`head/${head}`, LAYOUT.head, ['skin']);
const bodyAll = (body: BodyName) => boundsOfPiece(bodyOf(body).piece, LAYOUT[bodyOf(body).kind]);
const bodySkin = (body: BodyName) => boundsOfPiece(bodyOf(body).piece, LAYOUT[bodyOf(body).kind], ['skin']);

test('every body stands on its foot line: no sole above the ground or under it by more than ten units', () => {
  for (const body of BODY_NAMES) {
    const off = bodyAll(body)[3] - bodyOf(body).foot;
    expect(Math.abs(off), `${body}: ${off}`).toBeLessThanOrEqual(10);
  }
});

test('every head reaches into the neck of every body, without a gap', () => {
  for (const body of BODY_NAMES)
    for (const head of HEAD_NAMES) {
      const bottom = onBody(headSkin(head), body)[3];
      expect(bottom - bodySkin(body)[1], `${body} ${head}`).toBeGreaterThan(0);
    }
});

test('a neck comes out of the body it belongs to', () => {
  for (const body of BODY_NAMES) {
    const [left, , right] = bodyAll(body);
    const [x] = onHead([560, 660], bodyOf(body).neck, 1);
    expect(x, body).toBeGreaterThan(left + 200);
    expect(x, body).toBeLessThan(right - 200);
  }
});

test("children's larger heads keep to the neck too, at every age that is drawn small", () => {
  for (const body of ['resting', 'walking'] as const)
    for (const head of HEAD_NAMES)
      for (let age = 3; age < 18; age++) {
        if (age < headOf(head).ages[0]) continue;
        const gap = onBody(headSkin(head), body, scaleAt(age))[3] - bodySkin(body)[1];
        expect(gap, `${body} ${head} ${age}`).toBeGreaterThan(0);
      }
});

test('every face lies within every head, with room to the jaw', () => {
  for (const head of HEAD_NAMES)
    for (const face of FACES) {
      const [left, top, right, bottom] = headSkin(head);
      const drawn = boundsOfPiece(`face/${face}`, LAYOUT.face);
      const label = `${head} ${face}`;
      expect(drawn[0], label).toBeGreaterThan(left);
      expect(drawn[1], label).toBeGreaterThan(top);
      expect(drawn[2], label).toBeLessThan(right);
      expect(drawn[3], label).toBeLessThan(bottom - 10);
    }
});

test('beards sit on the chin and glasses on the eyes of every head', () => {
  for (const head of HEAD_NAMES) {
    const [left, , right, bottom] = headSkin(head);
    for (const beard of BEARDS) {
      const drawn = boundsOfPiece(`beard/${beard}`, LAYOUT.beard);
      expect(drawn[2] - right, `${head} ${beard}`).toBeLessThan(25);
      expect(drawn[3] - bottom, `${head} ${beard}`).toBeLessThan(140);
    }
    for (const pair of ACCESSORIES) {
      const drawn = boundsOfPiece(`accessory/${pair}`, LAYOUT.accessory);
      expect(drawn[0], `${head} ${pair}`).toBeGreaterThan(left - 70);
      expect(drawn[2], `${head} ${pair}`).toBeLessThan(right + 75);
      expect((drawn[1] + drawn[3]) / 2).toBeGreaterThan(470);
      expect((drawn[1] + drawn[3]) / 2).toBeLessThan(500);
    }
  }
});

test('no hair rises above what scenes leave room for, or falls below the chest', () => {
  for (const head of HEAD_NAMES) {
    const [, top, , bottom] = boundsOfPiece(`head/${head}`, LAYOUT.head);
    expect(top, head).toBeGreaterThan(100);
    expect(bottom, head).toBeLessThan(1000);
  }
});
