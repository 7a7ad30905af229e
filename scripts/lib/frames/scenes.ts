import { film } from '../../../src/film/film';
import { DATASETS, type DatasetName } from '../../../src/film/film-props';
import type { CheckedScene } from '../../../src/frames/report';
import type { Scene } from '../../../src/scenes/kinds';
import type { Dataset } from '../../../src/schema/dataset';
import { CUTS, type Cut, type Storyboard } from '../../../src/schema/storyboard';
import type { Timeline } from '../../../src/storyboard/timeline';
import { edgeCase } from '../edge-case';

/** A scene to check, and where it is in the films. */
export interface SceneToCheck {
  readonly about: CheckedScene;
  readonly scene: Scene;
}

export interface Choice {
  readonly datasets: readonly DatasetName[];
  readonly cuts: readonly Cut[];
  /** Beginning of the scene's id; empty for all. */
  readonly scene: string;
}

export const ALL: Choice = { datasets: DATASETS, cuts: CUTS, scene: '' };

interface Drawn {
  /** e.g. "current · internal". */
  readonly name: string;
  readonly timeline: Pick<Timeline, 'scenes' | 'fps'>;
  readonly scenes: readonly Scene[];
}

/** Scenes of films whose id begins so; those that are the same to the letter in several films only once. */
export function scenesOfFilms(films: readonly Drawn[], beginning: string): SceneToCheck[] {
  const found = new Map<string, SceneToCheck>();
  for (const { name, timeline, scenes } of films)
    scenes.forEach((scene, i) => {
      if (!scene.id.startsWith(beginning)) return;
      const key = JSON.stringify(scene);
      const films = [...(found.get(key)?.about.films ?? []), name];
      const from = found.get(key)?.about.from ?? timeline.scenes[i]?.from ?? 0;
      found.set(key, { about: { films, id: scene.id, kind: scene.kind, from, fps: timeline.fps }, scene });
    });
  return [...found.values()];
}

/** Every chosen scene of every chosen film; those that are the same to the letter in several films only once. */
export function scenesToCheck(choice: Choice, current: Dataset, storyboard: Storyboard): SceneToCheck[] {
  const films = choice.datasets.flatMap((dataset) => {
    const data = dataset === 'current' ? current : edgeCase(dataset);
    return choice.cuts.map((cut) => ({ name: `${dataset} · ${cut}`, ...film(data, storyboard, cut) }));
  });
  return scenesOfFilms(films, choice.scene);
}
