import { slug } from '../slug';

/**
 * Words that tell of age or sex: types are named by what people do (INSIGHT.md). Compared word by word and by how a
 * word begins, so that "pensionärerna" is seen and "manual" isn't.
 */
const WHOLE = [
  'man',
  'man-',
  'kvinna',
  'tjej',
  'kille',
  'mamma',
  'pappa',
  'dam',
  'herr',
  'ung',
  'unga',
  'gammal',
  'gamla',
];
const BEGINS = [
  'kvinn',
  'manlig',
  'mannen',
  'mans',
  'tjej',
  'kill',
  'mamm',
  'papp',
  'damer',
  'herrar',
  'flick',
  'pojk',
  'senior',
  'pension',
  'aldre',
  'yngre',
  'ungdom',
  'tonar',
  'medelalder',
  'trettio',
  'fyrtio',
  'femtio',
  'sextio',
  'sjuttio',
  'attio',
  'boomer',
  'millennie',
  'genz',
];

/** The word in a name that tells of age or sex, or undefined: then it is a name of a behaviour. */
export function ageOrSexIn(name: string): string | undefined {
  return name.split(/[\s,/&]+/).find((word) => {
    const plain = slug(word).replace(/^x(?=\d)/, '');
    return (
      WHOLE.includes(plain) ||
      BEGINS.some((b) => plain.startsWith(b)) ||
      /^\d{2}(-\d{2}|\+)?$/.test(word) ||
      /^\d{2}-?(ar|talist)/.test(plain)
    );
  });
}
