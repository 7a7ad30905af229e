import { describe, expect, it } from 'vitest';
import { idleAt } from '../../src/figures/idle';
import { stillFrame } from '../../src/film/still';
import { memberLook, membersOf, memberX, offsetOf, steppingOut } from '../../src/layout/close/cast';
import { doorNames } from '../../src/layout/close/door-names';
import { doorsOf, lightOf, STAGE } from '../../src/layout/close/stage';
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
import { lineHeight, textWidth } from '../../src/layout/text';
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
      expect(markAt(from, times), name).toEqual({ heart: 1, name: 1, source: 1 });
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
  it.each([1, 2, 5, 6, 7])('%i of them stand beside each other within the right half', (count) => {
    const doors = doorsOf(names.slice(0, count));
    doors.forEach(({ door }, i) => {
      expect(door.x - door.width / 2).toBeGreaterThan(STAGE.left - 1);
      expect(door.x + door.width / 2 + door.width * 0.2).toBeLessThan(STAGE.right + 1);
      const next = doors[i + 1]?.door;
      if (next) expect(next.x - next.width / 2 - door.x - door.width / 2).toBeGreaterThan(door.width * 0.2);
    });
  });

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
      expect(Math.abs(member.x - door.x)).toBeLessThan(door.width * 0.06);
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
        expect(x).toBeGreaterThan(60);
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
      expect(memberLook(member, 1)).toBe(member.look);
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
        expect(x, name).toBe(doors.find((door) => door.hue === hue)!.door.x);
        expect(style.size, name).toBeGreaterThanOrEqual(28);
        expect(y - style.size * 0.75, name).toBeGreaterThan(STAGE.base + lightOf(doors).length);
        expect(y + (lines.length - 1) * leading + style.size * 0.3, name).toBeLessThan(CAPTION_ZONE.top);
        const half = Math.max(...lines.map((line) => textWidth(line, style))) / 2;
        const next = names[i + 1];
        if (next)
          expect(x + half, name).toBeLessThan(
            next.x - Math.max(...next.lines.map((line) => textWidth(line, next.style))) / 2,
          );
      });
    }
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
      ...scenesOf('close').map(({ name, scene: film }) => ({
        name,
        sentence: film.sentence,
        source: film.source,
      })),
      { name: 'long', sentence: long, source: ['En', 'Två', 'Tre'] },
    ];
    for (const { name, sentence, source } of all) {
      const words = closeWords(sentence, source);
      for (const line of words.sentence.lines) {
        expect(LEFT + textWidth(line, words.sentence.style), name).toBeLessThan(STAGE.left);
        expect(line, name).not.toContain('…');
      }
      const top = words.sentence.y - words.sentence.style.size;
      const last = words.sentence.y + (words.sentence.lines.length - 1) * lineHeight(words.sentence.style);
      expect(top, name).toBeGreaterThan(100);
      expect(words.mark.y + words.mark.size * 0.6, name).toBeLessThan(
        words.sentence.y - words.sentence.style.size * 0.7,
      );
      expect(last, name).toBeLessThan(540);
      const { source: over } = words;
      const highest = Math.min(...doorsOf(names.slice(0, 5)).map(({ door }) => door.base - door.height));
      expect(over.y + (over.lines.length - 1) * over.leading, name).toBeLessThan(highest - 40);
      for (const line of over.lines)
        expect(over.x + textWidth(line, over.style), name).toBeLessThanOrEqual(RIGHT - 240);
    }
  });

  it('are as large as they fit', () => {
    expect(closeWords(['Rätt utbud.', 'Rätt dörr.'], ['Källa']).sentence.style.size).toBe(110);
    expect(closeWords(long, ['Källa']).sentence.style.size).toBe(48);
  });
});
