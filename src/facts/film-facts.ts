import { personaClaims } from '../insight/persona-claims';
import type { Dataset } from '../schema/dataset';
import { RESULT_FILES } from '../schema/dataset';
import type { Segment } from '../schema/segments';
import type { Ear } from './ear/ear';
import type { Entry } from './fact';
import { type Delivery, fact, shareFact, withheld, words } from './make';

/** Share of customers that one drawn person stands for: fifty people are all customers. */
export const PER_PERSON = 0.02;

function rank(at: Delivery, ear: Ear, prefix: string, segment: Segment, all: readonly Segment[]): Entry[] {
  const path = `segments[${all.indexOf(segment)}]`;
  const share = shareFact(at, `${prefix}_share`, segment.share, `${path}.share`);
  return [
    words(at, `${prefix}_name`, segment.name, `${path}.name`),
    share,
    {
      ...share,
      name: `${prefix}_share_ear`,
      value: ear.share(segment.share.share),
      unit: 'text',
      origin: 'derived',
    },
  ];
}

function mergeFacts(at: Delivery, ear: Ear, data: Dataset): Entry[] {
  const merge = data.segments.merge;
  if (!merge) {
    const why = 'det framgår inte hur segmenten slogs ihop';
    return [withheld('group_count', why), withheld('groups_kept', why), withheld('groups_kept_ear', why)];
  }
  const kept = merge.varianceKept;
  const why = 'förklarad variation är inte levererad';
  return [
    fact(at, 'group_count', merge.groups.length, 'count', 'merge.groups'),
    kept === undefined
      ? withheld('groups_kept', why)
      : fact(at, 'groups_kept', kept, 'share', 'merge.varianceKept'),
    kept === undefined
      ? withheld('groups_kept_ear', why)
      : words(at, 'groups_kept_ear', ear.percent(kept), 'merge.varianceKept', {
          origin: 'derived',
        }),
  ];
}

/** How many claims the film can make about its segments. */
const claimCount = ({ segments: { segments, categories } }: Dataset): number =>
  segments.reduce((sum, s) => sum + personaClaims(s, categories, '').length, 0);

/** There to be said when not a single persona can be told; withheld otherwise. */
const nothingStandsOut = (at: Delivery, data: Dataset): Entry =>
  claimCount(data) === 0
    ? fact(at, 'nothing_stands_out', 0, 'count', 'segments', { origin: 'derived' })
    : withheld('nothing_stands_out', 'något sticker säkert ut');

/** Facts about the film's base as a whole: how many, when, from what, largest and smallest segment. */
export function filmFacts(data: Dataset, ear: Ear): Entry[] {
  const at: Delivery = { file: RESULT_FILES.segments, ...data.segments };
  const { segments } = data.segments;
  const bySize = [...segments].sort((a, b) => b.share.share - a.share.share);
  return [
    fact(at, 'customers_n', data.segments.base.n, 'count', 'base.n'),
    words(at, 'customers_base', data.segments.base.description, 'base.description'),
    words(at, 'period', ear.period(data.segments.period), 'period', { origin: 'derived' }),
    words(at, 'segments_source', data.segments.source, 'source'),
    fact(at, 'per_person', PER_PERSON, 'share', 'base.n', { origin: 'derived' }),
    fact(at, 'segment_count', segments.length, 'count', 'segments', { origin: 'derived' }),
    words(at, 'segment_count_word', ear.count(segments.length), 'segments', { origin: 'derived' }),
    fact(at, 'claim_count', claimCount(data), 'count', 'segments', { origin: 'derived' }),
    nothingStandsOut(at, data),
    ...rank(at, ear, 'largest_segment', bySize[0] as Segment, segments),
    ...rank(at, ear, 'smallest_segment', bySize.at(-1) as Segment, segments),
    ...mergeFacts(at, ear, data),
  ];
}
