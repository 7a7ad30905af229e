import { describe, expect, it } from 'vitest';
import { heightOf, palmOf } from '../../src/figures/anchors';
import { armOf } from '../../src/figures/arm-bodies';
import { gestureAt, withFreeArm } from '../../src/figures/gesture';
import { shoesOfLook } from '../../src/figures/reach';
import { HEADLINE, headlineAt } from '../../src/layout/actions/headline';
import { lightOf } from '../../src/layout/actions/light';
import { gestureOf, lookOfRole, looksOf, rolePlace } from '../../src/layout/actions/roles';
import { spotsAt } from '../../src/layout/actions/spots';
import {
  calmPitch,
  calmWidth,
  doorOf,
  edgesOf,
  inRow,
  roomUnder,
  SIZE,
  STAGE,
  toldStage,
} from '../../src/layout/actions/stage';
import {
  atWork,
  MOVE,
  openFrame,
  recapFrame,
  roleFrames,
  roleState,
  toldAt,
} from '../../src/layout/actions/times';
import { isSeen, windowOf } from '../../src/layout/actions/window';
import { nameNow, roleWords, toldWords, WORK, workScale } from '../../src/layout/actions/words';
import { MAP_CROP, workMap } from '../../src/layout/actions/work-map';
import { lineHeight, textWidth } from '../../src/layout/text';
import { ROLE_FIGURES } from '../../src/scenes/fields';
import { actionsSchema, type SceneOf } from '../../src/scenes/kinds';
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

/** Frames of a scene, every one. */
const framesOf = (film: SceneOf<'actions'>) => Array.from({ length: film.frames }, (_, frame) => frame);
const films = () => [...scenesOf('actions').map(({ scene: film }) => film), scene(3), scene(4)];

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

  it('show what one does only at the largest door: it comes and goes with that', () => {
    for (const film of films())
      for (const frame of framesOf(film)) {
        const sizes = spotsAt(film, frame).map(({ height }) => height);
        const shown = film.roles.flatMap((_, i) => {
          const { words } = roleState(film, i, frame);
          return words > 0 ? [i] : [];
        });
        expect(shown.length).toBeLessThan(2);
        for (const i of shown)
          sizes.forEach((size, other) => {
            if (other !== i) expect(sizes[i]).toBeGreaterThan(size);
          });
      }
  });

  it('leave no picture without words for long between two roles', () => {
    const film = scene(4);
    const from = roleFrames(film)[0]!;
    const wordless = framesOf(film).filter(
      (frame) =>
        frame >= from &&
        frame < recapFrame(film) &&
        film.roles.every((_, i) => roleState(film, i, frame).words === 0),
    );
    expect(wordless.length / (film.roles.length - 1)).toBeLessThan(16);
  });

  it('end with all words under their doors', () => {
    const apart = scene(3, { open: 9, first: 110, second: 230, third: 370 });
    expect(roleState(apart, 2, 650)).toMatchObject({
      lit: 0,
      together: 0,
      open: 1,
      out: 1,
      words: 0,
      recap: 1,
    });
  });

  it('open their doors at once: everybody is seen before the first gets the word', () => {
    const all = scene(4);
    for (const i of [0, 1, 2, 3]) {
      expect(roleState(all, i, openFrame(all, i))).toMatchObject({ open: 0, out: 0 });
      expect(roleState(all, i, 100)).toMatchObject({ open: 1, out: 1, lit: 0 });
    }
  });
});

describe('words of the roles', () => {
  it('are whole, in three lines at most, above the captions, on every data set', () => {
    for (const { name, scene: film } of scenesOf('actions')) {
      for (const [i, words] of roleWords(film.roles, roomUnder(film.roles.length)).entries()) {
        const { action } = words;
        expect(action.style.size, name).toBeGreaterThanOrEqual(28);
        expect(action.lines.length, name).toBeLessThanOrEqual(3);
        expect(action.lines.join(' '), name).toBe(film.roles[i]!.action);
        const last = action.y + (action.lines.length - 1) * action.leading;
        expect(last + action.style.size * 0.26, name).toBeLessThan(CAPTION_ZONE.top + 1);
      }
    }
  });

  const LONG = 'Möblera hyllan efter kunderna på orten, tre meter i taget';

  it('have one size for all, small enough for the longest', () => {
    const roles = [
      { role: 'A', action: 'Kort' },
      { role: 'B', action: LONG },
    ];
    const sizes = roleWords(roles, 364).map(({ action }) => action.style.size);
    expect(sizes).toEqual([28, 28]);
  });

  it('stand on one line under all doors, clear of their light and of what to do', () => {
    for (const action of ['Mål', 'Sätt mål per kluster och följ dem', LONG]) {
      const all = roleWords(
        [
          { role: 'Regionchef', action },
          { role: 'Verksamhetschef', action: 'Mål' },
        ],
        376,
      );
      expect(new Set(all.map(({ name }) => name.y)).size).toBe(1);
      for (const { name, action: under } of all) {
        expect(name.y - 0.74 * name.style.size).toBeGreaterThan(STAGE.base + STAGE.light.length);
        expect(under.y - 0.74 * under.style.size).toBeGreaterThan(name.y);
      }
    }
  });

  it('are legible, in one size and within their room also under the smallest doors', () => {
    for (const roles of [
      ['Kategorichef', 'Regionchef', 'Apotekschef', 'Marknad'],
      ['Category manager', 'Region manager', 'Pharmacy manager', 'Marketing'],
      ['Verksamhetsutvecklingsledare', 'Regionchef', 'Apotekschef', 'Marknad'],
    ]) {
      const all = roleWords(
        roles.map((role) => ({ role, action: 'Mål' })),
        376,
      );
      const calm = { x: 0, width: calmWidth(4), height: SIZE.calm.height };
      const now = all.map(({ name }) => nameNow(name, calm, 4, 1));
      expect(new Set(now.map(({ style, scale }) => style.size * scale)).size).toBe(1);
      for (const { lines, style, scale, x } of now) {
        expect(style.size * scale).toBeGreaterThanOrEqual(28);
        expect(lines.length).toBeLessThan(3);
        for (const line of lines) {
          const width = textWidth(line, style) * scale;
          expect(x + width / 2).toBeLessThan(calm.width / 2 + 0.01);
          expect(width).toBeLessThan(calmPitch(4));
        }
      }
      for (const { name } of all)
        expect(nameNow(name, inRow(4)[0]!, 4, 0)).toMatchObject({ x: inRow(4)[0]!.x, scale: 1 });
    }
  });

  it.each([
    'En hylla per kluster',
    'Prova i 12 veckor',
    'Sätt mål per kluster och följ andelen som säljs varje vecka',
    'Verksamhetsutvecklingsledare',
  ])('beside the open door are whole, keep to their room and end over the work: %s', (action) => {
    for (const count of [3, 4])
      for (let told = 0; told < count; told++) {
        const { x, width } = toldStage(count, told).words;
        expect(x + width).toBeLessThanOrEqual(RIGHT);
        const words = toldWords(action, width);
        expect(words.style.size).toBeGreaterThanOrEqual(34);
        for (const line of words.lines) expect(textWidth(line, words.style)).toBeLessThanOrEqual(width);
        if (action.includes(' ')) expect(words.lines.join(' ').replaceAll('\u00A0', ' ')).toBe(action);
        const last = words.y + (words.lines.length - 1) * lineHeight(words.style);
        const work = STAGE.base + WORK.before - WORK.height * workScale(width);
        expect(last + 0.22 * words.style.size).toBeLessThanOrEqual(work - 40);
        expect(words.y - 0.71 * words.style.size).toBeGreaterThan(180);
      }
  });

  it('keep a number with what it counts', () => {
    expect(toldWords('Prova i 12 veckor', 470).lines).toContain('12\u00A0veckor');
  });
});

describe('doors', () => {
  it('leave room for their leaves in the row', () => {
    for (const count of [3, 4]) {
      const [a, b] = inRow(count).map(doorOf);
      expect(b!.x - a!.x - a!.width).toBeGreaterThan(a!.width * 0.3);
    }
  });

  it('of the one that is told are largest, and none stands on another or on the words', () => {
    for (const count of [3, 4])
      for (let told = 0; told < count; told++) {
        const { spots, words } = toldStage(count, told);
        const doors = spots.map(doorOf);
        const heights = doors.map(({ height }) => height);
        expect(Math.max(...heights)).toBe(heights[told]);
        expect(words.width).toBeGreaterThan(440);
        doors.forEach((door, i) => {
          const [left, right] = [door.x - door.width / 2, door.x + door.width / 2];
          const next = doors[i + 1];
          expect(left).toBeGreaterThanOrEqual(LEFT);
          expect(right).toBeLessThanOrEqual(RIGHT);
          if (next) expect(next.x - next.width / 2 - right).toBeGreaterThan(door.width * 0.2);
          expect(i <= told ? right < words.x : edgesOf(spots[i]!).left > words.x + words.width).toBe(true);
        });
        expect(words.x - doors[told]!.x - doors[told]!.width / 2).toBeLessThan(110);
      }
  });

  it('stand on one line at every frame, and move less than 100 px between two', () => {
    for (const film of films())
      for (const frame of framesOf(film).slice(1)) {
        const [before, now] = [spotsAt(film, frame - 1), spotsAt(film, frame)];
        for (const [i, spot] of now.entries()) {
          expect(doorOf(spot).base).toBe(STAGE.base);
          expect(Math.abs(spot.x - before[i]!.x)).toBeLessThan(100);
        }
      }
  });

  it('never stand on each other on the way from one picture to the next', () => {
    for (const film of films())
      for (const frame of framesOf(film)) {
        const edges = spotsAt(film, frame).map(edgesOf);
        edges.forEach(({ right }, i) => {
          if (edges[i + 1]) expect(edges[i + 1]!.left).toBeGreaterThan(right);
        });
      }
  });

  it('stand in a row again before the scene leaves', () => {
    for (const film of films()) expect(spotsAt(film, film.frames - 1)).toEqual(inRow(film.roles.length));
  });
});

describe('what a role works on', () => {
  it('is all seen while the role has the word, and never before the next door', () => {
    for (const film of films()) {
      const starts = [...roleFrames(film), recapFrame(film)];
      film.roles.forEach((_, i) => {
        const stage = toldStage(film.roles.length, i);
        const { x, width } = stage.words;
        for (const frame of framesOf(film)) {
          const spots = spotsAt(film, frame);
          const window = windowOf(spots, i, stage);
          if (frame >= starts[i]! + MOVE && frame <= starts[i + 1]!) {
            expect(window.left).toBeLessThan(x);
            expect(window.right).toBeGreaterThan(x + width);
          }
          if (spots[i + 1]) expect(window.right).toBeLessThanOrEqual(edgesOf(spots[i + 1]!).left);
        }
      });
    }
  });

  it('follows without a hole from one role to the next', () => {
    const film = scene(4);
    const [first, last] = [roleFrames(film)[1]!, recapFrame(film)];
    const empty = framesOf(film).filter((frame) => {
      const spots = spotsAt(film, frame);
      return film.roles.every((_, i) => {
        const stage = toldStage(4, i);
        const state = roleState(film, i, frame);
        return !atWork(state) || !isSeen(windowOf(spots, i, stage), stage);
      });
    });
    expect(empty.filter((frame) => frame > first && frame < last)).toEqual([]);
  });

  it('is touched by the palm of its role', () => {
    for (const film of films()) {
      const count = film.roles.length;
      film.roles.forEach(({ figure }, i) => {
        const frame = roleFrames(film)[i]! + 36;
        const look = lookOfRole(figure);
        const id = `${figure} ${i}`;
        const state = roleState(film, i, frame);
        const { x, width } = toldStage(count, i).words;
        const place = rolePlace(look, spotsAt(film, frame)[i]!, state, id, x);
        const pose = gestureAt(frame, gestureOf(film, i, frame, state), id)!;
        const palm = palmOf({ look, ...place }, pose)!;
        expect(palm.x).toBeGreaterThan(x - 12);
        expect(palm.x).toBeLessThan(x + 40);
        expect(palm.y).toBeGreaterThan(STAGE.base + WORK.before - WORK.height * workScale(width));
      });
    }
  });
});

describe('feet', () => {
  it('are clear of the leaf and of what is worked on, whoever stands there', () => {
    for (const count of [3, 4])
      for (const figure of ROLE_FIGURES)
        for (let told = 0; told < count; told++) {
          const look = lookOfRole(figure);
          const { spots, words } = toldStage(count, told);
          spots.forEach((spot, i) => {
            const state = { ...roleState(scene(count), i, 0), out: 1, lit: i === told ? 1 : 0 };
            const { x, scale } = rolePlace(look, spot, state, `${figure} ${i}`, words.x);
            const { left, right } = shoesOfLook(withFreeArm(look)!, scale);
            expect(x - left).toBeGreaterThan(spot.x - spot.width / 2 + (i === told ? 9.9 : 0));
            if (i === told) {
              expect(x + right).toBeLessThan(words.x - 9.9);
              expect(x + right).toBeLessThan(spot.x + spot.width / 2 + STAGE.light.flare);
            }
          });
        }
  });
});

describe('the headline', () => {
  it('is a label while a role has the word, and only then', () => {
    const film = scene(4);
    expect([100, 200, 375, 560, 640].map((frame) => toldAt(film, frame))).toEqual([0, 1, 1, 1, 0]);
  });

  it('stands at the left edge of what is told, clear over it, and moves less than 160 px between two frames', () => {
    for (const film of films()) {
      const count = film.roles.length;
      const roles = film.roles.map(({ action }, i) => {
        const stage = toldStage(count, i);
        return { stage, told: toldWords(action, stage.words.width) };
      });
      const at = (frame: number) => headlineAt(film, frame, HEADLINE.style, roles);
      expect(at(0)).toEqual({ x: LEFT, y: HEADLINE.y, scale: 1 });
      expect(at(film.frames - 1)).toEqual(at(0));
      roles.forEach(({ stage, told }, i) => {
        const { x, y, scale } = at(roleFrames(film)[i]! + MOVE + 6);
        expect(x).toBeCloseTo(stage.words.x, 6);
        expect(y + 0.22 * HEADLINE.style.size * scale).toBeLessThan(told.y - 0.71 * told.style.size - 20);
        expect(y - 0.71 * HEADLINE.style.size * scale).toBeGreaterThan(102);
      });
      for (const frame of framesOf(film).slice(1))
        expect(Math.abs(at(frame).x - at(frame - 1).x)).toBeLessThan(160);
      // On its way it is over all doors, their leaves included.
      for (const start of [...roleFrames(film), recapFrame(film)])
        for (let frame = start; frame <= start + MOVE; frame++) {
          const { y, scale } = at(frame);
          expect(y + 0.22 * HEADLINE.style.size * scale).toBeLessThan(STAGE.base - SIZE.told.height - 10);
        }
    }
  });
});

describe('the map of the region', () => {
  it('is drawn of the whole country, with the pins of four towns in what is seen of it', () => {
    const { land, borders, lakes, pins } = workMap();
    const numbers = land.match(/-?\d+(\.\d+)?/gu)!.map(Number);
    const xs = numbers.filter((_, i) => i % 2 === 0);
    expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(1000);
    expect(borders.length).toBeGreaterThan(1000);
    expect(lakes.length).toBeGreaterThan(1);
    expect(pins).toHaveLength(4);
    for (const [x, y] of pins) {
      expect(Math.abs(x - MAP_CROP.x) * MAP_CROP.scale).toBeLessThan(200);
      expect(Math.abs(y - MAP_CROP.y) * MAP_CROP.scale).toBeLessThan(90);
    }
    for (const [x] of pins) {
      expect(x).toBeGreaterThan(Math.min(...xs));
      expect(x).toBeLessThan(Math.max(...xs));
    }
  });
});

describe('light', () => {
  it('out of the told door reaches under its words, and no further', () => {
    const film = scene(4);
    const { spots, words } = toldStage(4, 1);
    const state = roleState(film, 1, 340);
    const window = windowOf(spots, 1, toldStage(4, 1));
    const { door, right } = lightOf(spots[1]!, state, window, 4);
    expect(right + STAGE.light.flare).toBeCloseTo(window.right, 6);
    expect(right + STAGE.light.flare).toBeGreaterThanOrEqual(words.x + words.width);
    expect(door).toEqual(doorOf(spots[1]!));
  });

  it('of all becomes one floor when they come together', () => {
    for (const count of [3, 4]) {
      const film = scene(count);
      const lights = inRow(count).map((spot, i) =>
        lightOf(spot, roleState(film, i, 655), { left: 0, right: 0 }, count),
      );
      lights.forEach(({ right }, i) => {
        const next = lights[i + 1];
        if (next) expect(right).toBeCloseTo(next.door.x - next.door.width / 2, 6);
      });
    }
  });
});

describe('the roles', () => {
  it('are equally tall on their thresholds, whatever their body, and taller with the word', () => {
    const film = scene(4);
    const height = (i: number, frame: number) => {
      const look = lookOfRole(film.roles[i]!.figure);
      const place = rolePlace(
        look,
        spotsAt(film, frame)[i]!,
        roleState(film, i, frame),
        'a',
        toldStage(4, i).words.x,
      );
      return heightOf(look, place.scale);
    };
    const all = [0, 1, 2, 3].map((i) => height(i, 100));
    for (const tall of all) expect(tall).toBeCloseTo(all[0]!, 6);
    expect(height(1, 340)).toBeGreaterThan(all[1]!);
  });

  it('look to the one that has the word, and to the middle at last', () => {
    const film = scene(4);
    expect(looksOf(film, 3).map(({ to }) => to)).toEqual(['left', 'left', 'left', 'right', 'left']);
    expect(looksOf(film, 0).map(({ to }) => to)).toEqual(['right', 'right', 'right', 'right', 'right']);
  });

  it('show what is worked on while they have the word, and wave at last if an arm is free', () => {
    const film = scene(4);
    const kinds = film.roles.map((_, i) => gestureOf(film, i, 640, roleState(film, i, 640)).kind);
    const free = film.roles.map(({ figure }) => armOf(lookOfRole(figure).body) !== undefined);
    expect(kinds).toEqual(free.map((is) => (is ? 'wave' : 'touch')));
    const told = gestureOf(film, 1, 300, roleState(film, 1, 300));
    expect(told).toMatchObject({ kind: 'touch', until: 370 });
  });
});
