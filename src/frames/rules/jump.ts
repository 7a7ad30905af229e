import { step } from '../box';
import type { Finding } from '../finding';
import type { Moment } from '../moment';

/** px that an element may move from one frame to the next; more reads as a cut inside the scene. */
export const LONGEST_STEP = 160;

/** Elements that moved too far between two frames that follow each other. */
export const jump = ({ now, before }: Moment): Finding[] => {
  if (now.frame - before.frame !== 1) return [];
  return now.moves.flatMap(({ name, from, to }): Finding[] => {
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
