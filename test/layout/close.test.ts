import { describe, expect, it } from 'vitest';
import { heightOf, palmOf } from '../../src/figures/anchors';
import { gestureAt } from '../../src/figures/gesture';
import { idleAt } from '../../src/figures/idle';
import { isSitting } from '../../src/figures/pose';
import { sidesOfLook } from '../../src/figures/reach';
import { stillFrame } from '../../src/film/still';
import { membersOf, memberX, offsetOf, steppingOut } from '../../src/layout/close/cast';
import { doorNames, LEAN } from '../../src/layout/close/door-names';
import {
  doorsOf,
  FRAMED,
  LEAF,
  type LitDoor,
  lightOf,
  PATH_LIGHT,
  pathLight,
  STAGE,
  SWING,
} from '../../src/layout/close/stage';
import {
  arrivedAt,
  closeTimes,
  HOLD,
  MARK_TAKES,
  markAt,
  openAt,
  steppedAt,
} from '../../src/layout/close/times';
import { closeWords } from '../../src/layout/close/words';
import { leafAt } from '../../src/layout/pharmacy/arch-door';
import { lineHeight, textWidth } from '../../src/layout/text';
import { wordmarkWidth } from '../../src/layout/wordmark';
import { closeSchema, type SceneOf } from '../../src/scenes/kinds';
import { HUES, type HueName } from '../../src/theme/color';
import { CAPTION_ZONE, LEFT, RIGHT } from '../../src/theme/frame';
import { DURATION } from '../../src/theme/motion';
import { scenesOf } from '../fixtures/scenes';

const persona = {
  ageRange: [30, 45],
  household: 'couple',
  dog: true,
  home: 'owned-flat',
  place: 'suburb',
} as const;
const names = HUES.map(({ name }) => name);

/** A parsed end card of so many segments and clusters. */
function scene(people: number, hues: readonly HueName[], more: object = {}): SceneOf<'close'> {
  return closeSchema.parse({
    id: 'close',
    kind: 'close',
    frames: 306,
    beats: { doors: 6, people: 48, sentence: 84, mark: 150 },
    ground: '#0B4A38',
    arrival: null,
    handover: null,
    tag: { source: '', synthetic: null },
    captions: [],
    sentence: ['Rätt utbud.', 'Rätt dörr.'],
    source: ['Källa'],
    people: names.slice(0, people).map((hue, i) => ({ segment: `s${i}`, name: `S${i}`, hue, persona })),
    hues,
    ...more,
  });
}

describe('the end card', () => {
  it('stands complete for 90 frames, whatever the beats', () => {
    const late = scene(5, names.slice(0, 5), { beats: { doors: 6, people: 250, sentence: 280, mark: 300 } });
    for (const { name, scene: film } of [...scenesOf('close'), { name: 'late', scene: late }]) {
      const times = closeTimes(film);
      const from = film.frames - HOLD;
      expect(times.mark + MARK_TAKES, name).toBeLessThanOrEqual(from);
      expect(markAt(from, times), name).toBe(1);
      expect(arrivedAt(from, times), name).toBe(1);
      expect(
        film.hues.map((_, i) => openAt(from, times, i)),
        name,
      ).toEqual(film.hues.map(() => 1));
    }
  });

  it('keeps the beats when there is time', () => {
    expect(closeTimes(scene(5, ['blue', 'sun']))).toEqual({
      doors: 6,
      people: 48,
      sentence: 44,
      mark: 150,
    });
  });

  it('has people also without their beat', () => {
    const bare = scene(3, ['blue'], { beats: { doors: 6, sentence: 84, mark: 150 } });
    expect(closeTimes(bare).people).toBe(46);
  });
});

describe('the first frame', () => {
  it('has the whole sentence, and somebody on the way in, on every data set', () => {
    for (const { name, scene: film } of scenesOf('close')) {
      const times = closeTimes(film);
      expect(times.sentence + DURATION.settle, name).toBeLessThan(0);
      const arrived = arrivedAt(0, times);
      const members = membersOf(film).filter(({ door }) => door === undefined);
      const foremost = Math.max(...members.map((m) => memberX(m, offsetOf(members), arrived)));
      expect(foremost, name).toBeGreaterThan(LEFT);
    }
  });
});

describe('doors', () => {
  it.each([1, 2, 5, 6, 7])(
    '%i of them stand beside each other, no open leaf touching the next one',
    (count) => {
      const doors = doorsOf(names.slice(0, count));
      doors.forEach(({ door }, i) => {
        expect(door.x - door.width / 2 - FRAMED).toBeGreaterThan(STAGE.left - 1);
        const { path, knob } = leafAt(door, 'right', 1, SWING);
        const leaf = Math.max(...path.split(/[MLZ]/u).filter(Boolean).map(Number.parseFloat));
        expect(leaf).toBeLessThan(STAGE.right + 1);
        expect(knob[0] + 6).toBeLessThan(leaf + 2);
        const next = doors[i + 1]?.door;
        if (next) expect(next.x - next.width / 2 - FRAMED - leaf).toBeGreaterThan(14);
      });
    },
  );

  it('light one pool: the light of neighbours meets', () => {
    for (const count of [2, 3, 6]) {
      const doors = doorsOf(names.slice(0, count));
      const { flare } = lightOf(doors);
      const [a, b] = doors;
      expect(a!.door.x + a!.door.width / 2 + flare).toBeGreaterThan(b!.door.x - b!.door.width / 2 - flare);
    }
  });
});

describe('the cast', () => {
  const at = (people: number, hues: number) => membersOf(scene(people, names.slice(0, hues)));

  it('stands in the door in its colour', () => {
    const film = scene(3, ['coral', 'blue', 'sun']);
    const doors = doorsOf(film.hues);
    const members = membersOf(film);
    for (const [i, { hue: name, door }] of doors.entries()) {
      const member = members.find((m) => m.door === i)!;
      expect(member.id).toContain(film.people.find((p) => p.hue === name)!.segment);
      expect(Math.abs(member.x - door.x)).toBeLessThan(door.width * 0.2);
    }
  });

  it('has air on both sides of shoes and elbows in the doors, and one scale there, on every data set', () => {
    for (const { name, scene: film } of [
      ...scenesOf('close'),
      { name: 'seven', scene: scene(7, names.slice(0, 7)) },
    ]) {
      const doors = doorsOf(film.hues);
      const guests = membersOf(film).filter(({ door }) => door !== undefined);
      expect(new Set(guests.map(({ scale }) => scale)).size, name).toBe(1);
      for (const { look, x, scale, door: i } of guests) {
        const { door } = doors[i!]!;
        const { left, right } = sidesOfLook(look, scale, true);
        expect(x - left - door.x + door.width / 2, name).toBeGreaterThanOrEqual(7);
        expect(door.x + door.width / 2 - x - right, name).toBeGreaterThanOrEqual(7);
      }
    }
  });

  it('waves clear of the first door, on every data set', () => {
    for (const { name, scene: film } of scenesOf('close')) {
      const path = membersOf(film).filter(({ door }) => door === undefined);
      const foremost = path.reduce((a, b) => (a.x > b.x ? a : b));
      const wave = { kind: 'wave', from: 0 } as const;
      const reach = Array.from({ length: 90 }, (_, frame) => {
        const pose = gestureAt(frame, wave, foremost.id);
        return pose ? (palmOf(foremost, pose)?.x ?? 0) : 0;
      });
      expect(STAGE.left - Math.max(...reach), name).toBeGreaterThan(40);
    }
  });

  it.each([
    [7, 2],
    [3, 6],
    [7, 6],
    [5, 1],
    [5, 5],
  ])(
    'of %i before %i doors: nobody is missing, no door is empty, those without one stand in the light',
    (people, hues) => {
      const members = at(people, hues);
      const ids = members.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (let i = 0; i < people; i++) expect(ids.filter((id) => id.startsWith(`s${i}-`))).toHaveLength(1);
      for (let i = 0; i < Math.min(hues, people + 5); i++)
        expect(members.filter(({ door }) => door === i)).toHaveLength(1);
      const path = members.filter(({ door }) => door === undefined);
      for (const { x, y } of path) {
        expect(x).toBeGreaterThan(40);
        expect(x).toBeLessThan(STAGE.left - 60);
        expect(y).toBeLessThan(CAPTION_ZONE.top);
      }
      const xs = path.map(({ x }) => x).sort((a, b) => a - b);
      xs.forEach((x, i) => {
        if (i) expect(x - xs[i - 1]!).toBeGreaterThan(50);
      });
    },
  );

  it('comes from outside the picture and stops where it stands', () => {
    const members = at(5, 5);
    const offset = offsetOf(members);
    for (const member of members.filter(({ door }) => door === undefined)) {
      expect(memberX(member, offset, 0)).toBeLessThan(-60);
      expect(memberX(member, offset, 1)).toBe(member.x);
    }
  });

  it('walks to the doors with heads on one line, on a floor that is one with the light of the doors', () => {
    for (const { name, scene: film } of scenesOf('close')) {
      const path = membersOf(film).filter(({ door, look }) => door === undefined && !isSitting(look));
      for (const { look, scale, y } of path) {
        expect(heightOf(look, scale), name).toBeCloseTo(heightOf(path[0]!.look, path[0]!.scale), 6);
        expect(y, name).toBeLessThan(PATH_LIGHT.bottom);
      }
      expect(
        path.some(({ look }) => look.body === 'walking'),
        name,
      ).toBe(true);
      const doors = doorsOf(film.hues);
      const [{ door }] = doors as [LitDoor];
      const [from, wall, , , near] = pathLight(doors);
      expect(from![1], name).toBe(STAGE.base);
      expect(wall![0], name).toBeGreaterThan(door.x - door.width / 2);
      expect(near![0], name).toBeGreaterThan(Math.max(...path.map(({ x }) => x)) + 40);
    }
  });

  it('steps out of the doors on to the threshold', () => {
    const [first] = at(5, 5);
    expect(steppingOut(first!, 1)).toEqual({ y: first!.y, scale: first!.scale });
    expect(steppingOut(first!, 0).y).toBeLessThan(STAGE.base);
    const times = closeTimes(scene(5, names.slice(0, 5)));
    expect(steppedAt(306 - HOLD, times, 4)).toBe(1);
  });
});

describe('names under the doors', () => {
  it('tell who stands there, clear of each other, of the sills and of the captions, on every data set', () => {
    for (const { name, scene: film } of scenesOf('close')) {
      const doors = doorsOf(film.hues);
      const names = doorNames(film);
      const home = film.people.filter(({ hue }) => film.hues.includes(hue));
      expect(names.map(({ segment }) => segment).sort(), name).toEqual(
        home.map(({ segment }) => segment).sort(),
      );
      names.forEach(({ segment, x, y, lines, style, leading }, i) => {
        const { hue } = film.people.find((person) => person.segment === segment)!;
        const { door } = doors.find((own) => own.hue === hue)!;
        expect(Math.abs(x - door.x - (door.width * LEAF) / 2), name).toBeLessThanOrEqual(LEAN);
        expect(style.size, name).toBeGreaterThanOrEqual(28);
        expect(y - style.size * 0.75, name).toBeGreaterThan(STAGE.base + lightOf(doors).length);
        expect(y + (lines.length - 1) * leading + style.size * 0.3, name).toBeLessThan(CAPTION_ZONE.top);
        const half = Math.max(...lines.map((line) => textWidth(line, style))) / 2;
        expect(x + half, name).toBeLessThanOrEqual(RIGHT);
        const next = names[i + 1];
        if (next)
          expect(x + half + 12, name).toBeLessThan(
            next.x - Math.max(...next.lines.map((line) => textWidth(line, next.style))) / 2,
          );
      });
    }
  });

  const of = (...own: string[]) =>
    doorNames(
      scene(own.length, names.slice(0, own.length), {
        people: own.map((name, i) => ({ segment: `s${i}`, name, hue: names[i], persona })),
      }),
    ).map(({ lines }) => lines);

  it('stand on one line each where all of them can', () => {
    const film = ['Stadsparet', 'Trygga 75+', 'Land & trädgård', 'Småbarnsfamiljen', 'Mitt i livet'];
    expect(of(...film)).toEqual(film.map((name) => [name]));
  });

  it('break alike where one is too long for that: all that can, between words', () => {
    const long = 'Barnfamiljer i radhusområdena';
    expect(of('Trygga 75+', 'Mitt i livet', long, 'Land & trädgård', 'Stadsparet').slice(0, 2)).toEqual([
      ['Trygga', '75+'],
      ['Mitt i', 'livet'],
    ]);
  });
});

describe('the poster', () => {
  it('is a frame of the hold in which all eyes are open, on every data set', () => {
    for (const { name, scene: film } of scenesOf('close')) {
      const frame = stillFrame(film);
      expect(frame, name).toBeGreaterThanOrEqual(film.frames - HOLD);
      expect(frame, name).toBeLessThan(film.frames);
      for (const { id } of membersOf(film)) expect(idleAt(frame, id).blink, name).toBe(false);
      expect(arrivedAt(frame, closeTimes(film)), name).toBe(1);
    }
  });
});

describe('words of the end card', () => {
  const long = ['Rätt utbud på rätt plats – för kunderna som bor där.', 'Färre dörrar, men rätt dörrar.'];

  it('keep to the left of the doors and out of each other, on every data set', () => {
    const all = [
      ...scenesOf('close'),
      { name: 'long', scene: scene(5, names.slice(0, 5), { sentence: long, source: ['En', 'Två', 'Tre'] }) },
    ];
    for (const { name, scene: film } of all) {
      const words = closeWords(film);
      for (const line of words.sentence.lines) {
        expect(LEFT + textWidth(line, words.sentence.style), name).toBeLessThan(STAGE.left - 40);
        expect(line, name).not.toContain('…');
      }
      const top = words.sentence.y - words.sentence.style.size;
      const last = words.sentence.y + (words.sentence.lines.length - 1) * lineHeight(words.sentence.style);
      expect(top, name).toBeGreaterThan(100);
      expect(words.mark.y + words.mark.size * 0.6, name).toBeLessThan(
        words.sentence.y - words.sentence.style.size * 0.7,
      );
      expect(last, name).toBeLessThan(540);
    }
  });

  it('have their sources at the top right, over the doors and clear of the mark, on every data set', () => {
    for (const { name, scene: film } of scenesOf('close')) {
      const { source, mark } = closeWords(film);
      const highest = Math.min(...doorsOf(film.hues).map(({ door }) => door.base - door.height));
      expect(source.y + (source.lines.length - 1) * source.leading, name).toBeLessThan(highest - 60);
      const left = source.x - Math.max(...source.lines.map((line) => textWidth(line, source.style)));
      // One line lies over the mark; of two, both are right of it.
      if (source.lines.length > 1)
        expect(left, name).toBeGreaterThan(LEFT + wordmarkWidth(mark.size, mark.heart) + 60);
      else expect(left, name).toBeGreaterThanOrEqual(LEFT);
      expect(source.lines.join(''), name).not.toContain('…');
    }
  });

  it('are as large as they fit', () => {
    const sizeOf = (sentence: readonly string[]) =>
      closeWords(scene(5, names.slice(0, 5), { sentence })).sentence.style.size;
    expect(sizeOf(['Rätt utbud.', 'Rätt dörr.'])).toBe(96);
    expect(sizeOf(long)).toBe(44);
  });
});
