import { describe, expect, it } from 'vitest';
import { handOf, heightOf } from '../../src/figures/anchors';
import { gathering } from '../../src/layout/actions/gathering';
import { lookOfRole, rolePlace } from '../../src/layout/actions/roles';
import { spotsAt } from '../../src/layout/actions/spots';
import {
  columnsOf,
  doorOf,
  inRow,
  joinedFlare,
  LIGHT,
  SIZE,
  toldStage,
} from '../../src/layout/actions/stage';
import { openFrame, roleFrames, roleState } from '../../src/layout/actions/times';
import { nameAt, roleWords, TOLD_BOTTOM, toldWords } from '../../src/layout/actions/words';
import { workMap } from '../../src/layout/actions/work-map';
import { lineHeight, textWidth } from '../../src/layout/text';
import { actionsSchema, ROLE_FIGURES, type SceneOf } from '../../src/scenes/kinds';
import { CAPTION_ZONE, LEFT, RIGHT } from '../../src/theme/frame';
import { scenesOf } from '../fixtures/scenes';

const BEATS = { open: 9, first: 110, second: 230, third: 370, fourth: 510, together: 600 };

/** A parsed scene of so many roles. */
function scene(count: number, beats: object = BEATS): SceneOf<'actions'> {
  return actionsSchema.parse({
    id: 'actions',
    kind: 'actions',
    frames: 660,
    beats,
    ground: '#CFEBD9',
    arrival: null,
    handover: null,
    tag: { source: '', synthetic: null },
    captions: [],
    headline: 'På måndag',
    roles: ROLE_FIGURES.slice(0, count).map((figure) => ({
      figure,
      role: 'Kategorichef',
      action: 'En hylla per kluster',
    })),
  });
}

describe('columns', () => {
  it('share the width evenly', () => {
    expect(columnsOf(4).map(({ door }) => door.x)).toEqual([312, 744, 1176, 1608]);
    expect(columnsOf(3).map(({ door }) => door.x)).toEqual([384, 960, 1536]);
  });

  it('leave room between doors for their leaves', () => {
    for (const count of [3, 4]) {
      const [a, b] = columnsOf(count);
      expect(b!.door.x - a!.door.x - a!.door.width).toBeGreaterThan(a!.door.width * 0.3);
    }
  });
});

describe('times of the roles', () => {
  it('are the beats; a fourth role without its beat follows the third', () => {
    expect(roleFrames(scene(4))).toEqual([110, 230, 370, 510]);
    expect(roleFrames(scene(4, { open: 9, first: 110, second: 230, third: 370 }))).toEqual([
      110, 230, 370, 450,
    ]);
    expect(roleFrames(scene(3))).toEqual([110, 230, 370]);
  });

  it('give the word to one at a time, and back when all step together', () => {
    const lit = (frame: number) => [0, 1, 2, 3].map((i) => roleState(scene(4), i, frame).lit);
    expect(lit(100)).toEqual([0, 0, 0, 0]);
    expect(lit(200)).toEqual([1, 0, 0, 0]);
    expect(lit(340)).toEqual([0, 1, 0, 0]);
    expect(lit(560)).toEqual([0, 0, 0, 1]);
    expect(lit(640)).toEqual([0, 0, 0, 0]);
  });

  it('end with all words under their doors', () => {
    const apart = scene(3, { open: 9, first: 110, second: 230, third: 370 });
    expect(roleState(apart, 2, 650)).toMatchObject({
      lit: 0,
      together: 0,
      open: 1,
      out: 1,
      name: 0,
      recap: 1,
    });
  });

  it('open their doors at once: everybody is seen before the first gets the word', () => {
    const all = scene(4);
    for (const i of [0, 1, 2, 3]) {
      expect(roleState(all, i, openFrame(all, i))).toMatchObject({ open: 0, out: 0 });
      expect(roleState(all, i, 100)).toMatchObject({ open: 1, out: 0 });
    }
  });
});

describe('words of the roles', () => {
  it('are whole, in three lines at most, above the captions, on every data set', () => {
    for (const { name, scene: film } of scenesOf('actions')) {
      const { room } = columnsOf(film.roles.length)[0]!;
      for (const [i, words] of roleWords(film.roles, room).entries()) {
        const { action } = words;
        expect(action.style.size, name).toBeGreaterThanOrEqual(28);
        expect(action.lines.length, name).toBeLessThanOrEqual(3);
        expect(action.lines.join(' '), name).toBe(film.roles[i]!.action);
        const last = action.y + (action.lines.length - 1) * action.leading;
        expect(last + action.style.size * 0.26, name).toBeLessThan(CAPTION_ZONE.top + 1);
      }
    }
  });

  it('have one size for all, small enough for the longest', () => {
    const roles = [
      { role: 'A', action: 'Kort' },
      { role: 'B', action: 'Möblera hyllan efter kunderna på orten, tre meter i taget' },
    ];
    const sizes = roleWords(roles, 364).map(({ action }) => action.style.size);
    expect(sizes).toEqual([28, 28]);
  });

  it('are legible and within their room also under the smallest doors', () => {
    const [words] = roleWords([{ role: 'Verksamhetsutvecklingsledare', action: 'Mål' }], 376);
    for (const pitch of [224, 240]) {
      const { scale } = nameAt(words!.name, SIZE.calm, pitch);
      expect(words!.name.width * scale).toBeLessThan(pitch);
    }
    const [short] = roleWords([{ role: 'Kategorichef', action: 'Mål' }], 376);
    expect(short!.name.style.size * nameAt(short!.name, SIZE.calm, 224).scale).toBeGreaterThanOrEqual(28);
  });

  it('stand under the doors of the last picture', () => {
    const [spot] = inRow(4, SIZE.recap);
    const { base } = doorOf(spot!);
    const [words] = roleWords([{ role: 'Regionchef', action: 'Sätt mål per kluster' }], 376);
    const { y, scale } = nameAt(words!.name, SIZE.recap, 224);
    expect(scale).toBe(1);
    expect(y - words!.name.style.size).toBeGreaterThan(base + LIGHT.calm.length * SIZE.recap);
  });

  it.each([
    ['Kategorichef', 'En hylla per kluster'],
    [
      'Regionchef för hela norra och mellersta Norrland',
      'Sätt mål per kluster och följ andelen som säljs varje vecka',
    ],
  ])('beside the open door keep to their room: %s', (role, action) => {
    for (const count of [3, 4])
      for (let told = 0; told < count; told++) {
        const { x, width } = toldStage(count, told).words;
        expect(x + width).toBeLessThanOrEqual(RIGHT);
        const words = toldWords({ role, action }, width);
        for (const part of [words.name, words.action])
          for (const line of part.lines) expect(textWidth(line, part.style)).toBeLessThanOrEqual(width);
        const last = words.action.y + (words.action.lines.length - 1) * lineHeight(words.action.style);
        expect(last).toBeLessThanOrEqual(TOLD_BOTTOM);
        expect(words.action.style.size).toBeGreaterThanOrEqual(34);
      }
  });
});

describe('doors that are told', () => {
  it('step forward, and none stands on another', () => {
    for (const count of [3, 4])
      for (let told = 0; told < count; told++) {
        const { spots, words } = toldStage(count, told);
        const doors = spots.map(doorOf);
        const heights = doors.map(({ height }) => height);
        expect(Math.max(...heights)).toBe(heights[told]);
        doors.forEach((door, i) => {
          const next = doors[i + 1];
          const right = door.x + door.width / 2;
          expect(door.x - door.width / 2).toBeGreaterThanOrEqual(LEFT - 24);
          expect(right).toBeLessThanOrEqual(RIGHT + 1);
          if (next) expect(next.x - next.width / 2).toBeGreaterThan(right);
          if (i !== told)
            expect(right < words.x || door.x - door.width / 2 > words.x + words.width).toBe(true);
        });
      }
  });

  it('move less than 60 px a frame, from picture to picture', () => {
    for (const { scene: film } of scenesOf('actions'))
      for (let frame = 1; frame < film.frames; frame++) {
        const [before, now] = [spotsAt(film, frame - 1), spotsAt(film, frame)];
        for (const [i, { x }] of now.entries()) expect(Math.abs(x - before[i]!.x)).toBeLessThan(60);
      }
  });

  it('stand in a row again before the scene leaves', () => {
    for (const { scene: film } of scenesOf('actions'))
      expect(spotsAt(film, film.frames - 1)).toEqual(inRow(film.roles.length, SIZE.recap));
  });
});

describe('the map of the region', () => {
  it('is the whole country in its frame, with a pin for each of four towns', () => {
    const { land, borders, lakes, pins } = workMap();
    const numbers = land.match(/-?\d+(\.\d+)?/gu)!.map(Number);
    const xs = numbers.filter((_, i) => i % 2 === 0);
    expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(1000);
    expect(borders.length).toBeGreaterThan(1000);
    expect(lakes.length).toBeGreaterThan(1);
    expect(pins).toHaveLength(4);
    for (const [x] of pins) {
      expect(x).toBeGreaterThan(Math.min(...xs));
      expect(x).toBeLessThan(Math.max(...xs));
    }
  });
});

describe('coming together', () => {
  it('makes one floor of all lights', () => {
    for (const count of [3, 4]) {
      const [a, b] = columnsOf(count);
      const right = a!.door.x + a!.door.width / 2 + joinedFlare(a!);
      expect(right).toBeGreaterThan(b!.door.x - b!.door.width / 2 - joinedFlare(b!));
    }
  });

  it('two in the middle give each other the hand', () => {
    const film = scene(4);
    const hands = [1, 2].map((i) => {
      const gather = gathering(i, 4);
      const state = roleState(film, i, 655);
      const look = lookOfRole(film.roles[i]!.figure, gather, state);
      return handOf({ look, ...rolePlace(look, spotsAt(film, 655)[i]!, gather, state) })!;
    });
    expect(Math.abs(hands[0]!.x - hands[1]!.x)).toBeLessThan(16);
    expect(Math.abs(hands[0]!.y - hands[1]!.y)).toBeLessThan(4);
  });

  it('draws everybody equally tall, whatever their body', () => {
    const film = scene(4);
    const heights = film.roles.map(({ figure }, i) => {
      const gather = gathering(i, 4);
      const state = roleState(film, i, 655);
      const look = lookOfRole(figure, gather, state);
      return heightOf(look, rolePlace(look, spotsAt(film, 655)[i]!, gather, state).scale);
    });
    for (const height of heights) expect(height).toBeCloseTo(486, 6);
  });

  it('all look to the middle and stay in the picture', () => {
    for (const count of [3, 4]) {
      const places = Array.from({ length: count }, (_, i) => gathering(i, count));
      expect(places.map(({ x }) => x)).toEqual([...places.map(({ x }) => x)].sort((a, b) => a - b));
      expect(places[0]!.flip).toBe(false);
      expect(places.at(-1)!.flip).toBe(true);
      for (const { x } of places) expect(x > LEFT && x < RIGHT).toBe(true);
    }
  });

  it('changes nothing before its beat', () => {
    const film = scene(4);
    const gather = gathering(1, 4);
    const state = roleState(film, 1, BEATS.together);
    const look = lookOfRole('region-manager', gather, state);
    const spot = spotsAt(film, BEATS.together)[1]!;
    expect(rolePlace(look, spot, gather, state).x).toBe(spot.x);
    expect(look.body).toBe('crossed-arms');
  });
});
