import { segmentHues } from '../insight/hues';
import type { SceneKind } from '../scenes/beats';
import type { Handover } from '../scenes/shared';
import type { Dataset } from '../schema/dataset';
import type { TimelineScene } from '../storyboard/timeline';
import { COLOR } from '../theme/color';
import { FRAME } from '../theme/frame';
import { skyOf } from '../theme/place-color';

const GROUND: Record<Exclude<SceneKind, 'persona'>, string> = {
  opening: COLOR.mint,
  method: COLOR.forest,
  lineup: COLOR.paper,
  clusters: COLOR.forest,
  contrast: COLOR.paper,
  shelf: COLOR.wall,
  benefit: COLOR.forest,
  actions: COLOR.mint,
  close: COLOR.forest,
};

/** The flat colour that a scene starts on. */
export function groundOf(scene: TimelineScene, data: Dataset): string {
  if (scene.kind !== 'persona') return GROUND[scene.kind];
  if (scene.subject.kind !== 'segment') throw new Error('A persona scene is told about no segment.');
  const { segment } = scene.subject;
  const hue = segmentHues(data.segments.segments).get(segment.id);
  if (!hue) throw new Error(`Segment "${segment.id}" has no hue.`);
  return skyOf(segment.persona.place, hue);
}

type Exit = Pick<Handover, 'shape' | 'x' | 'y'>;

const CENTRE = { x: FRAME.width / 2, y: FRAME.height / 2 };

/** The shape in each kind of scene that grows into the next one's ground, and where it stands, in px. */
const EXIT: Record<SceneKind, Exit> = {
  opening: { shape: 'arch', x: 1571, y: 880 }, // the pharmacy's door, from its threshold
  method: { shape: 'circle', x: 1392, y: 556 }, // a segment
  lineup: { shape: 'capsule', ...CENTRE },
  persona: { shape: 'circle', x: CENTRE.x, y: 620 },
  clusters: { shape: 'circle', ...CENTRE }, // a pharmacy's dot
  contrast: { shape: 'capsule', x: CENTRE.x, y: 646 }, // the line 100
  shelf: { shape: 'arch', x: 235, y: 856 }, // the pharmacy's door, from its threshold
  benefit: { shape: 'arch', ...CENTRE }, // a lit door
  actions: { shape: 'arch', x: CENTRE.x, y: 716 }, // a door, from the line of the floor
  close: { shape: 'heart', ...CENTRE },
};

/** How a scene goes over to the next; null at the end of the film. */
export function handoverOf(
  scene: TimelineScene,
  next: TimelineScene | undefined,
  data: Dataset,
): Handover | null {
  return next ? { ...EXIT[scene.kind], color: groundOf(next, data) } : null;
}
