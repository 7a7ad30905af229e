import { I420 } from '../../../src/picture/i420';
import { FRAME } from '../../../src/theme/frame';
import type { Painter } from './painter/paint';
import type { Element } from './tree';

/** The frame that is shown, as the film holds it; only what changed is painted and converted. */
export class FilmFrame {
  /** Two, so that the one before can still be read while the next is made. */
  #shown = new I420(FRAME.width, FRAME.height);
  #next = new I420(FRAME.width, FRAME.height);

  constructor(readonly painter: Painter) {
    painter.forget();
  }

  /** Valid until the next but one is shown. */
  get bytes(): Uint8Array {
    return this.#shown.bytes;
  }

  show(picture: Element): void {
    const areas = this.painter.repaint(picture);
    this.#next.bytes.set(this.#shown.bytes);
    for (const area of areas) this.#next.put(area, this.painter.read(area));
    [this.#shown, this.#next] = [this.#next, this.#shown];
  }
}
