import type { SceneOf } from '../../scenes/kinds';

type Method = Pick<SceneOf<'method'>, 'segments' | 'merges'>;

/** One step of the merging as it is drawn. */
export interface Step {
  /** Position of the segment in scene.segments. */
  readonly segment: number;
  /** Ids of the two living groups: one is gone afterwards, the other has them both. */
  readonly gone: string;
  readonly stays: string;
}

/** The living group that a group has become part of. */
function aliveOf(parent: ReadonlyMap<string, string>, id: string): string {
  let at = id;
  for (let next = parent.get(at); next !== undefined; next = parent.get(at)) at = next;
  return at;
}

/**
 * The delivered steps, in their order, as far as they can be drawn: both groups alive and of the same segment. What
 * they leave apart joins its segment's largest group at the end, so that there are always as many groups as segments.
 */
export function mergePlan({ segments, merges }: Method): Step[] {
  const home = new Map(segments.flatMap((s, i) => s.groups.map((g) => [g.id, i] as const)));
  const parent = new Map<string, string>();
  const steps: Step[] = [];
  const join = (gone: string, stays: string) => {
    const segment = home.get(stays);
    if (gone === stays || segment === undefined || home.get(gone) !== segment) return;
    parent.set(gone, stays);
    steps.push({ segment, gone, stays });
  };
  for (const { from, into } of merges) join(aliveOf(parent, from), aliveOf(parent, into));
  for (const { groups } of segments) {
    const largest = [...groups].sort((a, b) => b.share - a.share)[0]!;
    for (const g of groups) join(aliveOf(parent, g.id), aliveOf(parent, largest.id));
  }
  return steps;
}
