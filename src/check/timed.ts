import type { AnyCut } from '../schema/cuts';
import type { Timeline } from '../storyboard/timeline';
import type { JsonFile } from './json';
import { checkLength } from './length';
import { checkPace } from './pace';
import type { Report } from './report';
import { checkRests } from './rests';
import type { WrittenScenes } from './written-at';

/** A storyboard of either film, with how long its cuts may be in seconds. */
type WrittenFilm = WrittenScenes & { readonly length: Partial<Record<AnyCut, readonly [number, number]>> };

/**
 * What only shows once a cut has its times: lines too fast to be read, scenes that rest too long, a film too short or too
 * long. `told` keeps what other cuts had alike, so that it is said once.
 */
export function checkTimed(
  r: Report,
  json: JsonFile,
  storyboard: WrittenFilm,
  { scenes, fps, frames, cut }: Timeline,
  told: Set<string>,
): void {
  const once = (what: readonly unknown[], check: () => void) => {
    const key = JSON.stringify(what);
    if (!told.has(key)) check();
    told.add(key);
  };
  for (const scene of scenes) {
    for (const line of scene.lines)
      once([line.id, line.text], () => checkPace(r, json, storyboard, scene, line, fps));
    once([scene.id, scene.to - scene.from, scene.beats], () => checkRests(r, json, storyboard, scene, fps));
  }
  const wanted = storyboard.length[cut];
  if (wanted) checkLength(r, json, cut, frames / fps, wanted);
}
