import { FRAME, LEFT, MARGIN, RIGHT } from '../../theme/frame';
import { bottom, right } from '../box';
import type { Finding } from '../finding';
import type { Moment } from '../moment';
import { quoted } from '../rest';

/** px that ink may reach over the edge: side bearings and rounding, seen by nobody. */
const TOLERANCE = 4;

/** The same for large type, as a share of its size: it is hung a little outside, so that its stems line up. */
const HUNG = 0.05;

const SAFE = { left: LEFT, right: RIGHT, top: MARGIN.top, bottom: FRAME.height - MARGIN.top } as const;

/** Standing text whose ink lies outside the title-safe area. */
export const outsideSafe = ({ standing, now }: Moment): Finding[] =>
  standing.flatMap((text): Finding[] => {
    const over = {
      'till vänster': SAFE.left - text.box.x,
      'till höger': right(text.box) - SAFE.right,
      upptill: SAFE.top - text.box.y,
      nertill: bottom(text.box) - SAFE.bottom,
    };
    const sides = Object.entries(over).filter(([, px]) => px > Math.max(TOLERANCE, HUNG * text.size));
    if (sides.length === 0) return [];
    return [
      {
        rule: 'outside-safe',
        frame: now.frame,
        element: quoted(text),
        found: sides.map(([side, px]) => `${Math.round(px)} px utanför ${side}`).join(', '),
        expected: `x ${SAFE.left}–${SAFE.right}, y ${SAFE.top}–${SAFE.bottom}`,
        box: text.box,
      },
    ];
  });
