import { scaleLinear } from 'd3-scale';
import type { Merge } from '../../schema/merge';
import { COLOR } from '../../theme/color';
import type { Markup } from '../html';
import { WIDE } from '../style';
import { drawing, fitted, label, line } from './svg';

const ROW = 22;
const LEFT = 250;
const RIGHT = 24;
const TOP = 8;

/** Leaves in an order in which joined groups stand together: each group followed by those that went into it. */
function ordered(merge: Merge): string[] {
  const members = new Map(merge.groups.map((g) => [g.id, [g.id]]));
  for (const { from, into } of merge.steps) {
    members.set(into, [...(members.get(into) ?? [into]), ...(members.get(from) ?? [from])]);
    members.delete(from);
  }
  return [...members.values()].flat();
}

/** The tree of groups that became few: joins stand farther right the more they cost; colours are the segments'. */
export function mergeTree(merge: Merge, colorOf: (segment: string) => string, alt: string): Markup {
  const order = ordered(merge);
  const groups = new Map(merge.groups.map((g) => [g.id, g]));
  const far = Math.max(1e-9, ...merge.steps.map((s) => s.distance));
  const x = scaleLinear()
    .domain([0, far])
    .range([LEFT, WIDE - RIGHT]);
  const at = new Map(order.map((id, i) => [id, { x: LEFT, y: TOP + (i + 0.5) * ROW }]));
  const marks: Markup[] = order.map((id, i) => {
    const text = groups.get(id)?.label ?? id;
    return label(LEFT - 10, TOP + (i + 0.5) * ROW + 5, fitted(text, LEFT - 14), 'end', 500, 14);
  });
  for (const { from, into, distance } of merge.steps) {
    const [a, b] = [at.get(from), at.get(into)];
    if (!a || !b) continue;
    const color = colorOf(groups.get(into)?.into ?? '');
    const joined = x(distance);
    marks.push(line(a.x, a.y, joined, a.y, color, 3), line(b.x, b.y, joined, b.y, color, 3));
    marks.push(line(joined, a.y, joined, b.y, color, 3));
    at.set(into, { x: joined, y: (a.y + b.y) / 2 });
    at.delete(from);
  }
  for (const [id, p] of at)
    marks.push(line(p.x, p.y, WIDE - 8, p.y, colorOf(groups.get(id)?.into ?? '') || COLOR.ink, 6));
  return drawing({ width: WIDE, height: TOP * 2 + order.length * ROW }, alt, marks);
}
