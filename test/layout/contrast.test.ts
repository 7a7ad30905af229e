import { describe, expect, it } from 'vitest';
import { type Bar, barPath, barsOf, seenOf, travelOf } from '../../src/layout/contrast/bars';
import { columns, labelWidths } from '../../src/layout/contrast/columns';
import { AIR, contrast } from '../../src/layout/contrast/contrast';
import { GROWN, highestOf } from '../../src/layout/contrast/emphasis';
import { ceilingOver, type Header, headersOf } from '../../src/layout/contrast/header';
import { contrastMotion, hasTurned } from '../../src/layout/contrast/motion';
import { whoMeets } from '../../src/layout/contrast/people';
import { type Box, SIDES, STAGE, STEP } from '../../src/layout/contrast/stage';
import { gapsBetween } from '../../src/layout/contrast/ticks';
import { masonry, UNDER } from '../../src/layout/contrast/under';
import { indexAroundBase } from '../../src/layout/index-scale';
import { seededRandom } from '../../src/layout/random';
import { textWidth } from '../../src/layout/text';
import { contrastSchema, type SceneOf } from '../../src/scenes/kinds';
import { LANDSCAPES } from '../../src/schema/clusters';
import { COLOR, HUES } from '../../src/theme/color';
import { landscapeColor } from '../../src/theme/landscape-color';
import { TYPE } from '../../src/theme/type';
import { underColor } from '../../src/theme/under-color';

type Scene = SceneOf<'contrast'>;
type Row = readonly [label: string, icon: Scene['rows'][number]['icon'], left: number, right: number];

const shown = (value: number) => ({ text: `${Math.round(value)}`, value, fact: 'test.index' });
const persona = { ageRange: [30, 50], household: 'single', dog: true, home: 'farm', place: 'coast' } as const;
const side = (name: string, segment: string, sub?: string) => ({
  name,
  ...(sub ? { sub } : {}),
  hue: 'lilac' as const,
  landscape: 'coast' as const,
  person: { segment, name: segment, hue: 'lilac' as const, persona },
});

/** A parsed scene, so that the fixture is one that the film could be given. */
function scene(rows: readonly Row[], names: readonly [string, string] = ['Kusten', 'Inlandet']): Scene {
  return contrastSchema.parse({
    id: 'contrast-1',
    kind: 'contrast',
    frames: 660,
    beats: { meet: 9, bars: 138, left: 216, right: 330, gap: 477, local: 590 },
    ground: COLOR.paper,
    arrival: null,
    handover: null,
    tag: { source: 'Index', synthetic: null },
    captions: [],
    left: side(names[0], 'a', 'Sol sticker ut'),
    right: side(names[1], 'b'),
    baseline: '100 = alla kunder',
    rows: rows.map(([label, icon, left, right]) => ({ label, icon, left: shown(left), right: shown(right) })),
  });
}

const FRAME_07: readonly Row[] = [
  ['Solskydd', 'sun-care', 142, 79],
  ['Djur', 'pets', 81, 139],
  ['Hudvård', 'skin-care', 124, 88],
  ['Värk', 'pain-relief', 92, 126],
];

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** px under the header's words that reach over a value or near its side, counted from the outer edge. */
const overOf = (header: Header, { side: s, value }: Bar) =>
  ceilingOver(header, (s === 'left' ? value.left : 1920 - value.right) - AIR.beside);

/** The highest bump of the hedge, px. */
const HEDGE_TOP = 944 - 26;

const WORDS = [
  'Receptfria',
  'läkemedel',
  'mot',
  'förkylning',
  'Hudvård',
  'och',
  'Djur',
  'tandhälsa',
  'fötter',
];

/** Any rows that data may bring: 1–4, indices 12–640, labels to 40 characters. */
function anyRows(seed: string): Row[] {
  const random = seededRandom(seed);
  const index = () => Math.round(random() < 0.3 ? 12 + 628 * random() : 60 + 100 * random());
  return Array.from({ length: 1 + Math.floor(random() * 4) }, () => {
    const words = Array.from({ length: 1 + Math.floor(random() * 4) }, () => WORDS[Math.floor(random() * 9)]);
    return [words.join(' ').slice(0, 40).trim(), 'pets', index(), index()] as const;
  });
}

describe('contrast', () => {
  const placed = contrast(scene(FRAME_07));
  const bar = (s: 'left' | 'right', row: number) => placed.bars.find((b) => b.side === s && b.row === row)!;

  it('makes a point equally long everywhere, up and down, left and right', () => {
    const perPoint = placed.bars.map((b) => (STAGE.lineY - b.end) / (b.shown.value - 100));
    for (const px of perPoint) expect(px).toBeCloseTo(perPoint[0]!, 9);
  });

  it('mirrors the columns about the border, the first row nearest to it', () => {
    expect([0, 1, 2, 3].map((i) => bar('left', i).x)).toEqual([606, 473, 341, 208]);
    expect([0, 1, 2, 3].map((i) => bar('left', i).x + bar('right', i).x)).toEqual([1920, 1920, 1920, 1920]);
  });

  it('shows the same ticks on both sides and leaves out the line itself', () => {
    for (const s of SIDES)
      expect(placed.ticks.filter((t) => t.side === s).map((t) => t.index)).toEqual([80, 120, 140]);
  });

  it('finds the highest of each side', () => {
    expect([placed.highest.left.shown.value, placed.highest.right.shown.value]).toEqual([142, 139]);
    expect(highestOf([], 'left')).toBeUndefined();
  });

  it('keeps words, values and bars apart for all data', () => {
    for (let i = 0; i < 150; i++) {
      const rows = anyRows(`contrast ${i}`);
      const { bars, header, ticks } = contrast(scene(rows));
      for (const b of bars) {
        const grows = (b.value.bottom - b.value.top) * (GROWN.most - 1);
        if (b.up && b.shown.value > 100)
          expect(b.value.top - grows, `value ${i}`).toBeGreaterThanOrEqual(
            overOf(header[b.side], b) + AIR.over - 0.01,
          );
        if (!b.up) expect(HEDGE_TOP - b.value.bottom - grows).toBeGreaterThanOrEqual(20);
        expect(b.caption.bottom, JSON.stringify(rows)).toBeLessThan(944);
        expect(b.label.style.size).toBeGreaterThanOrEqual(28);
        for (const other of bars.filter((o) => o.side === b.side && o.row !== b.row)) {
          expect(overlap(b.caption, other.caption), JSON.stringify(rows)).toBe(false);
          expect(overlap(b.caption, other.value), JSON.stringify(rows)).toBe(false);
          expect(overlap(b.value, other.value)).toBe(false);
        }
        for (const tick of ticks.filter((t) => t.side === b.side)) {
          const width = textWidth(`${tick.index}`, TYPE.tag);
          const left = tick.side === 'left' ? tick.labelX : tick.labelX - width;
          const number = { left: left - 12, right: left + width + 12, top: tick.y - 18, bottom: tick.y + 10 };
          expect(overlap(b.value, number), JSON.stringify(rows)).toBe(false);
          for (const [left, right] of tick.segments)
            expect(overlap(b.value, { left, right, top: tick.y, bottom: tick.y + 1 })).toBe(false);
        }
      }
    }
  });

  it('keeps words inside their half', () => {
    for (let i = 0; i < 60; i++)
      for (const b of contrast(scene(anyRows(`half ${i}`))).bars) {
        const [from, to] =
          b.side === 'left' ? [STAGE.chart.outer - 10, 724] : [1196, 1930 - STAGE.chart.outer];
        expect(b.caption.left).toBeGreaterThanOrEqual(from);
        expect(b.caption.right).toBeLessThanOrEqual(to);
      }
  });
});

describe('bars and columns', () => {
  it('draws a round end, a cushion on a bar lower than its roundness, and a foot behind the line', () => {
    const scale = indexAroundBase({
      values: [150, 100, 50],
      baselineY: STAGE.lineY,
      maxHeight: 250,
      floorY: 842,
    });
    const [up, flat] = barsOf(scene([['Djur', 'pets', 150, 100]]).rows, scale);
    const at = { x: 500, width: 80 };
    expect(barPath({ ...up!, ...at, end: 446 })).toBe(
      'M460 692V486A40 40 0 0 1 500 446H500A40 40 0 0 1 540 486V692Z',
    );
    expect(barPath({ ...up!, ...at, end: 638 })).toBe(
      'M460 692V652A28 14 0 0 1 488 638H512A28 14 0 0 1 540 652V692Z',
    );
    expect(barPath({ ...up!, ...at, up: false, end: 672 })).toBe(
      'M460 612V652A40 20 0 0 0 500 672H500A40 20 0 0 0 540 652V612Z',
    );
    expect(flat!.end).toBe(STAGE.lineY);
  });

  it('hides a bar wholly behind the line, and shows its value and word only when it is well out', () => {
    for (const b of contrast(scene(FRAME_07)).bars)
      expect(travelOf(b)).toBeGreaterThan(Math.abs(b.end - STAGE.lineY) + 3);
    expect([0, 0.3, 1].map(seenOf)).toEqual([0, 0, 1]);
  });

  it('makes bars as high as the words over them allow, and no higher', () => {
    const [tall] = contrast(scene([['Djur', 'pets', 165, 100]])).bars;
    const [sub] = headersOf([{ name: 'Kusten', sub: 'Sol sticker ut' }]);
    expect(ceilingOver(sub!, 100)).toBeGreaterThan(ceilingOver(sub!, 600));
    expect(tall!.value.top).toBeGreaterThan(ceilingOver(sub!, tall!.value.left));
    expect(STAGE.lineY - tall!.end).toBeGreaterThan(330);
  });

  it('leaves air between the bars and the people, also when one steps back', () => {
    const back = 90;
    for (const rows of [1, 2, 3, 4]) {
      const [first] = columns(rows);
      const bar = first!.x + first!.barWidth / 2;
      expect(STAGE.person.x - STEP - back - bar).toBeGreaterThanOrEqual(30);
    }
  });

  it('gives words more room beside a bar that goes the other way', () => {
    const four = columns(4);
    const same = labelWidths(four, [true, true, true, true]);
    const mixed = labelWidths(four, [true, false, true, false]);
    expect(same[1]).toBe(122);
    expect(mixed[1]).toBe(128);
  });

  it('cuts obstacles out of a line and drops scraps', () => {
    const box = (left: number, right: number) => ({ left, right, top: 0, bottom: 1 });
    expect(gapsBetween(0, 400, [box(200, 300), box(90, 110)])).toEqual([
      [0, 90],
      [110, 200],
      [300, 400],
    ]);
    expect(gapsBetween(0, 100, [box(20, 90)])).toEqual([]);
  });
});

describe('headersOf', () => {
  it('sets short names large on one line, as large as each other', () => {
    const [a, b] = headersOf([{ name: 'Kusten', sub: 'Sol sticker ut' }, { name: 'Inlandet' }]);
    expect([a!.name.lines, b!.name.lines]).toEqual([['Kusten'], ['Inlandet']]);
    expect([a!.name.style.size, b!.name.style.size, a!.name.y]).toEqual([104, 104, 196]);
    expect(b!.sub.lines).toEqual([]);
  });

  it('sets 40 characters on two lines and hangs the shorter name on the last of them', () => {
    const long = 'Storstadsregionernas täta innerstadskärn';
    const [a, b] = headersOf([{ name: long }, { name: 'Kust' }]);
    expect(a!.name.lines.join(' ')).toBe(long);
    expect(a!.name.lines).toHaveLength(2);
    expect(b!.name.y).toBeGreaterThan(a!.name.y);
    expect(b!.name.style).toEqual(a!.name.style);
  });
});

describe('contrastMotion', () => {
  const beats = scene(FRAME_07).beats;

  it('opens on two whole landscapes, with names on their way and no figures', () => {
    const m = contrastMotion(beats, 0);
    expect([m.sub, m.sign, m.ticks, m.gap]).toEqual([0, 0, 0, 0]);
    expect(m.planes).toEqual([1, 1, 1]);
    expect(m.name).toBeGreaterThan(0.1);
    expect([m.near, m.forward]).toEqual([1, { left: 0, right: 0 }]);
    expect(m.bar(0)).toBe(0);
  });

  it('lets one emphasis follow another and ends turned to the own side', () => {
    expect(contrastMotion(beats, 300).emphasis).toEqual({ left: 1, right: 0 });
    expect(contrastMotion(beats, 400).emphasis).toEqual({ left: 0, right: 1 });
    const end = contrastMotion(beats, 659);
    expect(end.emphasis).toEqual({ left: 0, right: 0 });
    expect(end.local).toMatchObject({ set: 1, product: 1 });
    expect([hasTurned(end, beats.local!), hasTurned(end, 659)]).toEqual([false, true]);
  });

  it('has all bars of both sides out within a second, and lets the told side step forward', () => {
    const m = contrastMotion(beats, beats.bars + 30);
    for (const row of [0, 1, 2, 3]) expect(m.bar(row)).toBeCloseTo(1, 1);
    expect(contrastMotion(beats, 300).forward).toEqual({ left: 1, right: -1 });
    expect(contrastMotion(beats, 400).forward).toEqual({ left: -1, right: 1 });
  });

  it('takes the bars away from outside inwards before the doors come to them', () => {
    const outs = (after: number) =>
      [0, 1, 2, 3].map((row) => contrastMotion(beats, beats.local! + after).bar(row));
    expect(outs(8)).toEqual([...outs(8)].sort((a, b) => b - a));
    expect(outs(8)[0]).toBeCloseTo(1, 2);
    expect(outs(20)).toEqual([0, 0, 0, 0]);
    expect(contrastMotion(beats, beats.local! + 12).local.set).toBeLessThan(0.2);
  });

  it('says what the two differ in most in place of what stands out, and neither before the doors', () => {
    const said = (frame: number) => [contrastMotion(beats, frame).sub, contrastMotion(beats, frame).gapSub];
    expect(said(beats.gap! - 1)).toEqual([1, 0]);
    expect(said(beats.gap! + 7)).toEqual([0, 0]);
    expect(said(beats.gap! + 40)).toEqual([0, 1]);
    expect(said(beats.local! + 8)).toEqual([0, 0]);
  });

  it('is whole without its accents', () => {
    const m = contrastMotion({ meet: 9, bars: 138 }, 600);
    expect([m.bar(3), m.bar(0)]).toEqual([1, 1]);
    expect([m.sub, m.near, m.forward]).toEqual([1, 0, { left: 0, right: 0 }]);
    expect(m.emphasis).toEqual({ left: 0, right: 0 });
    expect(m.local).toEqual({ turn: undefined, set: 0, product: 0 });
    expect(hasTurned(m, 600)).toBe(false);
  });
});

describe('whoMeets', () => {
  it('never lets a person meet themselves', () => {
    const same = scene(FRAME_07);
    const alike = { ...same, right: { ...same.right, person: same.left.person } };
    const people = whoMeets(alike);
    expect(people.left.id).not.toBe(people.right.id);
    expect(whoMeets(alike)).toEqual(people);
  });
});

const light = (hex: string) => {
  const [r, g, b] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
};
const contrastOf = (a: string, b: string) => {
  const [dark, bright] = [light(a), light(b)].sort((x, y) => x - y);
  return (bright! + 0.05) / (dark! + 0.05);
};

describe('landscapeColor', () => {
  it('keeps ink legible on every plane that words stand on', () => {
    for (const landscape of LANDSCAPES)
      for (const { name } of HUES) {
        const c = landscapeColor(landscape, name);
        for (const plane of [c.sky, c.sun, c.far, c.near, c.deep, c.ground, c.mark])
          expect(contrastOf(plane, COLOR.ink), `${landscape} ${name} ${plane}`).toBeGreaterThan(5.5);
      }
  });

  it('tells two clusters with one kind of place apart', () => {
    for (const landscape of LANDSCAPES)
      expect(new Set(HUES.map(({ name }) => landscapeColor(landscape, name).sky)).size).toBe(HUES.length);
  });

  it('tells the kinds of place apart in one hue', () => {
    expect(new Set(LANDSCAPES.map((l) => landscapeColor(l, 'blue').ground)).size).toBe(LANDSCAPES.length);
  });
});

describe('masonry', () => {
  it('covers the half in courses whose stones never lie on each other', () => {
    const from = 26;
    const stones = masonry('test', { from, course: 72, length: { min: 150, max: 270 }, joint: 6, round: 12 });
    const courses = [...new Set(stones.map(({ y }) => y))];
    expect(courses[0]).toBe(from);
    for (const y of courses) {
      const row = stones.filter((stone) => stone.y === y).sort((a, b) => a.x - b.x);
      expect(row[0]!.x).toBeLessThanOrEqual(0);
      expect(row.at(-1)!.x + row.at(-1)!.width + 6).toBeGreaterThanOrEqual(UNDER.width);
      for (const [i, stone] of row.slice(1).entries())
        expect(stone.x - row[i]!.x - row[i]!.width).toBeGreaterThanOrEqual(5);
    }
  });

  it('has tones of its own for every place, all light enough for ink', () => {
    for (const landscape of LANDSCAPES) {
      const { base, second, third } = underColor(landscape, landscapeColor(landscape, 'blue'));
      for (const plane of [base, second, third]) expect(contrastOf(plane, COLOR.ink)).toBeGreaterThan(5.5);
    }
  });
});
