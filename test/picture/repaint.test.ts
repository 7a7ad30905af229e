import { createCanvas } from '@napi-rs/canvas';
import { createElement, type ReactElement } from 'react';
import { beforeAll, describe, expect, it } from 'vitest';
import { ScenePicture } from '../../compositions/scenes/ScenePicture';
import { INK } from '../../scripts/lib/picture/painter/extent';
import { FAMILIES, loadFonts } from '../../scripts/lib/picture/painter/fonts';
import { Painter } from '../../scripts/lib/picture/painter/paint';
import { Stage } from '../../scripts/lib/picture/tree';
import { film } from '../../src/film/film';
import { missingGlyphs } from '../../src/layout/text';
import type { Pixels } from '../../src/picture/i420';
import type { Scene } from '../../src/scenes/kinds';
import { FRAME } from '../../src/theme/frame';
import { sample, storyboard } from '../fixtures/data';

beforeAll(loadFonts);

/** Writes pixels that were painted again into a picture. */
function patch(picture: Int32Array, { box, values }: Pixels): void {
  const width = box.right - box.left;
  for (let y = box.top; y < box.bottom; y++)
    picture.set(
      values.subarray((y - box.top) * width, (y - box.top + 1) * width),
      y * FRAME.width + box.left,
    );
}

/** How many of a row of pictures are other than when each is painted as a whole. */
function differing(pictures: readonly ReactElement[]): number {
  const [stage, painter, anew] = [new Stage(), new Painter(), new Painter()];
  const kept = new Int32Array(FRAME.width * FRAME.height);
  let count = 0;
  for (const picture of pictures) {
    const svg = stage.render(picture);
    for (const area of painter.repaint(svg)) patch(kept, painter.read(area));
    if (Buffer.compare(Buffer.from(kept.buffer), anew.paint(svg)) !== 0) count++;
  }
  return count;
}

const { scenes } = film(sample(), storyboard(), 'internal');
/** One of each kind. */
const kinds = [...new Map(scenes.map((scene) => [scene.kind, scene])).values()];

/** Consecutive frames: of the arrival, of two places between, and of the hand-over. */
const RUN = 4;
const framesOf = ({ frames }: Scene) =>
  [0, 0.3, 0.6, 1].flatMap((share) =>
    Array.from({ length: RUN }, (_, i) => Math.round(share * (frames - RUN)) + i),
  );

describe('painting only what changed', () => {
  it.each(kinds.map((scene) => [scene.kind, scene] as const))(
    'gives every pixel of the whole picture: %s',
    (_, scene) => {
      const picture = (frame: number) =>
        createElement(ScenePicture, { key: scene.id, scene, frame, captions: true });
      expect(differing(framesOf(scene).map(picture))).toBe(0);
    },
    120_000,
  );

  const ground = createElement('rect', { key: 'g', width: 1920, height: 1080, fill: '#fff' });
  const frame = (...content: ReactElement[]) =>
    createElement('svg', { viewBox: '0 0 1920 1080' }, ground, ...content);
  const dot = (key: string, props: object) => createElement('circle', { key, r: 40, ...props });

  it('sees what moves, comes, goes, changes its ground, its place among others and what cuts it', () => {
    const a = dot('a', { cx: 300, cy: 300, fill: '#f00' });
    const b = dot('b', { cx: 340, cy: 300, fill: '#00f', stroke: '#000', strokeWidth: 30 });
    const within = (width: number) => [
      createElement(
        'clipPath',
        { key: 'p', id: 'cut' },
        createElement('path', { d: `M0 0H${width}V1080H0Z` }),
      ),
      createElement('g', { key: 'c', clipPath: 'url(#cut)' }, a, b),
    ];
    const markup = (d: string) =>
      createElement('g', {
        key: 'm',
        dangerouslySetInnerHTML: { __html: `<path d="${d}"/><path d="M0 0h9v9"/>` },
      });
    const pictures = [
      [a, b],
      [b, a],
      [b],
      [],
      [createElement('g', { key: 'g2', fill: '#0f0' }, dot('x', { cx: 900, cy: 500 }))],
      [createElement('g', { key: 'g2', fill: '#f0f' }, dot('x', { cx: 900, cy: 500 }))],
      [
        createElement(
          'g',
          { key: 'g2', fill: '#f0f', transform: 'rotate(9)' },
          dot('x', { cx: 900, cy: 500 }),
        ),
      ],
      within(310),
      within(330),
      [markup('M0 0h400v90Z')],
      [markup('M0 0h40v90Z')],
    ];
    expect(differing(pictures.map((content) => frame(...content)))).toBe(0);
  });

  it('paints little when little changes', () => {
    const [stage, painter] = [new Stage(), new Painter()];
    painter.repaint(stage.render(frame(dot('a', { cx: 300, cy: 300 }))));
    const areas = painter.repaint(stage.render(frame(dot('a', { cx: 310, cy: 300 }))));
    const size = areas.reduce((sum, area) => sum + (area.right - area.left) * (area.bottom - area.top), 0);
    expect(size).toBeGreaterThan(80 * 90);
    expect(size).toBeLessThan(FRAME.width * FRAME.height * 0.02);
    expect(painter.repaint(stage.render(frame(dot('a', { cx: 310, cy: 300 }))))).toEqual([]);
  });

  it('reckons with the furthest that a letter reaches', () => {
    const context = createCanvas(1, 1).getContext('2d');
    const letters = Array.from({ length: 0x250 - 0x20 }, (_, i) => String.fromCodePoint(0x20 + i));
    const known = letters.filter((letter) => missingGlyphs(letter).length === 0);
    expect(known.length).toBeGreaterThan(200);
    for (const weight of [400, 800]) {
      context.font = `${weight} 100px ${FAMILIES}`;
      for (const letter of known) {
        const box = context.measureText(letter);
        expect(box.actualBoundingBoxLeft, letter).toBeLessThan(100 * INK.beside);
        expect(box.actualBoundingBoxRight - box.width, letter).toBeLessThan(100 * INK.beside);
        expect(box.actualBoundingBoxAscent, letter).toBeLessThan(100 * INK.above);
        expect(box.actualBoundingBoxDescent, letter).toBeLessThan(100 * INK.below);
      }
    }
  });
});
