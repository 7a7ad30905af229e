import type { Finding } from '../finding';
import type { Moment } from '../moment';
import { isClear, quoted } from '../rest';

/** How much the covered share may differ between the two snapshots: more, and what covers it is passing by. */
const PASSING = 0.1;

/**
 * Standing text that something drawn later partly covers or cuts off, and goes on covering: who walks past a sign, or
 * a headline rising behind its edge, is no fault. What is covered altogether isn't there.
 */
export const covered = ({ standing, now, before }: Moment): Finding[] =>
  standing.flatMap((text): Finding[] => {
    const earlier = before.texts.find(({ node }) => node === text.node);
    if (isClear(text) || !earlier || isClear(earlier)) return [];
    if (Math.abs(text.hidden - earlier.hidden) > PASSING) return [];
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
