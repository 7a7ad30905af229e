import { segmentHues } from '../../insight/hues';
import type { SceneKind } from '../../scenes/beats';
import type { DeepKind } from '../../scenes/deep-beats';
import type { Dataset } from '../../schema/dataset';
import type { TimelineScene } from '../../storyboard/timeline';
import { COLOR } from '../../theme/color';
import { skiesOf } from '../../theme/place-color';

const GROUND: Record<Exclude<SceneKind, 'persona'>, string> = {
  opening: COLOR.mint,
  method: COLOR.forest,
  lineup: COLOR.paper,
  clusters: COLOR.forest,
  contrast: COLOR.paper,
  shelf: COLOR.wall,
  benefit: COLOR.forest,
  actions: COLOR.forest,
  close: COLOR.forest,
};

/** The flat colour that a scene of the deep dive starts on: no two neighbours are alike in any cut. */
export const DEEP_GROUND: Record<DeepKind, string> = {
  types: COLOR.mint,
  divide: COLOR.paper,
  tagging: COLOR.forest,
  podium: COLOR.wall,
  slope: COLOR.paper,
  potential: COLOR.wall,
  chapter: COLOR.forest,
};

/** The flat colour that a scene starts on: neighbouring households never have skies that are taken for one another. */
export function groundOf(scene: TimelineScene<SceneKind>, data: Dataset): string {
  if (scene.kind !== 'persona') return GROUND[scene.kind];
  if (scene.subject.kind !== 'segment') throw new Error('A persona scene is told about no segment.');
  const { segment } = scene.subject;
  const { segments } = data.segments;
  const hues = segmentHues(segments);
  const households = segments.map(({ id, persona }) => {
    const hue = hues.get(id);
    if (!hue) throw new Error(`Segment "${id}" has no hue.`);
    return { place: persona.place, hue };
  });
  const sky = skiesOf(households, GROUND.lineup)[segments.findIndex(({ id }) => id === segment.id)];
  if (!sky) throw new Error(`Segment "${segment.id}" isn't in the data.`);
  return sky;
}
