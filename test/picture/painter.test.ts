import { createElement, type ReactElement } from 'react';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadFonts } from '../../scripts/lib/picture/painter/fonts';
import { Painter } from '../../scripts/lib/picture/painter/paint';
import { Stage } from '../../scripts/lib/picture/tree';
import { Unpaintable } from '../../src/picture/unpaintable';
import { FRAME } from '../../src/theme/frame';
import { FONT_FAMILY } from '../../src/theme/type';

beforeAll(loadFonts);

const OUTER = { viewBox: `0 0 ${FRAME.width} ${FRAME.height}` };
const frame = (...content: ReactElement[]) => createElement('svg', OUTER, ...content);
const ground = createElement('rect', { key: 'g', width: FRAME.width, height: FRAME.height, fill: '#ffffff' });
const shape = (type: string, props: object) => createElement(type, { key: type, ...props });

/** The colour at a point. */
const at = (pixels: Buffer, x: number, y: number) => [
  ...pixels.subarray(4 * (y * FRAME.width + x)).subarray(0, 3),
];

const painted = (...content: ReactElement[]) =>
  new Painter().paint(new Stage().render(frame(ground, ...content)));

const WHITE = [255, 255, 255];
const RED = [255, 0, 0];

describe('the painter', () => {
  it('draws shapes where they are, with what they inherit', () => {
    const box = createElement('rect', { x: 10, y: 20, width: 100, height: 50 });
    const pixels = painted(
      createElement('g', { key: 'a', fill: '#ff0000', transform: 'translate(200 100) scale(2)' }, box),
    );
    expect(at(pixels, 221, 141)).toEqual(RED);
    expect(at(pixels, 418, 238)).toEqual(RED);
    expect(at(pixels, 218, 150)).toEqual(WHITE);
    expect(at(pixels, 421, 150)).toEqual(WHITE);
  });

  it('cuts off what lies outside a clip path and a nested svg', () => {
    const clip = createElement(
      'clipPath',
      { key: 'c', id: 'half' },
      createElement('path', { d: 'M0 0h50v100h-50Z' }),
    );
    const box = createElement('rect', { width: 100, height: 100, fill: '#ff0000' });
    const clipped = painted(clip, createElement('g', { key: 'b', clipPath: 'url(#half)' }, box));
    expect([at(clipped, 25, 50), at(clipped, 75, 50)]).toEqual([RED, WHITE]);
    const window = { key: 'w', x: 200, y: 0, width: 30, height: 30, viewBox: '10 0 30 30' };
    const nested = painted(createElement('svg', window, box));
    expect([at(nested, 199, 5), at(nested, 201, 5), at(nested, 231, 5)]).toEqual([WHITE, RED, WHITE]);
  });

  it('draws a share of a line, and the whole of it afterwards', () => {
    const line = { d: 'M0 50H100', stroke: '#ff0000', strokeWidth: 10, fill: 'none' };
    const half = shape('path', { ...line, pathLength: 1, strokeDasharray: '0.5 2' });
    const pixels = painted(half, createElement('path', { key: 'b', ...line, d: 'M0 150H100' }));
    expect([at(pixels, 40, 50), at(pixels, 60, 50), at(pixels, 60, 150)]).toEqual([RED, WHITE, RED]);
  });

  it('draws the same however it came to a frame', () => {
    const [stage, painter] = [new Stage(), new Painter()];
    const picture = (x: number) => {
      const dot = {
        cx: x,
        cy: 100,
        r: 40,
        stroke: '#000000',
        vectorEffect: 'non-scaling-stroke',
        transform: 'scale(1.5)',
      };
      return frame(ground, shape('circle', dot));
    };
    for (const x of [100, 150, 300]) painter.paint(stage.render(picture(x)));
    const again = painter.paint(stage.render(picture(100)));
    expect(again.equals(new Painter().paint(new Stage().render(picture(100))))).toBe(true);
  });

  it.each([
    ['an element', shape('image', { href: 'a.png' })],
    ['an attribute', shape('rect', { width: 1, height: 1, filter: 'url(#blur)' })],
    ['a group that lets through', createElement('g', { key: 'o', opacity: 0.5 })],
    ['an inline style', createElement('g', { key: 's', style: { mixBlendMode: 'multiply' } })],
    ['a colour', shape('rect', { width: 1, height: 1, fill: 'url(#gradient)' })],
    ['a clip path that isn’t there', createElement('g', { key: 'c', clipPath: 'url(#nowhere)' })],
    [
      'ready-made markup',
      createElement('g', { key: 'm', dangerouslySetInnerHTML: { __html: '<use href="#a"/>' } }),
    ],
  ])('refuses %s that it doesn’t know', (_, content) => {
    expect(() => painted(content)).toThrow(Unpaintable);
  });

  it.each([
    ['a character that the typeface lacks', { fontFamily: `"${FONT_FAMILY}"` }, '→'],
    ['another typeface', { fontFamily: 'Arial' }, 'a'],
  ])('refuses %s', (_, props, text) => {
    expect(() => painted(createElement('text', { key: 't', x: 0, y: 50, ...props }, text))).toThrow(
      Unpaintable,
    );
  });

  it('sets letters of both files of the typeface', () => {
    const text = { key: 't', x: 20, y: 100, fontFamily: `"${FONT_FAMILY}"`, fontSize: 80, fontWeight: 700 };
    const inked = (letters: string) =>
      painted(createElement('text', text, letters)).filter((v) => v < 128).length;
    expect(inked('Å')).toBeGreaterThan(1000);
    expect(inked('Ł')).toBeGreaterThan(1000);
  });
});
