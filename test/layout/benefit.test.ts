import { describe, expect, it } from 'vitest';
import { axisLabels, axisMarks } from '../../src/layout/benefit/axis';
import { BOX_HEIGHT } from '../../src/layout/benefit/box';
import { boxesAt } from '../../src/layout/benefit/boxes';
import { shelved, tubePaths } from '../../src/layout/benefit/cabinet';
import { chooseDoors } from '../../src/layout/benefit/choice';
import { columnType, ROWS } from '../../src/layout/benefit/column';
import { deliveryAt } from '../../src/layout/benefit/delivery';
import { needlePath, onDial, sectorPath } from '../../src/layout/benefit/dial';
import { doorsAt, doorsLeft, doorsOpened } from '../../src/layout/benefit/doors';
import { DOOR, doorGrid, narrowed } from '../../src/layout/benefit/grid';
import { measureMarks, sentence } from '../../src/layout/benefit/measure';
import { boxPaths, doorsPath, leavesPath } from '../../src/layout/benefit/paths';
import { benefitPlan, type Plan } from '../../src/layout/benefit/plan';
import { sameSince } from '../../src/layout/benefit/rest';
import {
  CABINET,
  COUNTER,
  DOORWAY,
  ROOM,
  roomPath,
  roomSides,
  STAND,
  WEIGHING,
} from '../../src/layout/benefit/room';
import { actAt, BENEFIT, schedule } from '../../src/layout/benefit/schedule';
import {
  ANSWER_ROOM,
  answerAt,
  answerMarks,
  objectionAt,
  objectionMarks,
} from '../../src/layout/benefit/spoken';
import { COLUMN, LIGHT_POOL, STREET, WALLS } from '../../src/layout/benefit/stage';
import { streetTop } from '../../src/layout/benefit/street';
import { talkAt } from '../../src/layout/benefit/talk';
import { unitsMarks, unitsOf, unitsPath } from '../../src/layout/benefit/units';
import { walkerAt, walkers } from '../../src/layout/benefit/walkers';
import { bubblePath } from '../../src/layout/bubble';
import { easeInOutCubic, easeInQuint, progress } from '../../src/layout/ease';
import { textWidth } from '../../src/layout/text';
import { archWipe } from '../../src/layout/wipe';
import { benefitSchema, type SceneOf } from '../../src/scenes/kinds';
import { CAPTION_ZONE, FRAME, RIGHT } from '../../src/theme/frame';
import { DURATION } from '../../src/theme/motion';
import { TYPE } from '../../src/theme/type';
import { scenesOf } from '../fixtures/scenes';

type Benefit = SceneOf<'benefit'>;

const BUILD = { doors: 6, boxes: 81, unsold: 171, choose: 318, sold: 465 };
const ACCENTS = {
  repurchase: 603,
  model: 729,
  tested: 795,
  'objection-sales': 876,
  'answer-sales': 1020,
  'objection-share': 1188,
  'answer-share': 1302,
  margin: 1455,
};

const shown = (text: string, value: number) => ({ text, value, fact: 'f' });
const range = (value: number, low = value - 0.05, high = value + 0.05) => ({
  ...shown(`${Math.round(value * 100)} %`, value),
  low,
  high,
  rangeText: `${Math.round(low * 100)}–${Math.round(high * 100)} %`,
});
const measure = (label: string, before: number, after: number) => ({
  label,
  before: range(before),
  after: range(after),
});

/** A parsed case; whole, or with nothing that may be missing. */
function scene(before: number, after: number, bare = false, seed = 'solskydd'): Benefit {
  return benefitSchema.parse({
    id: 'benefit',
    kind: 'benefit',
    frames: 1602,
    beats: bare ? BUILD : { ...BUILD, ...ACCENTS },
    ground: '#0B4A38',
    arrival: null,
    handover: null,
    tag: { source: 'Källa', synthetic: null },
    captions: [],
    headline: ['Färre dörrar.', 'Rätt dörrar.'],
    case: 'Solskydd',
    doors: {
      before: shown(String(before), before),
      after: shown(String(after), after),
      of: `av ${before}`,
      unit: 'dörrar',
    },
    sold: measure('Såld andel', 0.54, 0.81),
    unsold: measure('Osålt', 0.46, 0.19),
    model: 'modellberäkning',
    language: 'sv',
    today: 'I dag',
    seed,
    ...(bare
      ? {}
      : {
          repurchase: measure('Köper igen', 0.22, 0.31),
          tested: { label: 'prövad', weeks: shown('8', 8), error: shown('9 %', 0.09) },
          sales: {
            objection: 'Tappar inte butiken?',
            answer: 'Hela butiken',
            figure: range(-0.001, -0.006, 0.004),
          },
          share: { objection: 'Växer inte andelen?', answer: 'I de andra', figure: range(0.12) },
          margin: measure('Marginal', 0.29, 0.34),
        }),
  });
}

const WHOLE = scene(390, 142);
const SIZES = [
  [1, 1],
  [3, 2],
  [40, 12],
  [390, 142],
  [599, 598],
  [600, 1],
] as const;

const every = (visit: (frame: number) => void, step = 5) => {
  for (let frame = 0; frame < WHOLE.frames; frame += step) visit(frame);
};

describe('wall of doors', () => {
  it.each([1, 2, 3, 7, 12, 40, 142, 211, 390, 599, 600])('holds %i doors, none on another', (n) => {
    for (const area of Object.values(WALLS)) {
      const doors = doorGrid(n, area);
      expect(doors).toHaveLength(n);
      const { width } = doors[0]!;
      for (const d of doors) {
        expect(d.x - width / 2).toBeGreaterThanOrEqual(area.x);
        expect(d.x + width / 2).toBeLessThanOrEqual(area.x + area.width);
        expect(d.base - width * DOOR.height).toBeGreaterThanOrEqual(area.y - 0.01);
        expect(d.base).toBeLessThanOrEqual(area.y + area.height + 0.01);
      }
      for (const [i, a] of doors.entries()) {
        const b = doors[i + 1];
        if (!b) continue;
        const sameRow = Math.abs(a.base - b.base) < 0.01;
        if (sameRow) expect(b.x - a.x).toBeGreaterThan(width * 1.3);
        else expect(b.base - a.base).toBeGreaterThan(width * DOOR.height);
      }
    }
  });

  it('prefers whole rows: 390 doors are 15 rows of 26', () => {
    const rows = (area: (typeof WALLS)[keyof typeof WALLS]) => {
      const doors = doorGrid(390, area);
      return doors.filter((d) => Math.abs(d.base - doors[0]!.base) < 0.01).length;
    };
    expect(rows(WALLS.all)).toBe(26);
  });

  it('has none where there are none', () => {
    expect(doorGrid(0, WALLS.all)).toEqual([]);
  });
});

describe('choice of doors', () => {
  const doors = narrowed(doorGrid(390, WALLS.all), WALLS.all, WALLS.right);

  it('is exact, without overlap, and decided by the seed', () => {
    const a = chooseDoors(doors, 142, 211, 'a');
    expect(a.kept).toHaveLength(142);
    expect(a.shut).toHaveLength(248);
    expect(a.selling).toHaveLength(211);
    expect(a.unsold).toHaveLength(179);
    expect(new Set([...a.kept, ...a.shut]).size).toBe(390);
    expect(new Set([...a.selling, ...a.unsold]).size).toBe(390);
    expect(chooseDoors(doors, 142, 211, 'a')).toEqual(a);
    expect(chooseDoors(doors, 142, 211, 'b').kept).not.toEqual(a.kept);
  });

  it('keeps doors that mostly sell today: it is the same demand', () => {
    const { kept, selling } = chooseDoors(doors, 142, 211, 'a');
    const sells = new Set(selling);
    const share = kept.filter((i) => sells.has(i)).length / kept.length;
    expect(share).toBeGreaterThan(0.7);
  });
});

describe('the case over time', () => {
  it.each(SIZES)('of %i doors %i are left, and boxes are as the shares say', (before, after) => {
    const plan = benefitPlan(scene(before, after));
    const end = Math.max(plan.when.shut.to, plan.when.hops.to) + BENEFIT.hop + 1;
    expect(doorsOpened(plan, 80)).toBe(before);
    expect(doorsLeft(plan, 318)).toBe(before);
    expect(doorsLeft(plan, end)).toBe(after);
    const { open, stocked, dark, shut, lit } = doorsAt(plan, Math.min(end + 30, 600));
    expect([open, stocked, dark].map(({ length }) => length)).toEqual([0, 0, 0]);
    expect([shut.length, lit.length]).toEqual([before - after, after]);
    const unsold = Math.round(0.46 * before);
    const today = doorsAt(plan, 317);
    expect([today.open.length, today.dark.length]).toEqual([before - unsold, unsold]);
    expect(boxesAt(plan, 317).standing).toHaveLength(unsold);
    expect(boxesAt(plan, end)).toEqual({ standing: [], flying: [] });
  });

  it('leaves a box at exactly the doors whose light is out', () => {
    const plan = benefitPlan(WHOLE);
    const boxes = boxesAt(plan, 280).standing;
    for (const { x, base, width } of doorsAt(plan, 280).dark)
      expect(boxes.filter((b) => b.x === x && b.y >= base && b.y < base + width)).toHaveLength(1);
  });

  it('lets no box hide its door, and sends those that go on to doors that are left', () => {
    const plan = benefitPlan(WHOLE);
    const { width } = plan.all[0]!;
    for (const box of boxesAt(plan, 170).standing) {
      expect(box.width).toBeLessThan(width);
      expect(box.width * BOX_HEIGHT).toBeLessThan(width * DOOR.height * 0.6);
    }
    for (const to of plan.goesTo.values()) expect(plan.isKept[to]).toBe(true);
  });

  it('delivers one box to every door before it says what is unsold', () => {
    const plan = benefitPlan(WHOLE);
    expect(boxesAt(plan, 80).standing).toEqual([]);
    expect(boxesAt(plan, 170).standing).toHaveLength(390);
    expect(doorsAt(plan, 170).stocked).toHaveLength(390);
  });

  it('never shows more or fewer doors than there are between two pictures', () => {
    const plan = benefitPlan(WHOLE);
    for (let f = 90; f < 603; f += 3) {
      expect(Object.values(doorsAt(plan, f)).flat()).toHaveLength(390);
    }
    expect(doorsAt(plan, 860).lit).toHaveLength(142);
    expect(doorsAt(plan, 860).shut).toEqual([]);
    expect(doorsAt(plan, 1000)).toEqual({ open: [], stocked: [], dark: [], shut: [], lit: [] });
    expect(doorsAt(plan, 1560).lit).toHaveLength(142);
  });

  it('groups the doors that are left within their walls, over the partners’ door', () => {
    for (const [before, after] of SIZES) {
      const plan = benefitPlan(scene(before, after));
      for (const [wall, places] of [
        [WALLS.street, plan.street],
        [WALLS.margin, plan.margin],
      ] as const)
        for (const { x, base, width } of places.filter((place) => place !== undefined)) {
          expect(x - width / 2).toBeGreaterThanOrEqual(wall.x - 0.01);
          expect(x + width / 2).toBeLessThanOrEqual(wall.x + wall.width + 0.01);
          expect(base).toBeLessThanOrEqual(wall.y + wall.height + 0.01);
        }
    }
    const { base, height } = DOORWAY.closes;
    expect(WALLS.margin.y + WALLS.margin.height).toBeLessThan(base - height - 30);
  });

  it('shows every door whole at any frame, in its full size but while they gather', () => {
    for (const [before, after] of SIZES) {
      const plan = benefitPlan(scene(before, after));
      const widths = [
        ...plan.right,
        ...[...plan.street, ...plan.margin].filter((place) => place !== undefined),
      ];
      // A door that has lit up swings a little under its size.
      const least = 0.97 * Math.min(...widths.map(({ width }) => width));
      for (let f = -20; f < 1582; f += 3) {
        const gathers = f > 603 && f < 603 + BENEFIT.gather;
        for (const d of Object.values(doorsAt(plan, f)).flat())
          expect(d.width).toBeGreaterThan(gathers ? 0.7 * least : least);
      }
    }
  });

  it('leaves nothing of the doors that are not left when those gather, and each of them in its column', () => {
    const plan = benefitPlan(WHOLE);
    for (let f = 603; f < 876; f += 3) {
      const { lit, ...others } = doorsAt(plan, f);
      expect(Object.values(others).flat()).toEqual([]);
      expect(lit).toHaveLength(142);
    }
    const kept = plan.choice.kept.map((i) => [plan.right[i]!.x, plan.street[i]!.x] as const);
    for (const [from, to] of kept) for (const [f, t] of kept) if (f < from) expect(t).toBeLessThanOrEqual(to);
  });

  it('goes on through a door on the street, and no door of the wall is cut by that way', () => {
    const plan = benefitPlan(WHOLE);
    const { x, base } = DOORWAY.closes;
    for (let f = 1582; f < 1602; f++) {
      const way = archWipe(x, base, DOORWAY.closes, easeInQuint(progress(f, 1582, DURATION.handover - 1)));
      const middle = base - way.top + way.half;
      for (const d of doorsAt(plan, f).lit) {
        const up = Math.max(0, middle - d.base);
        const across = Math.max(0, Math.abs(d.x - x) - d.width / 2);
        expect(Math.max(across, Math.sqrt(across ** 2 + up ** 2))).toBeGreaterThan(way.half);
      }
    }
    expect(doorsAt(plan, 1582).lit).toHaveLength(142);
    expect(doorsAt(plan, 1601).lit).toEqual([]);
  });

  it('opens doors in the order of the wall, as many as it counts', () => {
    const plan = benefitPlan(WHOLE);
    for (let f = -24; f < 40; f++) {
      const { open, shut } = doorsAt(plan, f);
      expect(open).toHaveLength(doorsOpened(plan, f));
      expect(open).toEqual(plan.all.slice(0, open.length));
      expect(open.length + shut.length).toBe(390);
    }
    expect([doorsOpened(plan, -20), doorsOpened(plan, 14)]).toEqual([0, 390]);
  });

  it('has a few boxes in the air at a time, whole and no larger than on the truck', () => {
    for (const [before, after] of SIZES) {
      const plan = benefitPlan(scene(before, after));
      for (let f = 0; f < 620; f += 2) {
        const { standing, flying } = boxesAt(plan, f);
        expect(flying.length).toBeLessThanOrEqual(16);
        const widths = [...plan.all, ...plan.right].map(({ width }) => Math.min(96, width * 0.72));
        const least = Math.min(44, ...widths);
        for (const { width } of [...standing, ...flying.map(({ box }) => box)])
          expect(width).toBeGreaterThanOrEqual(least - 0.01);
      }
    }
  });

  it('counts doors down only', () => {
    const plan = benefitPlan(WHOLE);
    let last = 390;
    every((f) => {
      expect(doorsLeft(plan, f)).toBeLessThanOrEqual(last);
      last = doorsLeft(plan, f);
    });
  });

  it('may keep what it has drawn while nothing moves', () => {
    const plan = benefitPlan(WHOLE);
    let kept = 0;
    every((f) => {
      const since = sameSince(plan, f);
      expect(since).toBeLessThanOrEqual(f);
      if (since === f) return;
      kept++;
      expect(doorsAt(plan, since)).toEqual(doorsAt(plan, f));
      expect(boxesAt(plan, since)).toEqual(boxesAt(plan, f));
    }, 11);
    expect(kept).toBeGreaterThan(60);
  });

  it('draws all of it as a few paths', () => {
    const plan = benefitPlan(scene(600, 300));
    const { lit, shut } = doorsAt(plan, 560);
    const paths = [
      doorsPath(shut),
      doorsPath(lit),
      leavesPath(lit, 560),
      boxPaths(boxesAt(plan, 170).standing).boxes,
    ];
    for (const d of paths) {
      expect(d).not.toMatch(/NaN|undefined/);
      expect(d.length).toBeLessThan(60_000);
    }
    expect(doorsPath(shut).match(/M/g)).toHaveLength(300);
  });
});

describe('timetable', () => {
  it('shows a new picture at least every ten seconds', () => {
    const { acts } = schedule(WHOLE);
    expect(acts.map((a) => a.name)).toEqual(['all', 'right', 'street', 'sales', 'share', 'margin']);
    expect(actAt(acts, 0)?.name).toBe('all');
    expect(actAt(acts, 700)?.name).toBe('street');
  });

  it('tells what it is given and no more', () => {
    const bare = schedule(scene(40, 12, true));
    expect(bare.acts.map((a) => a.name)).toEqual(['all', 'right']);
    expect([bare.talks, bare.quiet]).toEqual([[], 1602]);
    const { margin: _, sales: __, ...rest } = WHOLE;
    expect(schedule(rest).acts.map((a) => a.name)).toEqual(['all', 'right', 'street', 'share']);
  });

  it('answers every objection, also when the storyboard forgets to', () => {
    const { 'answer-sales': _, ...beats } = WHOLE.beats;
    const [first] = schedule({ ...WHOLE, beats }).talks;
    expect(first).toMatchObject({ kind: 'sales', from: 876, answer: 876 + BENEFIT.reply, to: 1188 });
  });

  it('has shut and lit all doors before what is sold is told', () => {
    for (const [before, after] of SIZES) {
      const { shut, hops } = schedule(scene(before, after));
      expect(shut.to).toBeLessThanOrEqual(465);
      expect(hops.to + BENEFIT.hop).toBeLessThanOrEqual(465);
    }
  });

  it('reads the sample film and its edge cases', () => {
    for (const { scene: s } of scenesOf('benefit')) {
      const plan: Plan = benefitPlan(s);
      expect(doorsLeft(plan, s.frames)).toBe(s.doors.after.value);
      expect(columnType(s).headline.size).toBeGreaterThanOrEqual(56);
    }
  });
});

describe('words', () => {
  it('fit the column, and are never smaller than the smallest size', () => {
    const { height } = unitsMarks(COLUMN.width);
    for (const alone of [false, true])
      for (const label of ['Såld andel', 'Såld andel av allt som levererats under perioden']) {
        const m = measureMarks({ ...WHOLE.sold, label }, WHOLE, COLUMN.width, height, alone);
        expect(m.label.x + textWidth(m.label.text, m.label.style)).toBeLessThanOrEqual(COLUMN.width);
        expect(textWidth(m.note.text, m.note.style) + m.before.width).toBeLessThanOrEqual(COLUMN.width);
        for (const style of [m.label.style, m.note.style])
          expect(style.size).toBeGreaterThanOrEqual(TYPE.source.size);
        expect(m.note.text).toBe('Modellberäkning 76–86 %');
        expect(m.before.text).toBe('i dag 54 %');
        expect(m.capsule).toBeGreaterThan(m.value.y);
        expect(m.note.y - m.note.style.size).toBeGreaterThan(m.capsule + height);
      }
    expect(sentence('åtta')).toBe('Åtta');
  });

  it("keep measures over the captions and clear of the model's test", () => {
    const { height } = unitsMarks(COLUMN.width);
    const note = (alone: boolean) => measureMarks(WHOLE.sold, WHOLE, COLUMN.width, height, alone).note.y;
    expect(ROWS.first + note(false)).toBeLessThan(CAPTION_ZONE.top - 12);
    expect(ROWS.alone + note(true)).toBeLessThan(ROWS.tested - 12);
    expect(ROWS.margin + note(true)).toBeLessThan(CAPTION_ZONE.top - 12);
  });

  it('keep what is asked and answered in the room, apart from faces and goods', () => {
    for (const talk of schedule(WHOLE).talks) {
      const { supplier, pharmacist, y, scale } = STAND[talk.kind];
      const face = (x: number) => ({ x, y: y - 2560 * scale });
      const question = objectionMarks(
        'Men om vi tar bort varan ur två tredjedelar, tappar inte butiken då?',
        talk.kind,
      );
      const asked = objectionAt(talk, question, face(supplier), talk.answer - 20, 0, false);
      expect(asked.shown).toBe(1);
      expect(objectionAt(talk, question, face(supplier), talk.answer + 1, 0, false).shown).toBe(0);
      expect(asked.box.x).toBeGreaterThan(ROOM.left);
      expect(asked.box.y).toBeGreaterThan(ROOM.top);
      expect(asked.box.x + asked.box.width).toBeLessThan(RIGHT);
      expect(bubblePath(asked.box, asked.tip)).not.toContain('NaN');
      if (talk.kind !== 'sales') continue;
      expect(asked.box.y + asked.box.height).toBeLessThan(WEIGHING.pan.y - 110);
      const answer = answerMarks(
        'Hela butikens försäljning när varan försvinner',
        '+12 %',
        'Modell 1–2 %',
        ANSWER_ROOM,
      );
      const told = answerAt(talk, answer, face(pharmacist), talk.answer + 60, 0);
      expect(told.box.y + told.box.height).toBeLessThan(WEIGHING.pan.y - 100);
      expect(told.box.x).toBeGreaterThan(pharmacist + 100);
      expect(asked.box.x + asked.box.width).toBeLessThan(supplier - 100);
    }
  });
});

describe("the scale's dial", () => {
  it('turns clockwise from straight up', () => {
    expect(onDial(100, 0)).toEqual({ x: 0, y: -100 });
    expect(onDial(100, 90)).toEqual({ x: 100, y: -0 });
    expect(onDial(100, -30)).toEqual({ x: -50, y: -86.6 });
  });

  it('points at what is told, within the room between pan and counter', () => {
    const marks = axisMarks({ value: -0.001, low: -0.006, high: 0.004 }, 'change', WEIGHING.dial.sweep);
    expect(marks.mid - marks.zero).toBeCloseTo(-0.02 * WEIGHING.dial.sweep * 0.45);
    expect(needlePath(100, 10, 0)).toBe('M-10 0L0 -100L10 0Z');
    expect(sectorPath(50, 100, 0, 90)).toBe('M0 -50L0 -100A100 100 0 0 1 100 0L50 0A50 50 0 0 0 0 -50Z');
    expect(WEIGHING.dial.y - WEIGHING.dial.radius).toBeGreaterThan(WEIGHING.pan.y + WEIGHING.pan.height + 36);
    expect(WEIGHING.dial.y).toBeLessThan(COUNTER.top);
  });
});

describe('the cabinet', () => {
  it('has a hundred packs, counted column by column from the right, all inside it', () => {
    const packs = shelved();
    expect(packs).toHaveLength(100);
    expect(new Set(packs.map(String)).size).toBe(100);
    expect(new Set(packs.slice(0, CABINET.rows).map(([x]) => x)).size).toBe(1);
    expect(packs[0]![0]).toBeGreaterThan(packs[99]![0]);
    for (const [x, y] of packs) {
      expect(x).toBeGreaterThan(CABINET.side + 12);
      expect(x).toBeLessThan(CABINET.width - CABINET.side - 12);
      expect(y).toBeLessThan(CABINET.foot - CABINET.feet - CABINET.y);
    }
    const { bodies, light } = tubePaths(packs.slice(0, 12));
    expect([bodies.match(/M/g), light.match(/M/g)].map((m) => m?.length)).toEqual([12, 24]);
  });
});

describe('a measure as a hundred things', () => {
  it('fills as many as the share says', () => {
    const marks = unitsMarks(608);
    expect(marks.middles).toHaveLength(100);
    expect([0, 0.004, 0.31, 0.81, 1, 1.2].map(unitsOf)).toEqual([0, 0, 31, 81, 100, 100]);
    for (const kind of ['box', 'coin'] as const)
      expect(unitsPath(kind, marks, 0, unitsOf(0.81)).match(/M/g)).toHaveLength(81);
    expect(unitsPath('person', marks, 81, 100).match(/M/g)).toHaveLength(38);
  });

  it('keeps them inside the capsule', () => {
    const marks = unitsMarks(608);
    for (const [x, y] of marks.middles) {
      expect(x - marks.side / 2).toBeGreaterThan(20);
      expect(x + marks.side / 2).toBeLessThan(588);
      expect(y - marks.side / 2).toBeGreaterThan(8);
      expect(y + marks.side / 2).toBeLessThan(marks.height - 8);
    }
    expect([marks.at(0), marks.at(1)]).toEqual([28, 580]);
  });
});

describe('axis', () => {
  it('runs around 0 for a change, as far down as up, and never makes small changes look large', () => {
    const small = axisMarks({ value: -0.001, low: -0.006, high: 0.004 }, 'change', 600);
    expect(small.zero).toBe(300);
    expect(small.high - small.low).toBeLessThan(80);
    expect(axisLabels(small, 'sv').map((l) => l.text.replace(/\s/g, ' '))).toEqual(['−5 %', '0 %', '+5 %']);
    expect(axisLabels(small, 'en').map((l) => l.text)).toEqual(['-5%', '0%', '+5%']);
    const large = axisMarks({ value: 0.12, low: -0.03, high: 0.27 }, 'change', 600);
    expect(large.reach).toBeCloseTo(0.3);
    expect(axisMarks({ value: 0.1, low: 0.05, high: 0.15 }, 'change', 600).reach).toBeCloseTo(0.15);
    expect(large.low > 0 && large.low < large.zero && large.mid < large.high && large.high < 600).toBe(true);
  });

  it('runs from none to all for a share', () => {
    const m = axisMarks({ value: 0.12, low: 0.09, high: 0.15 }, 'share', 600);
    expect([m.zero, m.mid, m.low, m.high]).toEqual([0, 72, 54, 90]);
    expect(axisLabels(m, 'sv').map((l) => l.at)).toEqual([0, 600]);
  });
});

describe('people', () => {
  it('are seven on the street, whole in the light at any frame, and come nearer', () => {
    const people = walkers('solskydd');
    const when = schedule(WHOLE);
    expect(people).toHaveLength(7);
    expect(new Set(people.map(({ id }) => id)).size).toBe(7);
    const half = (scale: number) => 520 * scale;
    for (const p of people) {
      let last = walkerAt(p, when, 1602, 0)!.scale;
      for (let f = 0; f <= 896; f += 4) {
        const mark = walkerAt(p, when, 1602, f);
        if (f > when.quiet && !mark) break;
        const room = roomSides(progress(f, when.quiet, BENEFIT.room, easeInOutCubic), DOORWAY.opens);
        // Nobody is cut by the room that opens.
        if (f > when.quiet)
          expect(mark!.x + half(mark!.scale) < room.left || mark!.x - half(mark!.scale) > room.right).toBe(
            true,
          );
        expect(mark!.x - half(mark!.scale)).toBeGreaterThan(LIGHT_POOL.near[0]);
        expect(mark!.x + half(mark!.scale)).toBeLessThan(FRAME.width);
        expect(mark!.foot).toBeLessThan(CAPTION_ZONE.top);
        expect(mark!.scale).toBeGreaterThanOrEqual(last);
        last = mark!.scale;
      }
      expect(walkerAt(p, when, 1602, when.hidden.from)).toBeUndefined();
    }
  });

  it('have the supplier among them until the model is tested: never half in the picture before that', () => {
    const when = schedule(WHOLE);
    for (let f = -20; f <= 795; f++) expect(deliveryAt(when, f)!.x).toBeGreaterThanOrEqual(150);
    expect(deliveryAt(when, 795 + DURATION.settle)).toBeUndefined();
    expect([0, 140].map((f) => deliveryAt(when, f)!.boxes)).toEqual([5, 2]);
  });

  it('open the room out of a doorway on the street, and it fills its place', () => {
    for (const door of Object.values(DOORWAY)) {
      const [left, base] = [door.x - door.width / 2, door.base];
      expect(roomPath(0, door)).toMatch(new RegExp(`^M${left} ${base}V`));
      expect(roomPath(1, door)).toMatch(new RegExp(`^M${ROOM.left} ${ROOM.bottom}V`));
      for (let t = 0; t <= 1; t += 0.1) expect(roomPath(t, door)).not.toContain('NaN');
    }
  });

  it('take their places, face each other and cross without leaving the picture', () => {
    const when = schedule(WHOLE);
    expect(talkAt(when, 876, 1602)).toBeUndefined();
    // Whoever talks stands there when the room opens.
    for (const frame of [877, 890, 1000])
      expect(talkAt(when, frame, 1602)).toMatchObject({
        talk: { kind: 'sales' },
        supplier: { x: STAND.sales.supplier, flip: true, walking: false },
        pharmacist: { x: STAND.sales.pharmacist, flip: false, walking: false },
        counter: 1,
        cabinet: 0,
      });
    expect(talkAt(when, 885, 1602)).toMatchObject({ speaking: false });
    expect(talkAt(when, 1000, 1602)).toMatchObject({ speaking: true, opened: 1 });
    expect(talkAt(when, 1300, 1602)).toMatchObject({
      supplier: { x: STAND.share.supplier, flip: true },
      pharmacist: { x: STAND.share.pharmacist, flip: false },
      counter: 0,
      cabinet: 1,
      agreed: false,
    });
    const agreed = talkAt(when, 1440, 1602)!;
    expect(agreed.agreed).toBe(true);
    expect(agreed.supplier.x - agreed.pharmacist.x).toBe(2 * STAND.hands.apart);
    expect(talkAt(when, 1560, 1602)).toMatchObject({ closing: true, opened: 0 });
  });

  it('stand on a street that is nearer the nearer they are', () => {
    const when = schedule(WHOLE);
    expect(streetTop(when, 0)).toBe(STREET.wall);
    expect([300, 700, 1600].map((f) => streetTop(when, f))).toEqual([STREET.wall, STREET.near, STREET.near]);
  });
});
