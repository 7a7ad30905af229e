import { createElement, type ReactElement } from 'react';
import { difference } from '../../../src/picture/difference';
import { unlike } from '../../../src/picture/likeness';
import type { Scene } from '../../../src/scenes/kinds';
import { FRAME } from '../../../src/theme/frame';
import { Encoder } from './encoder';
import { FilmFrame } from './film-frame';
import type { Range } from './messages';
import { Painter } from './painter/paint';
import type { DrawnStats } from './picture';
import { pixelsOf } from './png-pixels';
import { type Element, Stage } from './tree';

/** The component of a whole picture, from the bundle. */
export type ScenePicture = (props: {
  readonly scene: Scene;
  readonly frame: number;
  readonly captions: boolean;
}) => ReactElement;

type Tell = (at: number) => void;

/** Draws in this process: components, painter and encoder. */
export class Drawing {
  readonly #stage = new Stage();
  readonly #painter = new Painter();

  constructor(
    readonly component: ScenePicture,
    readonly ffmpeg: string,
  ) {}

  #render({ scene, captions }: Range, frame: number): Element {
    return this.#stage.render(createElement(this.component, { key: scene.id, scene, frame, captions }));
  }

  digests(range: Range, tell: Tell): string[] {
    const found: string[] = [];
    for (let frame = range.from; frame < range.to; frame++) {
      found.push(this.#render(range, frame).digest);
      if (found.length % TOLD === 0) tell(found.length);
    }
    return found;
  }

  async draw(range: Range, file: string, tell: Tell): Promise<DrawnStats> {
    const encoder = new Encoder(this.ffmpeg, file);
    const digests: string[] = [];
    const ms = { instructions: 0, drawing: 0, encoding: 0 };
    const film = new FilmFrame(this.#painter);
    let drawn = 0;
    try {
      for (let frame = range.from; frame < range.to; frame++) {
        const start = performance.now();
        const picture = this.#render(range, frame);
        const { digest } = picture;
        const made = performance.now();
        if (digest !== digests.at(-1)) {
          film.show(picture);
          drawn++;
        }
        digests.push(digest);
        const painted = performance.now();
        await encoder.write(film.bytes);
        ms.instructions += made - start;
        ms.drawing += painted - made;
        ms.encoding += performance.now() - painted;
        tell(digests.length);
      }
      const last = performance.now();
      await encoder.finish();
      ms.encoding += performance.now() - last;
    } finally {
      encoder.abort();
    }
    return { digests, drawn, ms, peakMemory: process.resourceUsage().maxRSS * 1024 };
  }

  /** The range's first frame as a PNG. */
  still(range: Range): Uint8Array {
    return this.#painter.png(this.#render(range, range.from));
  }

  /** Why the range's first frame is unlike a PNG of it; null when it isn't. */
  async compare(range: Range, png: Uint8Array): Promise<string | null> {
    const painted = this.#painter.paint(this.#render(range, range.from));
    return unlike(difference(painted, await pixelsOf(png), FRAME.width, FRAME.height));
  }
}

/** Frames between two signs of life while nothing is drawn. */
const TOLD = 30;
