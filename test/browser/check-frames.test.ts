import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/lib/browser';
import { type Frames, withFrames } from '../../scripts/lib/frames/open-page';
import { checkMoment, drawLots } from '../../scripts/lib/frames/sample';
import { ALL, scenesToCheck } from '../../scripts/lib/frames/scenes';
import { STRIDE } from '../../scripts/lib/frames/walk';
import { film } from '../../src/film/film';
import { check } from '../../src/frames/check';
import { momentOf } from '../../src/frames/moment';
import { reportText } from '../../src/frames/report';
import { FONT_FAMILY } from '../../src/theme/type';
import { sample, storyboard } from '../fixtures/data';

const MINUTES = 60_000;

/** Moments drawn by lot from all films: about a quarter of a second each. */
const MOMENTS = 80;

let frames: Frames;
let close: () => void;
let closed: Promise<void>;

beforeAll(async () => {
  const browser = await findBrowser();
  await new Promise<void>((opened, failed) => {
    closed = withFrames(browser, (open) => {
      frames = open;
      opened();
      return new Promise<void>((resolve) => {
        close = resolve;
      });
    });
    closed.catch(failed);
  });
}, 3 * MINUTES);

afterAll(async () => {
  close();
  await closed;
});

/** Markup of a text on a plate of its own, so that nothing in the scene matters. */
const text = (attributes: string, content = 'Planterad') =>
  `<text font-family="${FONT_FAMILY}" font-size="32" font-weight="700" fill="#0B2F27" ${attributes}>${content}</text>`;
const plate = (x: number, y: number, width: number, height: number, fill = '#FFFFFF') =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`;

/** A free place of the picture, with a light plate under what is planted. */
const onPlate = (markup: string) => `<g>${plate(400, 540, 700, 160)}</g><g>${markup}</g>`;

const FAULTS: [string, string, string][] = [
  ['outside-safe', 'beyond the margin', `<g>${plate(0, 540, 600, 160)}</g>${text('x="40" y="620"')}`],
  ['outside-box', 'wider than its sign', onPlate(`${plate(600, 590, 90, 50)}${text('x="580" y="620"')}`)],
  ['text-on-text', 'set twice', onPlate(text('x="600" y="620"') + text('x="640" y="630"', 'Ovanpå'))],
  [
    'covered',
    'half behind a box',
    onPlate(`${text('x="600" y="620"')}</g><g>${plate(590, 580, 70, 60, '#84306B')}`),
  ],
  ['caption-zone', 'in the zone', `<g>${plate(0, 930, 1920, 150)}</g>${text('x="600" y="990"')}`],
  ['caption-zone', 'a thing in the zone', '<circle cx="300" cy="985" r="24" fill="#84306B"/>'],
  ['small-type', 'small', onPlate(text('x="600" y="620" font-size="27"').replace('font-size="32" ', ''))],
  ['small-type', 'made small', onPlate(`<g transform="scale(.8)">${text('x="750" y="775"')}</g>`)],
  ['contrast', 'pale', onPlate(text('x="600" y="620"').replace('#0B2F27', '#BFACF3'))],
  ['glyphs', 'an arrow', onPlate(text('x="600" y="620"', 'Planterad →'))],
  // A face of another name can't be planted: a machine may have none, and then nothing is drawn.
  [
    'glyphs',
    'a face to fall back on',
    onPlate(text('x="600" y="620"').replace(FONT_FAMILY, `${FONT_FAMILY}, sans-serif`)),
  ],
];

const scene = film(sample(), storyboard(), 'internal').scenes.find(({ kind }) => kind === 'persona');
if (!scene) throw new Error('The sample has no persona.');

/** A moment at which the figures and the board stand. */
const CALM = Math.min(...Object.values(scene.beats).filter((beat) => beat > 90)) - 2 * STRIDE;

async function plant(markup: string): Promise<void> {
  await frames.page.evaluate((planted) => {
    document.querySelector('#stage svg')?.insertAdjacentHTML('beforeend', `<g id="planted">${planted}</g>`);
  }, markup);
}

const uproot = () => frames.page.evaluate(() => document.getElementById('planted')?.remove());

/** Rules that have something against what is planted. */
async function rulesAgainst(markup: string): Promise<string[]> {
  await plant(markup);
  const before = await frames.measure(CALM - STRIDE);
  const now = await frames.measure(CALM);
  const found = check(momentOf(before, now, await frames.ground()));
  await uproot();
  return found.filter((f) => /Planterad|Ovanpå|circle #84306B/.test(f.element)).map((f) => f.rule);
}

describe('a fault planted in a drawn frame', () => {
  beforeAll(() => frames.open(scene).then(() => frames.measure(0)));

  it('is what is seen, and nothing else is', async () => {
    expect(await rulesAgainst(onPlate(text('x="600" y="620"')))).toEqual([]);
  });

  it.each(FAULTS)('%s: %s', async (rule, _, markup) => {
    expect(await rulesAgainst(markup)).toEqual([rule]);
  });

  it('text-on-face: across the eyes', async () => {
    await frames.measure(CALM);
    const face = await frames.page.evaluate(() => {
      const { x, y, width, height } = (
        document.querySelector('[data-face]') as Element
      ).getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    const markup = text(`x="${face.x}" y="${face.y + 10}" text-anchor="middle"`);
    expect(await rulesAgainst(markup)).toContain('text-on-face');
  });

  it('jump: 200 px from one frame to the next', async () => {
    await plant('<rect id="jumper" x="300" y="500" width="60" height="60" fill="#84306B"/>');
    const before = await frames.measure(CALM);
    await frames.page.evaluate(() => document.getElementById('jumper')?.setAttribute('x', '500'));
    const now = await frames.measure(CALM + 1);
    await uproot();
    const jumps = check(momentOf(before, now)).filter((f) => f.rule === 'jump');
    expect(jumps.map((f) => [f.element, f.found])).toEqual([['rect #84306B', '200 px på en bildruta']]);
  });

  it('is framed in a picture', async () => {
    const png = await frames.picture(CALM, [{ x: 600, y: 590, width: 100, height: 40 }]);
    expect([...png.subarray(1, 4)].map((byte) => String.fromCharCode(byte)).join('')).toBe('PNG');
  });
});

describe('the films', () => {
  it(
    `have nothing wrong at ${MOMENTS} moments drawn by lot`,
    async () => {
      const scenes = scenesToCheck(ALL, sample(), storyboard());
      const reports = [];
      for (const lot of drawLots(scenes, MOMENTS)) reports.push(await checkMoment(frames, lot));
      expect(reportText(reports)).toBe('');
    },
    4 * MINUTES,
  );
});
