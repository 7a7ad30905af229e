import { bottom, right } from '../box';
import type { Finding } from '../finding';
import type { Moment } from '../moment';
import { quoted } from '../rest';

/** px that a sign may have grown since the snapshot before and still count as drawn. */
const SETTLED = 1;

/** Standing text that reaches over the edge of what it is written on, once that has its full size. */
export const outsideBox = ({ standing, now, before }: Moment): Finding[] =>
  standing.flatMap((text): Finding[] => {
    if (!text.surface || text.surface.outside === 0) return [];
    const earlier = before.texts.find(({ node }) => node === text.node)?.surface;
    if (!earlier || Math.abs(earlier.box.width - text.surface.box.width) > SETTLED) return [];
    const { box, name } = text.surface;
    const over = Math.max(
      box.x - text.box.x,
      right(text.box) - right(box),
      box.y - text.box.y,
      bottom(text.box) - bottom(box),
    );
    return [
      {
        rule: 'outside-box',
        frame: now.frame,
        element: quoted(text),
        found: over > 0 ? `${Math.ceil(over)} px utanför ${name}` : `en kant utanför ${name}`,
        expected: 'hela texten på det den är skriven på',
        box: text.box,
      },
    ];
  });
