import { describe, expect, it } from 'vitest';
import { handOf, heightOf } from '../../src/figures/anchors';
import { gathering } from '../../src/layout/actions/gathering';
import { lookOfRole, rolePlace } from '../../src/layout/actions/roles';
import { columnsOf, joinedFlare, LIGHT, longFlare, STAGE } from '../../src/layout/actions/stage';
import { peekAt, roleFrames, roleState } from '../../src/layout/actions/times';
import { roleWords } from '../../src/layout/actions/words';
import { textWidth } from '../../src/layout/text';
import { actionsSchema, ROLE_FIGURES, type SceneOf } from '../../src/scenes/kinds';
import { CAPTION_ZONE, LEFT, RIGHT } from '../../src/theme/frame';
import { scenesOf } from '../fixtures/scenes';

const BEATS = { open: 9, first: 110, second: 230, third: 370, fourth: 510, together: 580 };

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

  it('give the word to one at a time, and to all together', () => {
    const lit = (frame: number) => [0, 1, 2, 3].map((i) => roleState(scene(4), i, frame).lit);
    expect(lit(100)).toEqual([0, 0, 0, 0]);
    expect(lit(200)).toEqual([1, 0, 0, 0]);
    expect(lit(340)).toEqual([0, 1, 0, 0]);
    expect(lit(560)).toEqual([0, 0, 0, 1]);
    expect(lit(640)).toEqual([1, 1, 1, 1]);
  });

  it('leave the last one lit when nobody is told to gather', () => {
    const apart = scene(3, { open: 9, first: 110, second: 230, third: 370 });
    expect(roleState(apart, 2, 650)).toMatchObject({
      lit: 1,
      together: 0,
      open: 1,
      out: 1,
      name: 1,
      action: 1,
    });
  });

  it('let a closed door move a little, never at its own beat', () => {
    const opens = Array.from({ length: 200 }, (_, frame) => peekAt(frame, 'a', 200));
    expect(Math.max(...opens)).toBeGreaterThan(0.05);
    expect(Math.max(...opens)).toBeLessThanOrEqual(0.07);
    expect(opens.filter((open) => open === 0).length).toBeGreaterThan(100);
    for (const until of [150, 170, 190]) expect(peekAt(until - 1, 'a', until)).toBeLessThan(0.02);
    expect(peekAt(200, 'a', 200)).toBe(0);
  });
});

describe('words of the roles', () => {
  it('are whole, in three lines at most, above the captions, on every data set', () => {
    for (const { name, scene: film } of scenesOf('actions')) {
      const { room } = columnsOf(film.roles.length)[0]!;
      for (const [i, words] of roleWords(film.roles, room).entries()) {
        const { action } = words;
        expect(action.style.size, name).toBeGreaterThanOrEqual(32);
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
    expect(sizes).toEqual([32, 32]);
  });

  it('stand in the light of their door', () => {
    const { door, room } = columnsOf(4)[0]!;
    const [words] = roleWords(
      [{ role: 'Regionchef', action: 'Sätt mål per kluster i stället för per region' }],
      room,
    );
    const flare = longFlare(door, words!.width);
    const { y, lines, style } = words!.action;
    lines.forEach((line, i) => {
      const down = (y + i * words!.action.leading - style.size * 0.7 - STAGE.base) / LIGHT.long.length;
      expect(door.width / 2 + flare * down).toBeGreaterThan(textWidth(line, style) / 2 - 1);
    });
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
      const look = lookOfRole(film.roles[i]!.figure, gather, state.together);
      return handOf({ look, ...rolePlace(look, columnsOf(4)[i]!, gather, state) })!;
    });
    expect(Math.abs(hands[0]!.x - hands[1]!.x)).toBeLessThan(16);
    expect(Math.abs(hands[0]!.y - hands[1]!.y)).toBeLessThan(4);
  });

  it('draws everybody equally tall, whatever their body', () => {
    const film = scene(4);
    const heights = film.roles.map(({ figure }, i) => {
      const gather = gathering(i, 4);
      const state = roleState(film, i, 655);
      const look = lookOfRole(figure, gather, state.together);
      return heightOf(look, rolePlace(look, columnsOf(4)[i]!, gather, state).scale);
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
    const look = lookOfRole('region-manager', gather, state.together);
    expect(rolePlace(look, columnsOf(4)[1]!, gather, state).x).toBe(columnsOf(4)[1]!.door.x);
    expect(look.body).toBe('crossed-arms');
  });
});
