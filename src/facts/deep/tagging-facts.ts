import type { DeepDive } from '../../schema/deep-dive';
import type { Ear } from '../ear/ear';
import type { Entry } from '../fact';
import { type Delivery, fact, words } from '../make';
import { missing, reasonOf, share } from './common';

/** How many are tagged, how often that is right, and how often chance would be. */
export function taggingFacts(at: Delivery, d: DeepDive, ear: Ear): Entry[] {
  const t = d.tagging;
  if (!t)
    return missing(
      [
        'tagged',
        'tagged_ear',
        'untagged',
        'untagged_ear',
        'tag_right',
        'tag_right_ear',
        'tag_chance',
        'tag_chance_ear',
        'tag_n',
      ],
      reasonOf(d, 'tagging'),
    );
  const rest = { share: 1 - t.coverage.share, base: t.coverage.base };
  return [
    ...share(at, 'tagged', t.coverage, 'tagging.coverage', ear),
    ...share(at, 'untagged', rest, 'tagging.coverage', ear).map((f) => ({
      ...f,
      origin: 'derived' as const,
    })),
    ...share(at, 'tag_right', t.accuracy, 'tagging.accuracy', ear),
    fact(at, 'tag_chance', t.baseRate, 'share', 'tagging.baseRate'),
    words(at, 'tag_chance_ear', ear.percent(t.baseRate), 'tagging.baseRate', { origin: 'derived' }),
    fact(at, 'tag_n', t.respondents, 'count', 'tagging.respondents'),
  ];
}
