import { expect, test } from 'vitest';
import { BODIES } from '../../src/figures/bodies';
import { HEAD_NAMES } from '../../src/figures/heads';
import { ACCESSORIES, BEARDS, FACES } from '../../src/figures/look';
import { detailAt } from '../../src/figures/size';
import { FAR_LIBRARY, FAR_TEXT, LIBRARY, LIBRARY_TEXT } from './helpers';

test('the library holds exactly the pieces that a look can ask for', () => {
  const asked = [
    ...Object.values(BODIES).map((b) => b.piece),
    ...HEAD_NAMES.map((n) => `head/${n}`),
    ...FACES.map((n) => `face/${n}`),
    ...BEARDS.map((n) => `beard/${n}`),
    ...ACCESSORIES.map((n) => `accessory/${n}`),
  ];
  expect(Object.keys(LIBRARY).sort()).toEqual([...asked].sort());
});

test("nothing of ART.md's forbidden list is in it", () => {
  const forbidden =
    /PointingFingerColorTee|effigy|Bear$|DocOne|DocTwo|DocThree|Mohawk|Monster|Cyclops|Rage|Fear|Angry|Hectic|Awe|Love|BigSmile|SmileTeeth|MustacheEight|MediumStraight/;
  expect(Object.keys(LIBRARY).filter((name) => forbidden.test(name))).toEqual([]);
});

test('it is light enough to be loaded at once', () => {
  expect(LIBRARY_TEXT.length).toBeLessThan(400_000);
});

test('trousers and hair that the package draws as ink have a fill to be coloured with', () => {
  const slots = (name: string) => LIBRARY[name]!.draw.map(([slot]) => slot);
  for (const { piece } of Object.values(BODIES)) expect(slots(piece), piece).toContain('pants');
  for (const name of HEAD_NAMES) {
    if (name === 'NoHairTwo') continue; // a few straws of ink
    expect(
      slots(`head/${name}`).some((s) => s === 'hair' || s === 'headwear'),
      name,
    ).toBe(true);
  }
});

test('every face but the two whose eyes smile has open eyes to blink with', () => {
  expect(FACES.filter((f) => !LIBRARY[`face/${f}`]!.eyes)).toEqual(['Calm', 'Cute']);
  expect(LIBRARY['face/Smile']!.eyes!.centres).toEqual([
    [92, 111],
    [210, 110],
  ]);
});

test('far drawings are the same pieces in the same colours at half the weight', () => {
  expect(Object.keys(FAR_LIBRARY)).toEqual(Object.keys(LIBRARY));
  for (const [name, piece] of Object.entries(FAR_LIBRARY)) {
    const near = LIBRARY[name]!;
    expect(piece.draw.map(([slot]) => slot)).toEqual(near.draw.map(([slot]) => slot));
    expect(piece.at).toEqual(near.at);
    expect(piece.eyes === undefined).toBe(near.eyes === undefined);
  }
  expect(FAR_TEXT.length / LIBRARY_TEXT.length).toBeLessThan(0.55);
  expect([0.25, 0.17, 0.14, 0.084].map(detailAt)).toEqual(['near', 'near', 'far', 'far']);
});
