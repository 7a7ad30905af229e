import type { Finding } from '../finding';
import type { Moment } from '../moment';
import { quoted } from '../rest';

/** Share of a text's letters that may be covered: the tip of a leaf over a letter's edge is no obstacle. */
const NEGLIGIBLE = 0.04;

/** Standing text that something drawn later partly covers or cuts off. What is covered altogether isn't there. */
export const covered = ({ standing, now }: Moment): Finding[] =>
  standing.flatMap((text): Finding[] => {
    if (text.hidden <= NEGLIGIBLE) return [];
    return [
      {
        rule: 'covered',
        frame: now.frame,
        element: quoted(text),
        found: `${Math.round(100 * text.hidden)} % ${text.coveredBy ? `skyms av ${text.coveredBy}` : 'avskuret'}`,
        expected: 'hela texten synlig när den står stilla',
        box: text.box,
      },
    ];
  });
