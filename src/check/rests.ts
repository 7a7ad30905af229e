import { PACING, tooLongRests } from '../scenes/pacing';
import type { TimelineScene } from '../storyboard/timeline';
import type { JsonFile } from './json';
import type { Report } from './report';
import { sceneAt, type WrittenScenes } from './written-at';

const WHAT = {
  beat: { happens: 'utan att något händer', expected: 'ett slag' },
  composition: { happens: 'på samma bild', expected: 'ett slag som ändrar bilden' },
} as const;

/** Warns of a scene that rests too long, with the place where a beat is wanting. */
export function checkRests(
  r: Report,
  json: JsonFile,
  storyboard: WrittenScenes,
  scene: TimelineScene,
  fps: number,
): void {
  const i = sceneAt(storyboard, scene);
  for (const { kind, after, seconds } of tooLongRests(scene, fps)) {
    const { happens, expected } = WHAT[kind];
    const place = after ? `efter slaget ${after}` : 'från scenens början';
    r.warning(
      json,
      ['scenes', i],
      [
        `${scene.id}: ${seconds.toFixed(1).replace('.', ',')} s ${happens}, ${place}`,
        `${expected} minst var ${PACING[kind]}:e sekund`,
        'Flytta ett slag dit, häng ett på en rad som saknar, eller korta raderna.',
      ],
    );
  }
}
