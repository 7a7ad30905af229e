import { describe, expect, it } from 'vitest';
import { crowd } from '../../src/figures/crowd';
import { foregroundOf, squareOf } from '../../src/layout/opening/foreground';
import { DOOR_AT, LANES, nearSpot } from '../../src/layout/opening/lanes';
import { listedOf } from '../../src/layout/opening/lists';
import { passersOf } from '../../src/layout/opening/passers';
import { plainLook, tintedLook } from '../../src/layout/opening/plain';
import { colourFrames, sideAt, spotAt } from '../../src/layout/opening/street';
import { thingOf } from '../../src/layout/opening/things';
import { openingTimes } from '../../src/layout/opening/times';
import { openingWords, WORDS_AT } from '../../src/layout/opening/words';
import { archPath, fallingLight, leafAt } from '../../src/layout/pharmacy/arch-door';
import { wallPath } from '../../src/layout/pharmacy/facade';
import { textWidth } from '../../src/layout/text';
import { openingSchema, type SceneOf } from '../../src/scenes/kinds';
import { HUES } from '../../src/theme/color';
import { scenesOf } from '../fixtures/scenes';

const persona = {
  ageRange: [30, 45],
  household: 'family',
  dog: true,
  home: 'owned-flat',
  place: 'suburb',
} as const;

/** A parsed opening with so many segments. */
function scene(count: number, more: object = {}): SceneOf<'opening'> {
  return openingSchema.parse({
    id: 'opening',
    kind: 'opening',
    frames: 600,
    beats: { street: 6, almost: 54, different: 195, doors: 33, lists: 300, question: 420 },
    ground: '#CFEBD9',
    arrival: null,
    handover: null,
    tag: { source: '', synthetic: null },
    captions: [],
    first: 'Nästan alla handlar på apotek.',
    second: 'Men inte på samma sätt.',
    question: 'Vad behövs just här?',
    people: HUES.slice(0, count).map(({ name }, i) => ({
      segment: `s${i}`,
      name: `S${i}`,
      hue: name,
      persona,
      list: i % 2 ? ['skin-care'] : ['gym'],
    })),
    ...more,
  });
}

describe('times of the opening', () => {
  it('follow the beats', () => {
    expect(openingTimes(scene(5))).toEqual({
      rush: { from: 0, frames: 130 },
      doors: 33,
      enter: 91,
      colour: 420,
      lists: { from: 300, to: 420 },
      end: 600,
    });
  });

  it('do without doors and question', () => {
    const bare = scene(5, { beats: { street: 0, almost: 90, different: 220 } });
    expect(openingTimes(bare)).toMatchObject({ doors: 90, colour: 300, lists: undefined });
  });
});

describe('the way of the near lane', () => {
  it('goes along the pavement, in at the door and aside', () => {
    expect(nearSpot(-500, 1)).toEqual({ x: DOOR_AT.x - 574, y: 916, scale: LANES.near.scale, inside: false });
    expect(nearSpot(-500, -1)?.x).toBe(DOOR_AT.x + 574);
    expect(nearSpot(96, 1)).toMatchObject({ x: DOOR_AT.x, y: 866, inside: true });
    expect(nearSpot(2000, 1)).toBeUndefined();
  });

  it('has no jump in it, also when the figure goes behind the front', () => {
    for (let way = -200; way < 200; way++) {
      const [a, b] = [nearSpot(way, 1)!, nearSpot(way + 1, 1)!];
      expect(Math.abs(b.x - a.x)).toBeLessThan(2);
      expect(Math.abs(b.y - a.y)).toBeLessThan(2);
      expect(Math.abs(b.scale - a.scale)).toBeLessThan(0.001);
    }
  });

  it('ends behind the wall, beside the opening', () => {
    let last = nearSpot(96, 1)!;
    for (let way = 96; nearSpot(way, 1); way++) last = nearSpot(way, 1)!;
    expect(last.x - DOOR_AT.x).toBeGreaterThan(131 + 90);
  });
});

describe('the crowd', () => {
  it.each([3, 5, 7])('of %i segments streams without jumping', (count) => {
    const film = scene(count);
    const times = openingTimes(film);
    for (const passer of passersOf(film, times)) {
      for (let frame = times.rush.from; frame < film.frames - 1; frame++) {
        const [a, b] = [spotAt(frame, passer, times), spotAt(frame + 1, passer, times)];
        if (a && b) expect(Math.abs(b.x - a.x)).toBeLessThan(30);
      }
    }
  });

  it('is on the street from the first frame', () => {
    const film = scene(5);
    const times = openingTimes(film);
    const seen = passersOf(film, times)
      .filter(({ lane }) => lane !== 'far')
      .flatMap((passer) => spotAt(0, passer, times) ?? [])
      .filter(({ x }) => x > 60 && x < 1300);
    expect(seen.length).toBeGreaterThan(4);
  });

  it('comes out as well, with bags, and goes off to the right', () => {
    const film = scene(5);
    const times = openingTimes(film);
    const out = passersOf(film, times).filter((p) => p.out);
    expect(out.length).toBeGreaterThan(1);
    for (const passer of out) {
      const spots = Array.from({ length: film.frames }, (_, f) => spotAt(f, passer, times)).flatMap(
        (s) => s ?? [],
      );
      expect(spots[0]?.inside).toBe(true);
      expect(spots.every((s, i) => i === 0 || s.x > spots[i - 1]!.x)).toBe(true);
      expect(passer.brings?.thing).toBe('bag');
    }
  });

  it("ends with each segment's own person between the foreground and the door", () => {
    for (const { name, scene: film } of [...scenesOf('opening'), { name: 'prams', scene: scene(7) }]) {
      const times = openingTimes(film);
      const named = passersOf(film, times).filter(({ brings, out }) => brings && !out);
      expect(named, name).toHaveLength(film.people.length);
      for (const passer of named) {
        const end = spotAt(film.frames - 1, passer, times);
        expect(end?.inside, name).toBe(false);
        // Seven prams in a row are more than the street between foreground and door has room for.
        expect(end!.x, name).toBeGreaterThan(name === 'prams' ? 160 : 330);
        expect(end!.x, name).toBeLessThan(DOOR_AT.x + 10);
      }
    }
  });

  it('goes in only once the doors are open', () => {
    const film = scene(5);
    const times = openingTimes(film);
    for (const passer of passersOf(film, times)) {
      for (let frame = 0; frame <= times.doors && !passer.out; frame += 6)
        expect(spotAt(frame, passer, times)?.inside ?? false).toBe(false);
    }
    const after = Array.from({ length: 30 }, (_, i) => times.doors + i * 11);
    const inside = passersOf(film, times).some((p) => after.some((at) => spotAt(at, p, times)?.inside));
    expect(inside).toBe(true);
  });

  it('never brings the same person twice', () => {
    const ids = passersOf(scene(5), openingTimes(scene(5))).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('colours', () => {
  it('come one after another from the left', () => {
    const film = scene(5);
    const times = openingTimes(film);
    const passers = passersOf(film, times);
    const turns = [...colourFrames(passers, times)].sort((a, b) => a[1] - b[1]);
    const xs = turns.map(([id]) => spotAt(times.colour, passers.find((p) => p.id === id)!, times)!.x);
    expect(turns.length).toBeGreaterThan(8);
    expect(turns[0]![1]).toBe(times.colour);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
    expect(new Set(turns.map(([, at]) => at)).size).toBe(turns.length);
  });

  it('come in a little hop', () => {
    expect(sideAt(99, 100)).toEqual({ colour: 0, hop: 0 });
    expect(sideAt(106, 100)).toEqual({ colour: 0.5, hop: 16 });
    expect(sideAt(112, 100)).toEqual({ colour: 1, hop: 0 });
  });

  it('pass through few shades between plain and own', () => {
    const [who] = crowd({ seed: 'tint', count: 1 });
    const plain = plainLook(who!.look, who!.id);
    const shades = Array.from({ length: 41 }, (_, i) => JSON.stringify(tintedLook(plain, who!.look, i / 40)));
    expect(new Set(shades).size).toBeLessThanOrEqual(5);
    expect(tintedLook(plain, who!.look, 0)).toBe(plain);
    expect(tintedLook(plain, who!.look, 1)).toBe(who!.look);
  });

  it('come first to two who are seen well apart, with what they need', () => {
    for (const { name, scene: film } of scenesOf('opening')) {
      const times = openingTimes(film);
      const passers = passersOf(film, times);
      const listed = listedOf(film, passers, times);
      if (!times.lists) expect(listed, name).toEqual([]);
      else expect(listed, name).toHaveLength(2);
      const turns = colourFrames(passers, times, listed);
      for (const { id, at, icons } of listed) {
        expect(turns.get(id), name).toBe(at);
        expect(at, name).toBeLessThan(times.colour);
        expect(icons.length, name).toBeGreaterThan(0);
      }
    }
  });

  it('are nowhere in plain clothes, and the person stays the same', () => {
    const segmentColours = HUES.flatMap(({ fill, light }) => [fill, light] as string[]);
    for (const { id, look } of crowd({ seed: 'plain', count: 60 })) {
      const plain = plainLook(look, id);
      const worn = [look.jacket ? plain.jacket : plain.top, plain.headwear, plain.clip];
      for (const colour of worn) expect(segmentColours).not.toContain(colour);
      expect(plain).toMatchObject({
        body: look.body,
        head: look.head,
        skin: look.skin,
        hair: look.hair,
        pants: look.pants,
      });
    }
  });

  it('are brought in the foreground by two who are not alike', () => {
    const [a, b] = foregroundOf(scene(5));
    expect(a!.id).not.toBe(b!.id);
    expect(a!.look.skin).not.toBe(b!.look.skin);
    expect([a, b, ...squareOf(scene(5))].every((who) => who!.look.scale === 1)).toBe(true);
  });
});

describe('things', () => {
  const someone = (more: object): SceneOf<'opening'>['people'][number] => {
    const [person] = scene(1).people;
    return { ...person!, persona: { ...person!.persona, ...more } };
  };
  it('follow from the persona', () => {
    expect(thingOf(someone({}))).toBe('stroller');
    expect(thingOf(someone({ household: 'single' }))).toBe('dog');
    expect(thingOf(someone({ ageRange: [45, 60] }))).toBe('dog');
    expect(['bag', 'cup']).toContain(thingOf(someone({ household: 'couple', dog: false })));
  });
});

describe('words of the opening', () => {
  it('keep clear of the pharmacy, whole, on every data set and with a long question', () => {
    const long = scene(5, { question: 'Varför ska hyllan egentligen se likadan ut i hela landet?' });
    for (const { name, scene: film } of [...scenesOf('opening'), { name: 'long', scene: long }]) {
      const words = openingWords(film);
      for (const { lines, style } of [words.first, words.second, words.question]) {
        for (const line of lines) expect(WORDS_AT.x + textWidth(line, style), name).toBeLessThan(1348);
        expect(lines.join(''), name).not.toContain('…');
        expect(style.size, name).toBeGreaterThanOrEqual(52);
      }
    }
  });
});

describe('an arch door', () => {
  const door = { x: 500, base: 700, width: 200, height: 400 };
  const points = (path: string) =>
    [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map((m) => [Number(m[1]), Number(m[2])]);

  it('has a round top', () => {
    expect(archPath(door)).toBe('M400 700V400a100 100 0 0 1 200 0V700z');
  });

  it('is covered by its closed leaf, from sill to crown', () => {
    const closed = points(leafAt(door, 'right', 0).path);
    expect(Math.min(...closed.map(([x]) => x!))).toBe(400);
    expect(Math.max(...closed.map(([x]) => x!))).toBe(600);
    expect(Math.min(...closed.map(([, y]) => y!))).toBeCloseTo(300, 0);
    expect(Math.max(...closed.map(([, y]) => y!))).toBe(700);
  });

  it('is free when wide open: the leaf stands beside it and comes towards us', () => {
    for (const side of ['right', 'pair-right'] as const) {
      const open = points(leafAt(door, side, 1).path);
      expect(Math.min(...open.map(([x]) => x!))).toBeGreaterThanOrEqual(600);
      expect(Math.max(...open.map(([, y]) => y!))).toBeGreaterThan(710);
    }
  });

  it('lets light fall as wide as it is', () => {
    expect(fallingLight(door, 50, 20)).toBe('M400 700H600L620 750H380Z');
  });

  it('is a hole in the wall of the pharmacy', () => {
    expect(wallPath()).toBe('M-199 -690h700v690h-700ZM-131 0V-319a131 131 0 0 1 262 0V0z');
  });
});
