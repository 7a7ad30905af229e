import { expect, test } from 'vitest';
import { castFor } from '../../src/figures/cast';
import { crowd, crowdOf } from '../../src/figures/crowd';
import { figureLookSchema } from '../../src/figures/look';
import { HUES, hue } from '../../src/theme/color';
import { persona } from './helpers';

test('a crowd is the same crowd for the same seed', () => {
  expect(crowd({ seed: 'intro', count: 30 })).toEqual(crowd({ seed: 'intro', count: 30 }));
  expect(crowd({ seed: 'intro', count: 30 })).not.toEqual(crowd({ seed: 'outro', count: 30 }));
});

test('a crowd is as mixed as the country', () => {
  const people = crowd({ seed: 'mixed', count: 2000 });
  const share = (count: number) => count / people.length;
  const children = share(people.filter((p) => p.age < 18).length);
  const wheelchairs = share(people.filter((p) => p.look.body === 'wheelchair').length);
  const old = share(people.filter((p) => p.age >= 65).length);
  const hijab = share(people.filter((p) => p.look.head === 'Hijab').length);
  expect(children).toBeGreaterThan(0.09);
  expect(children).toBeLessThan(0.15);
  expect(wheelchairs).toBeGreaterThan(0.03);
  expect(wheelchairs).toBeLessThan(0.08);
  expect(old).toBeGreaterThan(0.2);
  expect(hijab).toBeGreaterThan(0.02);
  expect(new Set(people.map((p) => p.look.skin)).size).toBe(5);
  for (const p of people) figureLookSchema.parse(p.look);
});

test('a crowd takes only the hues it is given', () => {
  const [blue, sun] = [hue('blue'), hue('sun')];
  const worn = crowd({ seed: 'two', count: 40, hues: [blue, sun] }).map((p) => p.look.jacket ?? p.look.top);
  expect([...new Set(worn)].sort()).toEqual([blue.fill, blue.light, sun.fill, sun.light].sort());
});

test("a line-up begins with the persona's own adults, all in the segment's hue and at its ages", () => {
  const p = persona('trygga', 'couple', [75, 88]);
  const own = castFor(p, hue('lilac')).map((m) => m.look);
  const people = crowdOf(hue('lilac'), p, 13, 'trygga');
  expect(people).toHaveLength(13);
  expect(people.slice(0, 2).map((m) => m.look)).toEqual(own);
  for (const { age, look } of people) {
    expect(age).toBeGreaterThanOrEqual(75);
    expect(age).toBeLessThanOrEqual(88);
    expect([hue('lilac').fill, hue('lilac').light]).toContain(look.jacket ?? look.top);
    expect(look.scale).toBe(1);
  }
});

test('a line-up of one is the lead, of none is empty', () => {
  const p = persona('solo', 'family');
  expect(crowdOf(hue('sun'), p, 1, 'solo').map((m) => m.id)).toEqual(['solo-0']);
  expect(crowdOf(hue('sun'), p, 0, 'solo')).toEqual([]);
});

test('fifty people have fifty looks', () => {
  const looks = HUES.slice(0, 5).flatMap((h, i) =>
    crowdOf(h, persona(`s${i}`, 'couple', [25, 60]), 10, `s${i}`).map((m) => JSON.stringify(m.look)),
  );
  expect(new Set(looks).size).toBe(50);
});
