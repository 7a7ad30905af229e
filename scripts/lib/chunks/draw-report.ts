import { type Progress, progress } from '../progress';
import { event } from '../say';
import type { Missing, OnFrames } from './draw';
import type { PlannedScene } from './plan';

interface Count {
  done: number;
  readonly of: number;
  readonly start: number;
}

const decimal = new Intl.NumberFormat('sv-SE', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

const framesOf = ({ of, index }: Missing): number => {
  const range = of.ranges[index];
  return range ? range.to - range.from : 0;
};

/** Tells how the drawing goes: all of it, and scene by scene. */
export class DrawReport {
  readonly #bar: Progress;
  readonly #scenes = new Map<PlannedScene, Count>();
  #done = 0;

  constructor(chunks: readonly Missing[]) {
    const total = new Map<PlannedScene, number>();
    for (const chunk of chunks) total.set(chunk.of, (total.get(chunk.of) ?? 0) + framesOf(chunk));
    this.#bar = progress(
      'Ritar',
      [...total.values()].reduce((a, b) => a + b, 0),
    );
    for (const [scene, of] of total) this.#scenes.set(scene, { done: 0, of, start: performance.now() });
  }

  /** Told how many frames of a scene have come since the last time. */
  readonly frames: OnFrames = (scene, frames) => {
    const known = this.#scenes.get(scene);
    if (!known) return;
    // a scene's clock starts with its first frame
    const count = known.done > 0 ? known : { ...known, start: performance.now() };
    count.done += frames;
    this.#scenes.set(scene, count);
    this.#done += frames;
    this.#bar.update(this.#done, `${scene.scene.id} ${count.done} av ${count.of}`);
    if (count.done >= count.of) this.#finished(scene.scene.id, count);
  };

  #finished(scene: string, { of, start }: Count): void {
    const seconds = (performance.now() - start) / 1000;
    const perSecond = seconds > 0 ? of / seconds : 0;
    event('scene', { scene, frames: of, seconds, perSecond });
    this.#bar.note(`${scene}: ${of} bilder ritade, ${decimal.format(perSecond)} bilder/s`);
  }

  end(): void {
    this.#bar.finish(`Ritat: ${this.#done} bilder.`);
  }
}
