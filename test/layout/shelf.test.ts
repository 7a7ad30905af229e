import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/layout/random';
import { capacity, placedBlocks } from '../../src/layout/shelf/blocks';
import { placeAt, plankY, rowOf, shelfGrid } from '../../src/layout/shelf/grid';
import { shelfHead } from '../../src/layout/shelf/head';
import { edgeLabels, type STATES } from '../../src/layout/shelf/labels';
import { MIX_STYLE, mixParts } from '../../src/layout/shelf/mix';
import { LARGEST_PACK } from '../../src/layout/shelf/product-form';
import { shelf } from '../../src/layout/shelf/shelf';
import { STAGE } from '../../src/layout/shelf/stage';
import { textWidth } from '../../src/layout/text';
import { type SceneOf, shelfSchema } from '../../src/scenes/kinds';
import { HUES, type HueName } from '../../src/theme/color';
import type { IconName } from '../../src/theme/icons';

type Scene = SceneOf<'shelf'>;
type Block = readonly [label: string, icon: IconName, hue: HueName, from: number, to: number];

const shown = (value: number, text = `${value}`) => ({ text, value, fact: 'test.fact' });

const BEATS = { mix: 15, shelf: 75, reduce: 180, add: 300, keep: 420, done: 470, service: 540 };

const person = (hue: HueName) => ({
  segment: hue,
  name: hue,
  hue,
  persona: {
    ageRange: [30, 50] as [number, number],
    household: 'single' as const,
    dog: false,
    home: 'rented-flat' as const,
    place: 'inner-city' as const,
  },
});

/** A parsed scene, so that the fixture is one that the film could be given. */
function scene(blocks: readonly Block[], places = 40): Scene {
  return shelfSchema.parse({
    id: 'shelf-1',
    kind: 'shelf',
    frames: 600,
    beats: BEATS,
    ground: '#DDF0E0',
    arrival: null,
    handover: null,
    tag: { source: 'Förslag', synthetic: null },
    captions: [],
    headline: 'Hyllan speglar kunderna',
    cluster: { name: 'Förort', hue: 'sun', landscape: 'suburb' },
    mixLabel: 'Kunder i Förort',
    mix: [
      { name: 'Mitt i livet', hue: 'coral', share: shown(0.28, '28 %'), person: person('coral') },
      { name: 'Småbarnsfamiljen', hue: 'sun', share: shown(0.38, '38 %'), person: person('sun') },
      { name: 'Stadsparet', hue: 'blue', share: shown(0.336, '34 %'), person: person('blue') },
      { name: 'Trygga 75+', hue: 'lilac', share: shown(0.004, '0,4 %'), person: person('lilac') },
    ],
    places: shown(places),
    placesLabel: 'platser i hyllan',
    blocks: blocks.map(([label, icon, hue, from, to]) => ({
      label,
      icon,
      hue,
      change: to > from ? 'add' : to < from ? 'reduce' : 'keep',
      from: shown(from),
      to: shown(to),
    })),
    changeLabels: { add: 'fler', keep: 'lika många', reduce: 'färre' },
  });
}

const FRAME_08: readonly Block[] = [
  ['Baby & barn', 'baby', 'sun', 8, 14],
  ['Hudvård', 'skin-care', 'blue', 8, 8],
  ['Värk', 'pain-relief', 'coral', 8, 9],
  ['Djur', 'pets', 'plum', 8, 5],
  ['Fotvård', 'foot-care', 'lilac', 8, 4],
];

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

/** Any proposal: 1–6 blocks, 20–80 places, as many before as after, labels to 40 characters. */
function anyBlocks(seed: string): Block[] {
  const random = seededRandom(seed);
  const count = 1 + Math.floor(random() * 6);
  const places = 20 + Math.floor(random() * 61);
  const split = () => {
    const cuts = Array.from({ length: count - 1 }, () => Math.floor(random() * (places + 1))).sort(
      (a, b) => a - b,
    );
    return [...cuts, places].map((end, i) => end - (i === 0 ? 0 : cuts[i - 1]!));
  };
  const [from, to] = [split(), split()];
  return from.map((before, i) => {
    const words = Array.from({ length: 1 + Math.floor(random() * 4) }, () => WORDS[Math.floor(random() * 9)]);
    const hue = HUES[Math.floor(random() * HUES.length)]!.name;
    return [words.join(' ').slice(0, 40).trim(), 'pets', hue, before, to[i]!] as const;
  });
}

describe('items', () => {
  it('moves what the proposal moves, and beside that only what must change planks; each plank has room for it', () => {
    for (let i = 0; i < 200; i++) {
      const { blocks, grid, slots, leaving, coming } = shelf(scene(anyBlocks(`items ${i}`)));
      const sum = (of: (from: number, to: number) => number) =>
        blocks.reduce((total, { from, to }) => total + Math.max(0, of(from.value, to.value)), 0);
      expect(leaving).toHaveLength(sum((from, to) => from - to));
      expect(coming.filter(({ from }) => from === null)).toHaveLength(sum((from, to) => to - from));
      const held = Array.from({ length: grid.rows }, () => 0);
      for (const { row, kind } of slots) if (kind !== 'comes') held[row]! += 1;
      for (const { from, to } of [...leaving, ...coming]) {
        if (from !== null) held[slots[from]!.row]! -= 1;
        if (to !== null) held[slots[to]!.row]! += 1;
        expect(Math.max(...held), `${i}`).toBeLessThanOrEqual(grid.columns);
      }
      const after = slots.filter(({ kind }) => kind !== 'leaves').length;
      expect(after).toBe(blocks.reduce((total, { to }) => total + to.value, 0));
    }
  });

  it('moves exactly what the proposal moves', () => {
    const placed = shelf(scene(FRAME_08));
    expect([placed.leaving.length, placed.coming.filter(({ from }) => from === null).length]).toEqual([7, 7]);
    expect(placed.places).toBe(40);
  });

  it('lays the blocks in the order of the mix, strangers last', () => {
    const labels = placedBlocks(scene(FRAME_08)).map((b) => b.label);
    expect(labels).toEqual(['Baby & barn', 'Hudvård', 'Värk', 'Fotvård', 'Djur']);
  });

  it('needs as many places as the shelf says, or as it shows', () => {
    expect(capacity(placedBlocks(scene(FRAME_08)), 48)).toBe(48);
    expect(capacity(placedBlocks(scene(FRAME_08)), 30)).toBe(40);
  });
});

describe('shelfGrid', () => {
  it('has four planks of ten for forty places, not much smaller than drawn', () => {
    const grid = shelfGrid(40);
    expect([grid.rows, grid.columns]).toEqual([4, 10]);
    expect(grid.scale).toBeGreaterThan(0.86);
  });

  it('gives every product room beside its neighbour and under the plank above', () => {
    for (let places = 20; places <= 80; places++) {
      const grid = shelfGrid(places);
      expect(grid.rows * grid.columns).toBeGreaterThanOrEqual(places);
      expect(grid.scale, `${places}`).toBeGreaterThan(0.6);
      expect(LARGEST_PACK.width * grid.scale).toBeLessThan(grid.cell);
      for (const place of [0, places - 1]) {
        const { x, y } = placeAt(grid, place);
        expect(x - grid.cell / 2).toBeGreaterThan(STAGE.planks.left);
        expect(x + grid.cell / 2).toBeLessThan(STAGE.planks.right);
        const above = place < grid.columns ? STAGE.planks.top : plankY(grid, rowOf(grid, place) - 1) + 42;
        expect(y - LARGEST_PACK.height * grid.scale).toBeGreaterThan(above);
      }
      expect(plankY(grid, grid.rows - 1) + STAGE.planks.height).toBeCloseTo(STAGE.planks.bottom, 6);
    }
  });
});

describe('edgeLabels', () => {
  const blocks = placedBlocks(scene(FRAME_08));
  const grid = shelfGrid(40);
  const of = (state: (typeof STATES)[number]) =>
    edgeLabels(grid, blocks, state, 'lika många')
      .sort((a, b) => a.block - b.block)
      .map(({ text, from, to, keep }) => [text, from, to, keep]);

  it('says the old number, then old and new where it falls, then everywhere', () => {
    expect(of('before')[4]).toEqual(['Djur', '8', undefined, undefined]);
    expect(of('reduced')[4]).toEqual(['Djur', '8', '5', undefined]);
    expect(of('reduced')[0]).toEqual(['Baby & barn', '8', undefined, undefined]);
    expect(of('after')).toEqual([
      ['Baby & barn', '8', '14', undefined],
      ['Hudvård', '8', undefined, 'lika många'],
      ['Värk', '8', '9', undefined],
      ['Fotvård', '8', '4', undefined],
      ['Djur', '8', '5', undefined],
    ]);
  });

  it('keeps labels on their plank and apart for all data', () => {
    for (let i = 0; i < 150; i++) {
      const placed = shelf(scene(anyBlocks(`labels ${i}`)));
      for (const labels of placed.labels) {
        expect(labels).toHaveLength(placed.blocks.length);
        for (const label of labels) {
          expect(label.text.length, `${i}`).toBeGreaterThan(0);
          expect(label.x, `${i} ${label.text}`).toBeGreaterThanOrEqual(STAGE.planks.left + 30);
          expect(label.x + label.width).toBeLessThanOrEqual(STAGE.planks.right);
          for (const other of labels)
            if (other.block !== label.block && other.row === label.row)
              expect(
                label.x + label.width <= other.x || other.x + other.width <= label.x,
                `${i} ${label.text} / ${other.text}`,
              ).toBe(true);
        }
      }
    }
  });
});

describe('mixParts', () => {
  const parts = mixParts(scene(FRAME_08).mix, 1036);

  it('fills the capsule, largest first', () => {
    expect(parts.map((p) => p.name)).toEqual([
      'Småbarnsfamiljen',
      'Stadsparet',
      'Mitt i livet',
      'Trygga 75+',
    ]);
    expect(parts[0]!.x).toBe(1036);
    expect(parts.at(-1)!.x + parts.at(-1)!.width).toBeCloseTo(STAGE.head.mixRight, 6);
  });

  it('names a segment that has room for it', () => {
    const [all] = mixParts(
      [{ name: 'Stadsparet', hue: 'blue', share: shown(0.5, '50 %'), person: person('blue') }],
      1036,
    );
    expect(all!.text).toBe('Stadsparet 50 %');
  });

  it('writes what fits and nothing more', () => {
    expect(parts.map((p) => p.text)).toEqual(['38 %', '34 %', '28 %', '']);
    for (const { text, width } of parts) expect(textWidth(text, MIX_STYLE)).toBeLessThan(Math.max(1, width));
  });
});

describe('shelfHead', () => {
  it('sets a short label large and gives a long one more room', () => {
    const short = shelfHead('Kunder i Förort');
    expect([short.lines, short.style.size, short.mixLeft]).toEqual([['Kunder i Förort'], 40, 1036]);
    const long = shelfHead('Kunder i Landsbygdens djurägande långpendlarortsb');
    expect(long.lines.join(' ')).toBe('Kunder i Landsbygdens djurägande långpendlarortsb');
    expect([long.lines.length, long.style.size, long.mixLeft]).toEqual([2, 28, 1186]);
  });
});
