import { describe, expect, it } from 'vitest';
import { lerp } from '../../src/layout/ease';
import { arrange } from '../../src/layout/method/arrange';
import { cellOf, NAME_STYLE, nameLines, portraitIn } from '../../src/layout/method/cell';
import type { Ground } from '../../src/layout/method/crowd';
import { customerAt, customersOf, sunkAt } from '../../src/layout/method/customers';
import { DOT_RADIUS, dotCount, ringed } from '../../src/layout/method/dots';
import { type Field, methodField } from '../../src/layout/method/field';
import { segmentAt } from '../../src/layout/method/frame';
import { waistPath } from '../../src/layout/method/goo';
import { headlineEnd, headlinePieces } from '../../src/layout/method/headline';
import { pulseAt, smokeAt } from '../../src/layout/method/idle';
import { laneDots } from '../../src/layout/method/lanes';
import { mergePlan } from '../../src/layout/method/merge-plan';
import { METHOD, schedule } from '../../src/layout/method/schedule';
import { reachOf, settle } from '../../src/layout/method/settle';
import { CEILING, KEPT, segmentArea } from '../../src/layout/method/stage';
import { BODY_GAP, radiusOf, segmentStates } from '../../src/layout/method/states';
import { streamAt } from '../../src/layout/method/streams';
import { type Area, type Disc, distance, type Point } from '../../src/layout/method/types';
import { valueAt } from '../../src/layout/method/zoom';
import { seededRandom } from '../../src/layout/random';
import { textWidth } from '../../src/layout/text';
import { methodSchema, type SceneOf } from '../../src/scenes/kinds';
import { HUES } from '../../src/theme/color';
import { BASELINE, CAPTION_ZONE, LEFT, RIGHT } from '../../src/theme/frame';
import { scenesOf } from '../fixtures/scenes';

const BEATS = { lifestyle: 6, purchases: 100, meet: 200, groups: 280, merge: 430 };
const ACCENTS = { names: 590, kept: 660 };
const shown = (text: string, value: number) => ({ text, value, fact: 'f' });

interface Wish {
  readonly shares: readonly number[];
  readonly groups: readonly number[];
  readonly names?: readonly string[];
  readonly bare?: boolean;
  /** Leave the delivered steps out. */
  readonly unmerged?: boolean;
}

/** A parsed method scene; groups of a segment get smaller, and each joins the one before it. */
function scene({ shares, groups, names = [], bare = false, unmerged = false }: Wish): SceneOf<'method'> {
  const parts = shares.map((share, i) => {
    const weights = Array.from({ length: groups[i]! }, (_, j) => 1 / (j + 1));
    const sum = weights.reduce((a, b) => a + b, 0);
    return weights.map((w, j) => ({ id: `g${i}-${j}`, share: (share * w) / sum }));
  });
  const merges = parts.flatMap((list) =>
    list.slice(1).map((g, j) => ({ from: g.id, into: list[Math.floor(j / 2)]!.id })),
  );
  const count = parts.flat().length;
  return methodSchema.parse({
    id: 'method',
    kind: 'method',
    frames: 750,
    beats: bare ? BEATS : { ...BEATS, ...ACCENTS },
    ground: '#0B4A38',
    arrival: null,
    handover: null,
    tag: { source: 'Källa', synthetic: null },
    captions: [],
    intro: 'Så hittade vi grupperna',
    headline: {
      groups: shown(String(count), count),
      middle: 'grupper blir',
      segments: shown(String(shares.length), shares.length),
      end: 'segment',
    },
    lifestyle: { label: 'Livsstil', icons: ['gym'] },
    purchases: { label: 'Köphistorik', icons: ['skin-care'] },
    ...(bare ? {} : { kept: { label: 'av skillnaderna', share: shown('91 %', 0.91) } }),
    segments: shares.map((share, i) => ({
      segment: `s${i}`,
      name: names[i] ?? `Segment ${i}`,
      hue: HUES[i]!.name,
      persona: { ageRange: [30, 50], household: 'couple', dog: false, home: 'owned-flat', place: 'suburb' },
      share,
      groups: parts[i]!,
    })),
    merges: unmerged ? [] : merges,
  });
}

const FIVE = scene({ shares: [0.22, 0.24, 0.26, 0.17, 0.11], groups: [3, 3, 3, 3, 2] });
const EXTREMES = [
  FIVE,
  scene({ shares: [0.71, 0.286, 0.004], groups: [6, 4, 1], bare: true }),
  scene({ shares: [0.3, 0.004, 0.2, 0.17, 0.11, 0.06, 0.156], groups: [3, 1, 4, 3, 2, 2, 3] }),
  scene({ shares: [0.004, 0.004, 0.71, 0.004, 0.27, 0.004, 0.004], groups: [1, 2, 20, 1, 9, 1, 1] }),
  scene({ shares: [0.4, 0.35, 0.25], groups: [20, 20, 20], bare: true }),
];
const LONG = 'Fyrtio tecken långt namn på ett segment!';

/** Shares of 3–7 segments that sum to 1, from .4 % up. */
function randomShares(seed: string): number[] {
  const random = seededRandom(seed);
  const n = 3 + Math.floor(random() * 5);
  const raw = Array.from({ length: n }, () => 0.006 + random() ** 3);
  const sum = raw.reduce((a, b) => a + b, 0);
  return raw.map((r) => Math.max(0.004, Math.min(0.71, r / sum)));
}

/** Px from the middle of a dot on its way to what it passes, at least. */
const STREAM_GAP = 12;
const limit = (value: number, from: number, to: number) => Math.min(Math.max(value, from), to);
const apart = (a: Disc, b: Disc) => distance(a, b) - a.r - b.r;

const fields = new Map<unknown, Field>();
/** Laid out once for all tests: it is the dear part. */
function fieldOf(s: SceneOf<'method'>): Field {
  const known = fields.get(s) ?? methodField(s);
  fields.set(s, known);
  return known;
}

describe('merge plan', () => {
  it('leaves one group in each segment', () => {
    expect(mergePlan(FIVE)).toHaveLength(14 - 5);
    for (const s of EXTREMES)
      expect(s.segments.flatMap((x) => x.groups).length - mergePlan(s).length).toBe(s.segments.length);
  });

  it('keeps the delivered order and follows groups into what they became', () => {
    const two = scene({ shares: [0.5, 0.3, 0.2], groups: [3, 1, 1], unmerged: true });
    const merges = [
      { from: 'g0-1', into: 'g0-2' },
      { from: 'g0-1', into: 'g0-0' },
    ];
    expect(mergePlan({ ...two, merges })).toEqual([
      { segment: 0, gone: 'g0-1', stays: 'g0-2' },
      { segment: 0, gone: 'g0-2', stays: 'g0-0' },
    ]);
  });

  it('never joins groups of different segments, nor one with itself', () => {
    const merges = [
      { from: 'g0-0', into: 'g1-0' },
      { from: 'g0-0', into: 'g0-0' },
      { from: 'unknown', into: 'g0-0' },
    ];
    const steps = mergePlan({ ...FIVE, merges });
    expect(steps).toHaveLength(9);
    for (const { gone, stays } of steps) expect(gone.slice(0, 2)).toBe(stays.slice(0, 2));
  });
});

describe('groups of a segment', () => {
  const steps = mergePlan(EXTREMES[4]!).filter((s) => s.segment === 0);
  const states = segmentStates(EXTREMES[4]!.segments[0]!, steps, 0);

  it('lie apart in every state', () => {
    expect(states).toHaveLength(20);
    for (const bodies of states)
      for (const [i, a] of bodies.entries())
        for (const b of bodies.slice(i + 1)) expect(apart(a, b)).toBeGreaterThan(BODY_GAP * 0.99);
  });

  it('keep their area as they join', () => {
    for (const bodies of states) expect(bodies.reduce((sum, b) => sum + b.r ** 2, 0)).toBeCloseTo(0.4, 1);
    expect(states.at(-1)!.map((b) => b.r)).toEqual([radiusOf(0.4)]);
  });

  it('settle around the middle of their smallest circle', () => {
    const two = settle(
      [
        { x: 0, y: 0, r: 0.3 },
        { x: 0.1, y: 0, r: 0.1 },
      ],
      0.02,
    );
    expect(reachOf(two)).toBeCloseTo((0.3 * 2 + 0.1 * 2 + 0.02) / 2, 2);
  });
});

/** A part of the picture with nothing in it but the heart. */
const groundIn = (area: Area): Ground => {
  const cap = { x: 704, y: 578, r: 54 };
  return { area, fixed: [cap], cap };
};

describe('arrangement of segments', () => {
  const corners = ({ x, y, width, height }: Area) => [x, y, x + width, y + height] as const;
  /** Px between a disc and a sign. */
  const toSign = (d: Disc, sign: Area) => {
    const [l, t, r, b] = corners(sign);
    return Math.hypot(Math.max(l - d.x, 0, d.x - r), Math.max(t - d.y, 0, d.y - b)) - d.r;
  };
  it.each([...Array(60).keys()])('no disc or sign meets another or leaves the safe area (%i)', (seed) => {
    const shares = randomShares(`arrange ${seed}`);
    const area = segmentArea(seed % 2 === 0);
    const named = shares.map((s, i) => ({
      name: nameLines(i % 3 ? `Namn ${i}` : LONG),
      radius: radiusOf(s),
      groups: [],
    }));
    const { at, cells, scale } = arrange(named, groundIn(area));
    const placed = at.map(({ x, y }, i) => {
      const { disc, sign } = cells[i]!;
      return {
        disc: { ...disc, x: disc.x + x, y: disc.y + y },
        sign: { ...sign, x: sign.x + x, y: sign.y + y },
      };
    });
    for (const [i, a] of placed.entries()) {
      const cell = cells[i]!;
      const [left, top] = [at[i]!.x - cell.width / 2, at[i]!.y - cell.height / 2];
      expect(left).toBeGreaterThanOrEqual(LEFT - 0.01);
      expect(left + cell.width).toBeLessThanOrEqual(RIGHT + 0.01);
      expect(top).toBeGreaterThanOrEqual(area.y - 0.01);
      expect(top + cell.height).toBeLessThanOrEqual(area.y + area.height + 0.01);
      expect(cell.disc.r).toBeCloseTo(radiusOf(shares[i]!) * scale, 6);
      for (const b of placed.slice(i + 1)) {
        expect(apart(a.disc, b.disc)).toBeGreaterThan(10);
        expect(toSign(a.disc, b.sign)).toBeGreaterThan(10);
        expect(toSign(b.disc, a.sign)).toBeGreaterThan(10);
        const [al, at_, ar, ab] = corners(a.sign);
        const [bl, bt, br, bb] = corners(b.sign);
        expect(Math.max(bl - ar, al - br, bt - ab, at_ - bb)).toBeGreaterThan(10);
      }
    }
  });

  it('gets large, and seats the smaller near the heart, at the outer sides of the fan', () => {
    const named = [0.19, 0.24, 0.26, 0.2, 0.11].map((s, i) => ({
      name: [`Namn ${i}`],
      radius: radiusOf(s),
      groups: [],
    }));
    const { scale, seats } = arrange(named, groundIn(segmentArea(false)));
    expect(scale).toBeGreaterThan(240);
    expect([...seats].sort()).toEqual([0, 1, 2, 3, 4]);
    expect([seats[1], seats[2]].sort()).toEqual([1, 3]);
  });

  it('puts the portrait inside a disc only where a ring of dots has room around it', () => {
    expect(portraitIn(70)).toBeUndefined();
    expect(portraitIn(200)).toBeCloseTo(108);
    const small = cellOf(['Namn'], 20);
    expect(small.inside).toBe(false);
    expect(distance(small.disc, small.portrait)).toBeGreaterThan(small.disc.r + small.portrait.r);
  });

  it('shows names of forty characters whole', () => {
    for (const name of [LONG, 'Pensionärer i småhus utanför tätorterna.']) {
      expect(nameLines(name).join(' ')).toBe(name);
      for (const line of nameLines(name)) expect(textWidth(line, NAME_STYLE)).toBeLessThanOrEqual(480);
    }
  });
});

describe('the field over time', () => {
  const everywhere = (s: SceneOf<'method'>, visit: (discs: Disc[][], frame: number) => void) => {
    const field = fieldOf(s);
    for (let frame = 0; frame < s.frames; frame += 9)
      visit(
        field.segments.map((x) => [...segmentAt(field, x, frame).discs]),
        frame,
      );
  };

  it.each(EXTREMES.map((s, i) => [i, s] as const))(
    'segments never meet nor leave the picture (%i)',
    (_, s) => {
      const withKept = s.kept !== undefined;
      const foot = withKept ? KEPT.y : CAPTION_ZONE.top;
      everywhere(s, (segments, frame) => {
        const all = segments.flatMap((discs, i) => discs.filter((d) => d.r > 0).map((d) => ({ d, i })));
        for (const [k, { d, i }] of all.entries()) {
          expect(d.x - d.r).toBeGreaterThan(LEFT - 4);
          expect(d.x + d.r).toBeLessThan(RIGHT + 4);
          expect(d.y - d.r).toBeGreaterThan(CEILING - 4);
          const under = { x: limit(d.x, LEFT, headlineEnd(s)), y: limit(d.y, 0, BASELINE.headline) };
          expect(distance(d, under) - d.r).toBeGreaterThan(8);
          expect(d.y + d.r).toBeLessThan(frame < ACCENTS.names ? CAPTION_ZONE.top : foot);
          for (const other of all.slice(k + 1))
            if (other.i !== i) expect(apart(d, other.d)).toBeGreaterThan(8);
        }
      });
    },
  );

  it('compares areas: at every frame all segments share one scale', () => {
    const field = fieldOf(FIVE);
    for (const frame of [440, 740]) {
      const area = (i: number) =>
        segmentAt(field, field.segments[i]!, frame).discs.reduce((sum, d) => sum + d.r ** 2, 0);
      expect(area(0) / area(4)).toBeCloseTo(0.22 / 0.11, 2);
    }
  });

  it('only grows', () => {
    for (const s of EXTREMES) {
      const { zoom } = fieldOf(s);
      for (let f = 1; f < s.frames; f++)
        expect(valueAt(zoom, f)).toBeGreaterThanOrEqual(valueAt(zoom, f - 1));
    }
  });

  it('says the number of groups only when all stand, before the first of them joins', () => {
    for (const { scene: s } of scenesOf('method')) {
      const field = fieldOf(s);
      const { joins } = field.schedule;
      const made = field.schedule.groups.to;
      const discs = field.segments.flatMap((segment) => segmentAt(field, segment, made).discs);
      expect(discs).toHaveLength(s.headline.groups.value);
      expect(made).toBeLessThanOrEqual(Math.min(s.frames, ...joins.map(({ from }) => from)));
    }
  });

  it('ends with every dot in its disc and outside the portrait', () => {
    for (const s of EXTREMES) {
      const field = fieldOf(s);
      for (const segment of field.segments) {
        const { dots, discs, dotRadius } = segmentAt(field, segment, s.frames - 1);
        expect(discs).toHaveLength(segment.cell.lobe ? 2 : 1);
        expect(dots.length).toBe(segment.person.groups.reduce((sum, g) => sum + dotCount(g.share), 0));
        const { portrait, inside } = segment.cell;
        for (const dot of dots) {
          expect(Math.max(...discs.map((d) => d.r - distance(dot, d)))).toBeGreaterThanOrEqual(
            dotRadius * 0.9,
          );
          if (inside) expect(distance(dot, discs[0]!)).toBeGreaterThan(portrait.r + dotRadius * 0.9);
        }
      }
    }
  });

  it('lets no dot out of its groups while they join', () => {
    const field = fieldOf(FIVE);
    for (let frame = 448; frame < 590; frame += 5)
      for (const segment of field.segments) {
        const { dots, discs, dotRadius } = segmentAt(field, segment, frame);
        for (const dot of dots) {
          const inside = Math.max(...discs.map((d) => d.r - distance(dot, d)));
          expect(inside).toBeGreaterThan(dotRadius * 0.9);
        }
      }
  });

  it('lets groups grow where they stand as dots arrive, each with all of its dots from the first', () => {
    const field = fieldOf(FIVE);
    const { groups } = field.schedule;
    for (const s of field.segments) {
      expect(streamAt(field, s, groups.from)).toEqual([]);
      expect(streamAt(field, s, groups.from + METHOD.stream).length).toBeGreaterThan(1);
      const { discs, dots } = segmentAt(field, s, groups.from + 1);
      expect(discs).toHaveLength(s.person.groups.length);
      expect(dots).toHaveLength(s.person.groups.reduce((sum, g) => sum + dotCount(g.share), 0));
    }
  });

  const FILMS = [
    ...scenesOf('method'),
    { name: 'few', scene: EXTREMES[1]! },
    { name: 'many', scene: EXTREMES[2]! },
  ];

  it.each(FILMS)('$name: leads dots past the groups and signs of other segments', ({ scene: s }) => {
    const field = fieldOf(s);
    const { groups, names } = field.schedule;
    const gapTo = (p: Point, { x, y, width, height }: Area) =>
      distance(p, { x: limit(p.x, x, x + width), y: limit(p.y, y, y + height) });
    for (let frame = groups.to; frame < s.frames; frame += 18) {
      const all = field.segments.map((x) => segmentAt(field, x, frame));
      for (const [i, own] of field.segments.entries())
        for (const dot of streamAt(field, own, frame))
          for (const [j, { box, cell }] of field.segments.entries()) {
            if (i === j) continue;
            for (const d of all[j]!.discs)
              expect(distance(dot, d) - d.r, `${frame} ${i} ${j}`).toBeGreaterThan(STREAM_GAP);
            const sign = { ...cell.sign, x: cell.sign.x + box.x, y: cell.sign.y + box.y };
            if (frame > names.from) expect(gapTo(dot, sign)).toBeGreaterThan(STREAM_GAP);
          }
    }
  });

  it.each(FILMS)(
    '$name: lets dots leave the heart in the order of the groups, and none cross',
    ({ scene: s }) => {
      const { routes, segments } = fieldOf(s);
      const fan = routes
        .map(({ points }, i) => ({ points, disc: { ...segments[i]!.at, r: segments[i]!.cell.disc.r } }))
        .sort((a, b) => a.points[0]!.y - b.points[0]!.y);
      for (const [i, upper] of fan.entries())
        for (const lower of fan.slice(i + 1))
          for (const p of upper.points)
            for (const [k, b] of lower.points.entries()) {
              const a = lower.points[k - 1];
              if (!a || distance(p, upper.disc) < upper.disc.r || distance(b, lower.disc) < lower.disc.r)
                continue;
              if (p.x < a.x || p.x > b.x) continue;
              expect(p.y).toBeLessThan(lerp(a.y, b.y, (p.x - a.x) / (b.x - a.x || 1)) + 1);
            }
    },
  );

  it('fills the right two thirds: the largest disc of the sample is over 300 px wide', () => {
    const { segments } = fieldOf(scenesOf('method')[0]!.scene);
    expect(Math.max(...segments.map(({ cell }) => 2 * cell.disc.r))).toBeGreaterThan(300);
  });

  it('lays a name on the lower rim of its disc, clear of the face', () => {
    for (const { scene: s } of scenesOf('method'))
      for (const { cell } of fieldOf(s).segments) {
        const { disc, portrait, sign, inside } = cell;
        expect(sign.y).toBeGreaterThan(portrait.y + portrait.r - (inside ? 0 : 6));
        if (inside) expect(sign.y).toBeLessThan(disc.y + disc.r);
      }
  });

  it('shows groups large from the first: at least at three quarters of their size at the end', () => {
    const { zoom } = fieldOf(scenesOf('method')[0]!.scene);
    expect(zoom[0]!.value / zoom.at(-1)!.value).toBeGreaterThan(0.75);
  });
});

describe('timetable', () => {
  it('finishes joining before names, with and without accents', () => {
    for (const s of [...EXTREMES, scene({ shares: [0.5, 0.3, 0.2], groups: [1, 1, 1], bare: true })]) {
      const when = schedule(s);
      for (const j of when.joins) {
        expect(j.to).toBeGreaterThan(j.from);
        expect(j.to).toBeLessThanOrEqual(when.names.from);
      }
      expect(when.groups.from + METHOD.stream).toBeLessThan(when.groups.to);
      expect(when.groups.to).toBeLessThan(when.names.from);
    }
  });

  it('lets a segment do one thing at a time', () => {
    const { joins } = schedule(EXTREMES[4]!);
    for (const [i, a] of joins.entries())
      for (const b of joins.slice(i + 1))
        if (a.segment === b.segment) expect(b.from).toBeGreaterThanOrEqual(a.to);
  });

  it('reads the sample film and its edge cases', () => {
    for (const { scene: s } of scenesOf('method')) {
      const field = fieldOf(s);
      expect(field.schedule.joins).toHaveLength(s.headline.groups.value - s.segments.length);
    }
  });
});

describe('pieces', () => {
  it('draws a waist between neighbours, and none when one holds the other', () => {
    const [a, b] = [
      { x: 0, y: 0, r: 50 },
      { x: 120, y: 0, r: 40 },
    ];
    expect(waistPath(a, b, 0)).toBe('');
    expect(waistPath(a, b, 0.3)).toMatch(/^M[-\d. ]+C.*Z$/);
    expect(waistPath(a, { x: 5, y: 0, r: 40 }, 0.5)).toBe('');
    expect(waistPath(a, b, 0.3)).not.toContain('NaN');
  });

  it('spreads any number of dots over rings', () => {
    const disc = { x: 0, y: 0, r: 0.5 };
    for (const n of [1, 2, 7, 40, 163]) {
      const places = ringed(disc, 0.27, n);
      expect(places).toHaveLength(n);
      for (const p of places) expect(Math.hypot(p.x, p.y)).toBeLessThan(0.5 - DOT_RADIUS);
    }
  });

  it('sends white dots from when they are asked for, slower once the groups are made', () => {
    const span = { from: 100, to: 200 };
    expect(laneDots(span, 99)).toEqual([]);
    expect(laneDots(span, 150).length).toBeGreaterThan(30);
    const way = (frame: number) => distance(laneDots(span, frame)[0]!, laneDots(span, frame + 1)[0]!);
    expect(way(300)).toBeLessThan(way(180) / 3);
  });

  it('keeps the headline within its line', () => {
    for (const s of EXTREMES) {
      const { end } = headlinePieces(s.headline);
      expect(end.x + textWidth(end.text, end.style)).toBeLessThan(RIGHT);
    }
    const long = { ...FIVE.headline, middle: 'många små kundgrupper blir till', end: 'stora kundsegment' };
    const { end } = headlinePieces(long);
    expect(end.x + textWidth(end.text, end.style)).toBeLessThanOrEqual(LEFT + 1240 + 1);
  });

  it('brings customers in, lets them make room to the right and takes them down with the ground', () => {
    const n = customersOf(FIVE).length;
    expect(n).toBe(5);
    for (let i = 0; i < n; i++) {
      for (let frame = 0; frame < BEATS.merge; frame++) {
        const [a, b] = [customerAt(BEATS, i, n, frame), customerAt(BEATS, i, n, frame + 1)];
        expect(Math.abs(b.x - a.x)).toBeLessThan(90);
        // Nobody walks backwards.
        if (Math.abs(b.x - a.x) > 3) expect(b.flip).toBe(b.x < a.x);
      }
      const beside = customerAt(BEATS, i, n, BEATS.meet - 1);
      expect(beside).toMatchObject({ flip: true, steps: undefined });
      expect(beside.x).toBeGreaterThan(1300);
    }
    expect([sunkAt(BEATS, BEATS.groups), sunkAt(BEATS, BEATS.groups + 24)]).toEqual([0, 1]);
  });

  it('lets one thing swell at a time', () => {
    for (let age = 0; age < 300; age++)
      expect([0, 1, 2].filter((i) => pulseAt(age, i, 3) > 1).length).toBeLessThanOrEqual(1);
    expect(Math.max(...smokeAt(17).map((p) => p.r))).toBeLessThan(14);
  });
});
