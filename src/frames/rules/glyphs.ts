import { missingGlyphs } from '../../layout/text';
import { FONT_FAMILY } from '../../theme/type';
import type { Finding } from '../finding';
import type { Moment } from '../moment';
import { isVisible, quoted } from '../rest';

/** Text with characters that the typeface lacks, or set in another one: the browser would fill in from elsewhere. */
export const glyphs = ({ now }: Moment): Finding[] =>
  now.texts.filter(isVisible).flatMap((text) => {
    const at = { rule: 'glyphs', frame: now.frame, element: quoted(text), box: text.box } as const;
    const missing = missingGlyphs(text.content);
    const found: Finding[] = [];
    if (missing.length > 0)
      found.push({
        ...at,
        found: `${missing.map(named).join(', ')} finns inte`,
        expected: `tecken i ${FONT_FAMILY}`,
      });
    if (text.family !== FONT_FAMILY) found.push({ ...at, found: text.family, expected: FONT_FAMILY });
    return found;
  });

const named = (char: string) =>
  `${char} (U+${(char.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')})`;
