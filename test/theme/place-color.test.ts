import { describe, expect, it } from 'vitest';
import { PLACES } from '../../src/schema/persona';
import { COLOR, HUES } from '../../src/theme/color';
import { placeTone, skiesOf, skyOf } from '../../src/theme/place-color';

describe('places', () => {
  it('have grounds of their own, whatever the hue', () => {
    for (const { name } of HUES) {
      const skies = PLACES.map((place) => skyOf(place, name));
      expect(new Set(skies).size).toBe(PLACES.length);
      for (const sky of skies) expect(sky).toMatch(/^#[0-9A-F]{6}$/);
    }
  });

  it('never have the sky of the household before, even in the same place and hue', () => {
    for (const place of PLACES)
      for (const { name } of HUES) {
        const three = Array.from({ length: 3 }, () => ({ place, hue: name }));
        const skies = skiesOf(three, COLOR.paper);
        expect(skies[1]).not.toBe(skies[0]);
        expect(skies[2]).not.toBe(skies[1]);
        for (const sky of skies) expect(placeTone(place, sky).sky).toBe(sky);
      }
  });

  it('keep their own hour where the sky before differs', () => {
    const order = [
      { place: 'inner-city', hue: 'blue' },
      { place: 'village', hue: 'plum' },
    ] as const;
    expect(skiesOf(order, COLOR.paper)).toEqual([skyOf('inner-city', 'blue'), skyOf('village', 'plum')]);
  });

  it('refuse a sky that the place never has', () => {
    expect(() => placeTone('coast', '#000000')).toThrow(/coast/);
  });
});
