import { createCanvas } from '@napi-rs/canvas';
import { type Box, common, grown } from '../../../../src/picture/box';
import { COLOR_REACH, type Pixels } from '../../../../src/picture/i420';
import { Tiles } from '../../../../src/picture/tiles';
import { FRAME } from '../../../../src/theme/frame';
import type { Element } from '../tree';
import { markChanges } from './changes';
import type { Item } from './item';
import { Items } from './items';
import { Pen } from './pen';
import { paintRect, paintShape } from './shape';
import { paintLine } from './text';

const WHOLE: Box = { left: 0, top: 0, right: FRAME.width, bottom: FRAME.height };

/**
 * Paints frames, one after another, with Skia on the processor. What may differ from the frame before is painted again, and
 * only that: each item that has a part in it, whole and from the back to the front, so that its pixels are those of a
 * picture that is painted as a whole. (Cutting items at its edges would be cheaper, but Skia rounds cut edges otherwise.)
 */
export class Painter {
  readonly #canvas = createCanvas(FRAME.width, FRAME.height);
  readonly #pen = new Pen(this.#canvas.getContext('2d'));
  readonly #items = new Items();
  readonly #tiles = new Tiles(FRAME.width, FRAME.height);
  /** What the frame before was made of; undefined when it isn't known. */
  #before: readonly Item[] | undefined;

  /** Paints a whole picture from its outermost svg and gives rows of RGBA from the top left. Throws Unpaintable. */
  paint(svg: Element): Buffer {
    this.forget();
    this.repaint(svg);
    return this.#canvas.data();
  }

  /** Paints a whole picture and gives it as a PNG. Throws Unpaintable. */
  png(svg: Element): Buffer {
    this.paint(svg);
    return this.#canvas.toBuffer('image/png');
  }

  /** The next picture is painted as a whole. */
  forget(): void {
    this.#before = undefined;
  }

  /** Paints where a picture may differ from the one before, and says where that is. Throws Unpaintable. */
  repaint(svg: Element): readonly Box[] {
    const before = this.#before;
    this.forget(); // should this one fail
    const items = this.#items.of(svg);
    this.#tiles.clear();
    if (!before || !markChanges(before, items, this.#tiles)) this.#tiles.mark(WHOLE);
    this.#pen.begin();
    for (const item of items) if (this.#tiles.touches(item.box)) this.#item(item);
    this.#pen.cut(null);
    this.#before = items;
    return this.#tiles.areas();
  }

  /** The pixels of an area that was painted, and of what decides its colours around it. */
  read(area: Box): Pixels {
    const box = common(grown(area, COLOR_REACH), WHOLE);
    const { left, top, right, bottom } = box;
    const { data } = this.#pen.context.getImageData(left, top, right - left, bottom - top);
    return { box, values: new Int32Array(data.buffer, data.byteOffset, data.byteLength / 4) };
  }

  #item({ shape, line, matrix, style, clip }: Item): void {
    const pen = this.#pen;
    pen.cut(clip);
    if (line) paintLine(pen, matrix, style, line);
    else if (shape.path) paintShape(pen, matrix, style, shape.path, shape);
    else if (shape.rect) paintRect(pen, matrix, style, shape.rect, shape.fixedStroke);
  }
}
