import { Unpaintable } from '../../../src/picture/unpaintable';
import type { Scene } from '../../../src/scenes/kinds';
import { warn } from '../say';
import { browserDigests, drawInBrowser, stillInBrowser } from './browser-draw';
import { checkScenes, unknownReason } from './check';
import type { Range } from './messages';
import type { DrawnStats, Fallback } from './picture';
import type { Pool } from './pool';
import { openScreenshots, type Screenshots } from './screenshots';
import type { Verdicts } from './verdicts';

/** Draws with the painter what it can draw, and with the browser what it can't. */
export class TwoWays {
  readonly #browserScenes = new Set<string>();
  #screenshots: Promise<Screenshots> | undefined;
  /** The browser draws one range at a time, in as many tabs as there are cores. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(
    readonly pool: Pool,
    readonly ffmpeg: string,
    readonly verdicts: Verdicts,
  ) {}

  async check(
    scenes: readonly Scene[],
    captions: boolean,
    onProgress?: (done: number, total: number) => void,
  ): Promise<Fallback[]> {
    const { pool, verdicts } = this;
    const screenshots = () => this.#browser();
    const found = await checkScenes(scenes, { pool, verdicts, captions, screenshots, onProgress });
    for (const { scene } of found) this.#browserScenes.add(scene);
    return found;
  }

  fellBack(scene: string): boolean {
    return this.#browserScenes.has(scene);
  }

  /** Frames that once turned out to be unpaintable give the whole scene to the browser. */
  async digests(range: Range): Promise<readonly string[]> {
    const digests = await this.pool.ask({ ask: 'digests', range });
    if (digests.some((digest) => this.verdicts.of(digest))) this.#browserScenes.add(range.scene.id);
    if (!this.#browserScenes.has(range.scene.id)) return digests;
    return browserDigests(digests, (await this.#browser()).version);
  }

  async draw(
    range: Range,
    file: string,
    onProgress?: (drawn: number) => void,
    signal?: AbortSignal,
  ): Promise<DrawnStats> {
    if (!this.#browserScenes.has(range.scene.id)) {
      try {
        return await this.pool.ask({ ask: 'draw', range, file }, onProgress, signal);
      } catch (error) {
        if (!(error instanceof Unpaintable)) throw error;
        await this.#refuse(range, unknownReason(error));
      }
    }
    return this.#inTurn(range, file, onProgress, signal);
  }

  /** A range's first frame as a PNG. */
  async still(range: Range): Promise<Uint8Array> {
    if (!this.#browserScenes.has(range.scene.id)) {
      try {
        return await this.pool.ask({ ask: 'still', range });
      } catch (error) {
        if (!(error instanceof Unpaintable)) throw error;
        await this.#refuse(range, unknownReason(error));
      }
    }
    return stillInBrowser(await this.#browser(), range);
  }

  /** Remembers that a range can't be painted; the rest of the scene is the browser's from now on. */
  async #refuse(range: Range, reason: string): Promise<void> {
    warn(`${range.scene.id} ritas av webbläsaren: ${reason}.`);
    this.#browserScenes.add(range.scene.id);
    for (const digest of await this.pool.ask({ ask: 'digests', range })) this.verdicts.set(digest, reason);
    await this.verdicts.save();
  }

  async #inTurn(
    range: Range,
    file: string,
    onProgress?: (drawn: number) => void,
    signal?: AbortSignal,
  ): Promise<DrawnStats> {
    const before = this.#turn;
    const drawn = (async () => {
      await before.catch(() => {}); // its own caller hears of it
      signal?.throwIfAborted();
      const digests = await this.pool.ask({ ask: 'digests', range });
      return drawInBrowser(await this.#browser(), this.ffmpeg, range, digests, file, onProgress);
    })();
    this.#turn = drawn;
    return drawn;
  }

  async close(): Promise<void> {
    await (await this.#screenshots)?.close();
  }

  #browser(): Promise<Screenshots> {
    this.#screenshots ??= openScreenshots();
    return this.#screenshots;
  }
}
