import { describe, expect, it } from 'vitest';
import { crowd } from '../../src/figures/crowd';
import { coatOf } from '../../src/figures/dog-coats';
import { streetLook } from '../../src/layout/opening/clothes';
import { foregroundOf } from '../../src/layout/opening/foreground';
import { DOOR_AT, LANES, nearSpot } from '../../src/layout/opening/lanes';
import { listedOf } from '../../src/layout/opening/lists';
import { passersOf } from '../../src/layout/opening/passers';
import { spotAt } from '../../src/layout/opening/street';
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

/** Seven who live alone, each with a dog. */
const dogs = scene(7, {
  people: scene(7).people.map((person) => ({ ...person, persona: { ...persona, household: 'single' } })),
});

describe('times of the opening', () => {
  it('follow the beats', () => {
    expect(openingTimes(scene(5))).toEqual({
      rush: { from: 0, frames: 130 },
      doors: 33,
      enter: 91,
      lists: { from: 300, to: 420 },
      end: 600,
    });
  });

  it('do without doors and question', () => {
    const bare = scene(5, { beats: { street: 0, almost: 90, different: 220 } });
    expect(openingTimes(bare)).toMatchObject({ doors: 90, lists: undefined });
  });
});

describe('the way of the near lane', () => {
  it('goes along the pavement, in at the left half of the door and aside', () => {
    expect(nearSpot(-500)).toEqual({ x: DOOR_AT.x - 640, y: 916, scale: LANES.near.scale, inside: false });
    expect(nearSpot(96)).toMatchObject({ x: DOOR_AT.x - 44, y: 866, inside: true });
    expect(nearSpot(2000)).toBeUndefined();
  });

  it('has no jump in it, also when the figure goes behind the front', () => {
    for (let way = -200; way < 200; way++) {
      const [a, b] = [nearSpot(way)!, nearSpot(way + 1)!];
      expect(Math.abs(b.x - a.x)).toBeLessThan(2.5);
      expect(Math.abs(b.y - a.y)).toBeLessThan(2);
      expect(Math.abs(b.scale - a.scale)).toBeLessThan(0.001);
    }
  });

  it('ends behind the wall, beside the opening', () => {
    let last = nearSpot(96)!;
    for (let way = 96; nearSpot(way); way++) last = nearSpot(way)!;
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

  it('goes in one at a time, and past the pharmacist only behind her', () => {
    for (const { name, scene: film } of scenesOf('opening')) {
      const times = openingTimes(film);
      const near = passersOf(film, times).filter(({ lane }) => lane === 'near');
      for (let frame = 0; frame < film.frames; frame += 3) {
        const spots = near.flatMap((passer) => spotAt(frame, passer, times) ?? []);
        const atDoor = spots.filter(({ x }) => x > DOOR_AT.x - 100);
        expect(atDoor.length, `${name} ${frame}`).toBeLessThanOrEqual(1);
        // Outside, or on the sill, a walker ends where she begins.
        for (const { x, inside } of spots) if (!inside) expect(x + 50).toBeLessThan(DOOR_AT.x + 30);
      }
    }
  });

  it('has at most two dogs on the street, unlike each other and apart', () => {
    for (const { name, scene: film } of [...scenesOf('opening'), { name: 'dogs', scene: dogs }]) {
      const times = openingTimes(film);
      const owners = passersOf(film, times).filter(({ brings }) => brings?.thing === 'dog');
      expect(owners.length, name).toBeLessThanOrEqual(2);
      const [a, b] = owners;
      if (!a || !b) continue;
      expect(a.brings!.small).not.toBe(b.brings!.small);
      expect(coatOf(a.brings!.seed)).not.toEqual(coatOf(b.brings!.seed));
      expect(a.start - b.start, name).toBeGreaterThan(200);
    }
  });

  it("ends with each segment's own person between the foreground and the door", () => {
    for (const { name, scene: film } of [...scenesOf('opening'), { name: 'prams', scene: scene(7) }]) {
      const times = openingTimes(film);
      const named = passersOf(film, times).filter(({ segment }) => segment);
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
      for (let frame = 0; frame <= times.doors; frame += 6)
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

describe('lists', () => {
  it('are seen over two well apart while they are spoken of, and never reach the pharmacy', () => {
    for (const { name, scene: film } of scenesOf('opening')) {
      const times = openingTimes(film);
      const passers = passersOf(film, times);
      const listed = listedOf(film, passers, times);
      const spoken = listed.filter(({ to }) => to === times.lists?.to);
      expect(spoken, name).toHaveLength(times.lists ? 2 : 0);
      for (const { id, at, to, icons } of listed) {
        expect(icons.length, name).toBeGreaterThan(0);
        const passer = passers.find((p) => p.id === id)!;
        for (const frame of [at, Math.min(to, film.frames) - 1])
          expect(spotAt(frame, passer, times)!.x, name).toBeLessThan(1320);
      }
    }
  });

  it('answer the question with one thing each, from the left, no two bubbles on each other', () => {
    for (const { name, scene: film } of scenesOf('opening')) {
      const { question } = film.beats;
      if (question === undefined) continue;
      const times = openingTimes(film);
      const passers = passersOf(film, times);
      const answers = listedOf(film, passers, times).filter(({ at }) => at > question);
      const xs = answers.map(({ id, at }) => spotAt(at, passers.find((p) => p.id === id)!, times)!.x);
      expect(answers.length, name).toBeGreaterThan(1);
      expect(answers.every(({ icons }) => icons.length === 1)).toBe(true);
      for (const [i, x] of xs.entries()) if (i > 0) expect(x - xs[i - 1]!, name).toBeGreaterThan(110);
    }
  });
});

describe('the street', () => {
  it('keeps heads of the middle lane out from behind heads of the near one', () => {
    const film = scene(5);
    const times = openingTimes(film);
    const passers = passersOf(film, times).filter(({ lane }) => lane !== 'far');
    for (let frame = 0; frame < film.frames; frame += 30) {
      const at = (lane: string) =>
        passers.flatMap((p) => {
          const spot = p.lane === lane ? spotAt(frame, p, times) : undefined;
          return spot && !spot.inside && spot.y > 830 && spot.x < 1330 ? [spot.x] : [];
        });
      for (const x of at('mid'))
        for (const near of at('near')) expect(Math.abs(near - x), `frame ${frame}`).toBeGreaterThan(40);
    }
  });

  it('dresses strangers in more colours than a segment has, and they stay the same people', () => {
    const trousers = new Set<string>();
    for (const [i, { id, look }] of crowd({ seed: 'street', count: 60 }).entries()) {
      const dressed = streetLook(look, id, i);
      trousers.add(dressed.pants);
      expect(dressed.pants).not.toBe(dressed.jacket ?? dressed.top);
      expect(dressed).toMatchObject({ body: look.body, head: look.head, skin: look.skin, hair: look.hair });
    }
    expect(trousers.size).toBeGreaterThan(3);
  });

  it('has in front two who are not alike', () => {
    const [a, b] = foregroundOf(scene(5));
    expect(a!.id).not.toBe(b!.id);
    expect(a!.look.skin).not.toBe(b!.look.skin);
    expect([a, b].every((who) => who!.look.scale === 1)).toBe(true);
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
