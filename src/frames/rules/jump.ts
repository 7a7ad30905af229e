import { type Box, overlap, step } from '../box';
import type { Finding } from '../finding';
import type { Moment } from '../moment';
import type { Move } from '../snapshot';

/** px that an element may move from one frame to the next; more reads as a cut inside the scene. */
export const LONGEST_STEP = 160;

/** Elements that moved too far between two frames that follow each other; the parts of a thing count once. */
export const jump = ({ now, before }: Moment): Finding[] => {
  if (now.frame - before.frame !== 1) return [];
  return wholes(now.moves).flatMap(({ name, from, to }): Finding[] => {
    const px = step(from, to);
    if (px <= LONGEST_STEP) return [];
    return [
      {
        rule: 'jump',
        frame: now.frame,
        element: name,
        found: `${Math.round(px)} px på en bildruta`,
        expected: `högst ${LONGEST_STEP} px`,
        box: to,
      },
    ];
  });
};

/** px by which the paths of two parts of one thing may differ. */
const TOGETHER = 3;

/** Of moves that go together, overlapping and by the same way, the largest. */
function wholes(moves: readonly Move[]): Move[] {
  const largestFirst = [...moves].sort((a, b) => area(b.to) - area(a.to));
  return largestFirst.filter((move, i) => !largestFirst.slice(0, i).some((larger) => isPart(move, larger)));
}

const area = ({ width, height }: Box) => width * height;

const isPart = (move: Move, whole: Move): boolean =>
  overlap(move.to, whole.to).width > 0 &&
  Math.abs(middleX(move.to) - middleX(move.from) - middleX(whole.to) + middleX(whole.from)) < TOGETHER &&
  Math.abs(middleY(move.to) - middleY(move.from) - middleY(whole.to) + middleY(whole.from)) < TOGETHER;

const middleX = (box: Box) => box.x + box.width / 2;
const middleY = (box: Box) => box.y + box.height / 2;
