import { DEEP_DIVE_FILE } from '../schema/dataset';
import type { DeepDive } from '../schema/deep-dive';
import { changeFacts } from './deep/change-facts';
import { cueFacts } from './deep/cue-facts';
import { gapFacts } from './deep/gap-facts';
import { priorityFacts } from './deep/priority-facts';
import { taggingFacts } from './deep/tagging-facts';
import { typeFacts } from './deep/type-facts';
import type { Ear } from './ear/ear';
import type { Entry } from './fact';
import { type Delivery, fact, words } from './make';

/** Every fact that the deep dive may name, or that is withheld with its reason. */
export function deepFacts(d: DeepDive, ear: Ear): Entry[] {
  const at: Delivery = { file: DEEP_DIVE_FILE, period: d.period, synthetic: d.synthetic };
  return [
    fact(at, 'deep_n', d.base.n, 'count', 'base.n'),
    words(at, 'deep_source', d.source, 'source'),
    words(at, 'deep_period', ear.period(d.period), 'period', { origin: 'derived' }),
    ...typeFacts(at, d, ear),
    ...taggingFacts(at, d, ear),
    ...priorityFacts(at, d),
    ...changeFacts(at, d, ear),
    ...gapFacts(at, d),
    ...cueFacts(at, d),
  ];
}
