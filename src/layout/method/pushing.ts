import type { Crowd } from './crowd';
import { distance } from './types';

/** How much of an overlap a round takes away, and how much of it the goal of a way gives to what the way passes. */
const GIVE = 0.8;
const GOAL_GIVES = 0.3;

/** Pushes two segments apart once; the largest overlap there was, px. */
function part(crowd: Crowd, i: number, j: number): number {
  let worst = 0;
  crowd.eachClash(i, j, ({ x, y }) => {
    worst = Math.max(worst, Math.abs(x) + Math.abs(y));
    const [dx, dy] = [(x * GIVE) / 2, (y * GIVE) / 2];
    crowd.move(i, -dx, -dy);
    crowd.move(j, dx, dy);
  });
  return worst;
}

/** Pushes a segment off what stands there. */
function offFixed(crowd: Crowd, i: number): number {
  let worst = 0;
  crowd.eachClashWithFixed(i, ({ x, y }) => {
    worst = Math.max(worst, Math.abs(x) + Math.abs(y));
    crowd.move(i, x * GIVE, y * GIVE);
  });
  return worst;
}

/** Pushes those before a segment in the fan off its way to one side, and those after it to the other. */
function offWay(crowd: Crowd, goal: number): number {
  const way = crowd.way(goal, crowd.bends[goal]!);
  let worst = 0;
  for (const i of crowd.seats.keys()) {
    if (i === goal) continue;
    const { at, px } = crowd.over(way, goal, i);
    if (px <= 0) continue;
    worst = Math.max(worst, px);
    const [a, b] = [way[Math.max(0, at - 1)]!, way[Math.min(way.length - 1, at + 1)]!];
    const length = distance(a, b) || 1;
    const side = crowd.seats[i]! < crowd.seats[goal]! ? 1 : -1;
    const [nx, ny] = [(side * (b.y - a.y)) / length, (-side * (b.x - a.x)) / length];
    const by = px * Math.abs(ny) * GIVE;
    crowd.move(i, nx * by * (1 - GOAL_GIVES), ny * by * (1 - GOAL_GIVES));
    crowd.move(goal, -nx * by * GOAL_GIVES, -ny * by * GOAL_GIVES);
  }
  return worst;
}

/** One round of pushing all segments off each other, off what stands there and off each other's ways; the largest overlap there was, px. */
export function push(crowd: Crowd): number {
  let worst = 0;
  const n = crowd.at.length;
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) worst = Math.max(worst, part(crowd, i, j));
    worst = Math.max(worst, offFixed(crowd, i), offWay(crowd, i));
  }
  return worst;
}
