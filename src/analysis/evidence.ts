import { DEEP } from '../insight/deep-thresholds';
import { SMALLEST_CELL } from '../schema/common';
import type { Evidence } from '../schema/deep-dive';
import { counted, type Finding, note } from './findings';
import { type Blocked, isBlocked } from './privacy';
import { slug } from './slug';
import { ageOrSexIn } from './types/names';
import type { EvidenceRow } from './types/survey';

/** What evidence may be about, and what it goes by. */
export interface Group {
  readonly kind: 'type' | 'segment';
  readonly id: string;
  readonly names: readonly string[];
}

/** Marks of a sentence that somebody said: codes are short and stand without them. */
const VERBATIM = /[”“"»«]|^[–—-]\s|\b(jag|mig|min|mitt|mina)\b/i;
const LONGEST_CODE = 80;

/** A cue is something seen in the pharmacy: it tells of no age, sex or illness. */
const isPlainCue = (text: string, blocked: Blocked): boolean =>
  !ageOrSexIn(text) &&
  !text
    .split(/\s+/)
    .some((word) => isBlocked([...blocked.categories, ...blocked.traits], { id: word, label: word }));

/**
 * The interview evidence that may be told, attached to types and segments: codes that at least ten told of. Sentences
 * that somebody said are left out, and so are cues that tell of a person; of cues at most three for each group.
 */
export function evidenceOf(
  rows: readonly EvidenceRow[],
  groups: readonly Group[],
  blocked: Blocked,
): { readonly evidence: Evidence[]; readonly findings: readonly Finding[] } {
  const enough = rows.filter((r) => r.n >= SMALLEST_CELL);
  const codes = enough.filter((r) => r.code.length <= LONGEST_CODE && !VERBATIM.test(r.code));
  const told = codes.filter((r) => r.kind !== 'cue' || isPlainCue(r.code, blocked));
  const evidence = groups.flatMap((g) => {
    const own = told
      .filter((r) => g.names.map(slug).includes(slug(r.group)))
      .sort((a, b) => b.n / b.asked - a.n / a.asked);
    const cues = own.filter((r) => r.kind === 'cue').slice(0, DEEP.cues);
    return own
      .filter((r) => r.kind !== 'cue' || cues.includes(r))
      .map(
        (r): Evidence => ({
          of: { kind: g.kind, id: g.id },
          kind: r.kind,
          text: r.code,
          source: r.source,
          base: r.n,
          asked: r.asked,
        }),
      );
  });
  const say = (n: number, why: string) =>
    n > 0
      ? [note('belägg', `${counted(n, 'intervjukod är utelämnad', 'intervjukoder är utelämnade')}: ${why}.`)]
      : [];
  return {
    evidence,
    findings: [
      ...say(rows.length - enough.length, `färre än ${SMALLEST_CELL} berättade om det`),
      ...say(enough.length - codes.length, 'citat återges inte'),
      ...say(codes.length - told.length, 'ett kännetecken får inte beskriva en person'),
    ],
  };
}
