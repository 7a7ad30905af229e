import { overlap } from '../box';
import type { Finding } from '../finding';
import type { Moment } from '../moment';
import { isVisible, quoted } from '../rest';
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

/**
 * Two texts whose ink lies on top of each other: both standing, or, whatever they do, for as long as from one
 * snapshot to the next.
 */
export const textOnText = ({ standing, now, before }: Moment): Finding[] => {
  const texts = now.texts.filter(isVisible);
  const was = new Map(before.texts.filter(isVisible).map((text) => [text.node, text]));
  const touched = (a: TextMark, b: TextMark) => {
    const [one, other] = [was.get(a.node), was.get(b.node)];
    return one !== undefined && other !== undefined && touch(one, other);
  };
  const stand = (a: TextMark, b: TextMark) => standing.includes(a) && standing.includes(b);
  return texts.flatMap((text, i) =>
    texts.slice(i + 1).flatMap((other): Finding[] => {
      if (!touch(text, other) || !(stand(text, other) || touched(text, other))) return [];
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
};
