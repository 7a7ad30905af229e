import type { Finding } from '../finding';
import type { Moment } from '../moment';
import { quoted } from '../rest';

/** Standing text that shares px with a face that is seen there, over it or under it. */
export const textOnFace = ({ standing, now }: Moment): Finding[] =>
  standing.flatMap((text) =>
    text.faces.map(
      (face): Finding => ({
        rule: 'text-on-face',
        frame: now.frame,
        element: quoted(text),
        found: `över ansiktet på ${face}`,
        expected: 'ansikten fria',
        box: text.box,
      }),
    ),
  );
