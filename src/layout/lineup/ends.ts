import type { SceneOf } from '../../scenes/kinds';
import { hue } from '../../theme/color';
import type { Ends } from '../handover/ends';
import { layOutLineup } from './lineup';

/** px over the front: among the people, clear of the words on the floor. */
const LANDING = 190;

/** A segment's disc lands where its people come; the first floor, the next scene's own, opens the way. */
export function lineupEnds(scene: SceneOf<'lineup'>): Ends {
  const { floors, stage } = layOutLineup(scene);
  const y = (stage.top + stage.bottom) / 2;
  const height = stage.bottom - stage.top;
  const dots = floors.map(({ x, width }, i) => ({
    x: x + width / 2,
    y: stage.top - LANDING,
    r: Math.min(width, height) / 2,
    color: hue(scene.segments[i]!.hue).fill,
  }));
  const [first] = floors;
  if (!first) throw new Error('A line-up has no floors.');
  return {
    takes: { dots },
    offers: {},
    seed: { shape: 'capsule', x: first.x + first.width / 2, y, width: first.width, height },
  };
}
