import { expect, test } from 'vitest';
import { castFor } from '../../src/figures/cast';
import { headOf } from '../../src/figures/heads';
import { figureLookSchema } from '../../src/figures/look';
import { HOMES, HOUSEHOLDS, PLACES } from '../../src/schema/persona';
import { HUES, hue } from '../../src/theme/color';
import { persona, personas } from './helpers';

const ADULTS = { single: 1, couple: 2, family: 2, 'single-parent': 1, friends: 3 };

test('the same persona is the same people, whatever is asked in between', () => {
  const first = castFor(persona('stadsparet'), hue('blue'));
  castFor(persona('someone-else'), hue('sun'));
  expect(castFor(persona('stadsparet'), hue('blue'))).toEqual(first);
});

test('place, home and dog change nothing about how people look', () => {
  const looks = (place: (typeof PLACES)[number], home: (typeof HOMES)[number], dog: boolean) =>
    castFor({ ...persona('p', 'family'), place, home, dog }, hue('blue'));
  const first = looks('inner-city', 'rented-flat', false);
  for (const place of PLACES) for (const home of HOMES) expect(looks(place, home, true)).toEqual(first);
});

test('a household has the people it says', () => {
  for (const household of HOUSEHOLDS) {
    const cast = castFor(persona('h', household), hue('coral'));
    expect(cast.filter((m) => m.role === 'adult')).toHaveLength(ADULTS[household]);
    const children = cast.filter((m) => m.role === 'child').length;
    if (household === 'family' || household === 'single-parent') expect(children).toBeGreaterThan(0);
    else expect(children).toBe(0);
  }
});

test('seven personas give seven leads of different head and colours', () => {
  const leads = personas(7).map((p, i) => castFor(p, HUES[i]!)[0]!.look);
  expect(new Set(leads.map((l) => JSON.stringify(l))).size).toBe(7);
  expect(new Set(leads.map((l) => l.jacket ?? l.top)).size).toBe(7);
});

test('seven personas of one age and kind still have at least five heads among their leads', () => {
  for (let trial = 0; trial < 20; trial++) {
    const leads = HUES.map((h, i) => castFor(persona(`t${trial}-${i}`, 'single', [35, 50]), h)[0]!.look.head);
    expect(new Set(leads).size, leads.join()).toBeGreaterThanOrEqual(5);
  }
});

test('leads of segments beside each other wear different cuts, and so do the grown-ups of a household', () => {
  for (const p of personas(60)) {
    const leads = HUES.map((h) => castFor(p, h)[0]!.look.body);
    for (const [i, body] of leads.entries()) expect(body).not.toBe(leads[i + 1]);
    for (const h of HUES) {
      const adults = castFor(p, h).filter((m) => m.role === 'adult');
      expect(new Set(adults.map((m) => m.look.body)).size).toBe(adults.length);
    }
  }
});

test('no two people of a household look the same', () => {
  for (const p of personas(200))
    for (const h of HUES) {
      const looks = castFor(p, h).map(({ look }) => `${look.head} ${look.top} ${look.body} ${look.scale}`);
      expect(new Set(looks).size, `${p.seed} ${h.name}: ${looks.join(', ')}`).toBe(looks.length);
    }
});

test('every look is complete and allowed, suits its age, and belongs to no faith', () => {
  for (const p of personas(300))
    for (const member of castFor(p, HUES[p.seed.length % HUES.length]!)) {
      figureLookSchema.parse(member.look);
      const [from, to] = headOf(member.look.head).ages;
      expect(member.age).toBeGreaterThanOrEqual(from);
      expect(member.age).toBeLessThanOrEqual(to);
      expect(['Hijab', 'Turban']).not.toContain(member.look.head);
    }
});

test('years show: grey from the sixties, children small, adults grown', () => {
  const old = personas(100).flatMap((p) => castFor({ ...p, ageRange: [74, 86] }, hue('lilac')));
  const greys = old.filter((m) => m.role === 'adult').map((m) => m.look.hair);
  expect(greys.every((c) => c === '#B9BFBB' || c === '#F2EFE6')).toBe(true);
  for (const m of old) expect(m.look.scale < 1).toBe(m.role === 'child');
  const young = personas(100).flatMap((p) => castFor({ ...p, ageRange: [20, 34] }, hue('blue')));
  expect(young.some((m) => m.look.hair === '#B9BFBB' || m.look.hair === '#F2EFE6')).toBe(false);
});

test('a persona as young as fifteen is drawn grown up', () => {
  expect(castFor(persona('teen', 'single', [15, 17]), hue('sun'))[0]!.age).toBe(18);
});
