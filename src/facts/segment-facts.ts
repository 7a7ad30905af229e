import { type Claim, personaClaims } from '../insight/persona-claims';
import { THRESHOLD } from '../insight/thresholds';
import { LONGEST_NAME } from '../schema/common';
import type { Dataset } from '../schema/dataset';
import { RESULT_FILES } from '../schema/dataset';
import type { Need, Segment } from '../schema/segments';
import type { Storyboard } from '../schema/storyboard';
import { type Ear, midSentence } from './ear/ear';
import type { Entry } from './fact';
import { nameOfId } from './fact-book';
import { type Delivery, fact, indexFact, shareFact, withheld, words } from './make';

type Words = Storyboard['words'];

/** How a film's language says things: its words, and its rounding for the ear. */
interface Telling {
  readonly words: Words;
  readonly ear: Ear;
}

/** Longest need that is read out, in characters; a longer one is shown only. */
const LONGEST_SPOKEN_NEED = 60;

/** A text as it is said inside a sentence; withheld when it is too long to be said. */
function spoken(at: Delivery, name: string, text: string, path: string, longest: number): Entry {
  return text.length > longest
    ? withheld(name, `texten är ${text.length} tecken, för lång för att läsas upp`)
    : words(at, name, midSentence(text).replace(/\.$/, ''), path);
}

/** The four facts of a claim: what, as said, how much, how much for the ear. */
export function claimFacts(
  at: Delivery,
  ear: Ear,
  name: string,
  claim: Claim | undefined,
  none: string,
): Entry[] {
  if (!claim) return ['label', 'word', 'index', 'ear'].map((k) => withheld(`${name}_${k}`, none));
  const index = indexFact(at, `${name}_index`, claim.figure, claim.path);
  return [
    words(at, `${name}_label`, claim.label, `${claim.path}.label`),
    spoken(at, `${name}_word`, claim.label, `${claim.path}.label`, LONGEST_NAME),
    index,
    { ...index, name: `${name}_ear`, value: ear.index(claim.figure.index), unit: 'text', origin: 'derived' },
  ];
}

/** A persona's claim, with where it was seen. */
function personaClaim(
  at: Delivery,
  name: string,
  claim: Claim | undefined,
  none: string,
  { words: w, ear }: Telling,
): Entry[] {
  const where = `${name}_where`;
  return [
    ...claimFacts(at, ear, name, claim, none),
    claim ? words(at, where, w.where[claim.kind], claim.path) : withheld(where, none),
  ];
}

function claimsOf(at: Delivery, prefix: string, claims: readonly Claim[], w: Telling): Entry[] {
  const over = claims.filter((c) => c.figure.index > 100).reverse();
  const under = claims.filter((c) => c.figure.index < 100);
  const none =
    claims.length === 0 ? `färre än ${THRESHOLD.claims.least} säkra drag` : 'inget mer som sticker ut';
  const places = Array.from({ length: THRESHOLD.claims.most }, (_, i) => i);
  return [
    ...places.flatMap((i) => personaClaim(at, `${prefix}_over_${i + 1}`, over[i], none, w)),
    ...places.flatMap((i) => personaClaim(at, `${prefix}_under_${i + 1}`, under[i], none, w)),
  ];
}

const NEED_ORDER = ['need', 'motive', 'barrier'];

/** The need that may be told: one with evidence from enough people, needs before motives before barriers. */
export function toldNeed(segment: Segment): { need: Need; index: number } | null {
  const told = segment.needs
    .map((need, index) => ({ need, index }))
    .filter(
      ({ need: { evidence } }) =>
        evidence && (evidence.base === null || evidence.base >= THRESHOLD.leastBase),
    )
    .sort((a, b) => NEED_ORDER.indexOf(a.need.kind) - NEED_ORDER.indexOf(b.need.kind));
  return told[0] ?? null;
}

function needFacts(at: Delivery, prefix: string, segment: Segment, path: string): Entry[] {
  const told = toldNeed(segment);
  if (!told)
    return ['kind', 'text', 'word'].map((k) => withheld(`${prefix}_need_${k}`, 'behovet saknar underlag'));
  const { need, index } = told;
  const where = `${path}.needs[${index}].text`;
  const extra = { base: need.evidence?.base };
  return [
    words(at, `${prefix}_need_kind`, need.kind, where, extra),
    words(at, `${prefix}_need_text`, need.text, where, extra),
    spoken(at, `${prefix}_need_word`, need.text, where, LONGEST_SPOKEN_NEED),
  ];
}

function togetherFacts(at: Delivery, ear: Ear, prefix: string, segment: Segment, path: string): Entry[] {
  const f = segment.together;
  if (!f || (f.base !== null && f.base < THRESHOLD.leastBase)) {
    return ['together', 'together_ear'].map((k) => withheld(`${prefix}_${k}`, 'andelen är inte levererad'));
  }
  const share = shareFact(at, `${prefix}_together`, f, `${path}.together`);
  return [
    share,
    {
      ...share,
      name: `${prefix}_together_ear`,
      value: ear.percent(f.share),
      unit: 'text',
      origin: 'derived',
    },
  ];
}

function oneSegment(at: Delivery, segment: Segment, i: number, data: Dataset, telling: Telling): Entry[] {
  const { words: w, ear } = telling;
  const prefix = `segment_${nameOfId(segment.id)}`;
  const path = `segments[${i}]`;
  const {
    ageRange: [from, to],
    home,
    place,
    household,
  } = segment.persona;
  const share = shareFact(at, `${prefix}_share`, segment.share, `${path}.share`);
  const persona = `${path}.persona`;
  const ages = ear.ages(from, to);
  return [
    words(at, `${prefix}_name`, segment.name, `${path}.name`),
    fact(at, `${prefix}_size`, segment.size, 'count', `${path}.size`),
    share,
    {
      ...share,
      name: `${prefix}_share_ear`,
      value: ear.share(segment.share.share),
      unit: 'text',
      origin: 'derived',
    },
    words(at, `${prefix}_age`, ages.written, `${persona}.ageRange`),
    words(at, `${prefix}_age_ear`, ages.said, `${persona}.ageRange`),
    words(at, `${prefix}_living`, `${w.homes[home]} ${w.places[place]}`, `${persona}.home`),
    words(at, `${prefix}_household`, w.households[household], `${persona}.household`),
    words(at, `${prefix}_everyday`, segment.persona.everyday, `${persona}.everyday`),
    ...claimsOf(at, prefix, personaClaims(segment, data.segments.categories, path), telling),
    ...needFacts(at, prefix, segment, path),
    ...togetherFacts(at, ear, prefix, segment, path),
  ];
}

/** Facts about each segment (segment_<id>_…). */
export function segmentFacts(data: Dataset, telling: Telling): Entry[] {
  const at: Delivery = { file: RESULT_FILES.segments, ...data.segments };
  return data.segments.segments.flatMap((segment, i) => oneSegment(at, segment, i, data, telling));
}
