import type { SceneOf } from '../../scenes/kinds';
import type { Step } from './merge-plan';
import { radiusOf } from './states';

type Segment = Pick<SceneOf<'method'>['segments'][number], 'groups'>;

/** So many segments keep their last neighbour as a lobe: enough to tell what happened, few enough to be looked at. */
const MOST = 2;
/** A lobe's radius against its segment's, and the least radius of that, in units. */
const SIZE = { from: 0.3, to: 0.75, best: 0.5, segment: 0.28 } as const;

/** Ids of the small groups in the last two groups of a segment. */
function lastTwo({ groups }: Segment, steps: readonly Step[]): readonly [stays: number, gone: number] {
  const { gone } = steps.at(-1)!;
  const holds = new Map(groups.map((g) => [g.id, g.share]));
  for (const step of steps.slice(0, -1))
    holds.set(step.stays, (holds.get(step.stays) ?? 0) + (holds.get(step.gone) ?? 0));
  const lobe = holds.get(gone) ?? 0;
  const all = groups.reduce((sum, g) => sum + g.share, 0);
  return [radiusOf(all - lobe), radiusOf(lobe)];
}

/** Which segments keep the neighbour that joined them last, joined by a waist; the others become one round disc. */
export function lobesOf(segments: readonly Segment[], steps: readonly Step[]): boolean[] {
  const found = segments.flatMap((segment, i) => {
    const own = steps.filter((s) => s.segment === i);
    if (own.length === 0) return [];
    const [stays, gone] = lastTwo(segment, own);
    const ratio = gone / stays;
    const fits = stays >= SIZE.segment && ratio >= SIZE.from && ratio <= SIZE.to;
    return fits ? [{ i, off: Math.abs(ratio - SIZE.best) }] : [];
  });
  const kept = found
    .sort((a, b) => a.off - b.off)
    .slice(0, MOST)
    .map(({ i }) => i);
  return segments.map((_, i) => kept.includes(i));
}
