import { overlap } from '../box';
import type { Finding } from '../finding';
import type { Moment } from '../moment';
import { quoted } from '../rest';
import type { TextMark } from '../snapshot';

/** px of common ink, in both directions, from which two texts touch. */
const TOUCH = 3;

const touch = (a: TextMark, b: TextMark): boolean =>
  a.lines.some((one) =>
    b.lines.some((other) => {
      const common = overlap(one.box, other.box);
      return common.width >= TOUCH && common.height >= TOUCH;
    }),
  );

/** Two standing texts whose ink lies on top of each other. */
export const textOnText = ({ standing, now }: Moment): Finding[] =>
  standing.flatMap((text, i) =>
    standing.slice(i + 1).flatMap((other): Finding[] => {
      if (!touch(text, other)) return [];
      return [
        {
          rule: 'text-on-text',
          frame: now.frame,
          element: quoted(text),
          found: `ligger över ${quoted(other)}`,
          expected: 'texter fria från varandra',
          box: text.box,
        },
      ];
    }),
  );
