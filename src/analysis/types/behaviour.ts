import { DEEP } from '../../insight/deep-thresholds';
import { SMALLEST_CELL } from '../../schema/common';
import type { Behaviour } from '../../schema/deep-dive';
import { designEffect, weightedShare } from '../../statistics/design-effect';
import { decimal, type Finding, found, grouped, note, percent, refused } from '../findings';
import { shortName } from '../needs';
import { slugs } from '../slug';
import { agreeing, figureOf, rounded, showable } from './agreeing';
import { type Centred, centredAnswers } from './centred';
import { type Agreed, commonOf, dividesOf } from './divide';
import { byCentre, byDefinition, type Dominant } from './dominant';
import { type FoundTypes, foundTypes } from './found';
import { ageOrSexIn } from './names';
import type { Survey, TypeDefinition } from './survey';

const ABOUT = 'beteendetyper';

/** Types of a survey, and the type of each respondent (place in `results.types`, −1 = unclear or untold). */
export interface BehaviourAnalysis {
  readonly results: Behaviour | null;
  readonly of: readonly number[];
  readonly findings: readonly Finding[];
}

const nothing = (survey: Survey, reason: string): BehaviourAnalysis => ({
  results: null,
  of: survey.answers.map(() => -1),
  findings: [refused(ABOUT, reason)],
});

interface Typed {
  readonly names: readonly string[];
  readonly dominant: readonly Dominant[];
  readonly found?: FoundTypes;
}

/** Found types have letters until the team has named them: a statement is too long to be told as a name. */
const lettered = (count: number): string[] =>
  Array.from({ length: count }, (_, k) => `Typ ${String.fromCharCode(65 + k)}`);

function typed(
  survey: Survey,
  rows: readonly Centred[],
  definitions: readonly TypeDefinition[],
  seed: string,
): Typed {
  if (definitions.length > 0)
    return {
      names: definitions.map((d) => shortName(d.name)),
      dominant: byDefinition(rows, definitions, survey.statements),
    };
  const types = foundTypes(rows, survey.weights, seed);
  return {
    names: lettered(types.centres.length),
    dominant: types.centres.length > 0 ? byCentre(rows, types.centres) : [],
    found: types,
  };
}

/** Types with too few respondents are nobody's: their people are between types, where they can't be counted. */
function withoutSmall(of: readonly number[], names: readonly string[]): { of: number[]; names: string[] } {
  const sizes = names.map((_, k) => of.filter((t) => t === k).length);
  const kept = names.map((_, k) => k).filter((k) => (sizes[k] as number) >= SMALLEST_CELL);
  return { of: of.map((t) => kept.indexOf(t)), names: kept.map((k) => names[k] as string) };
}

/**
 * Which behaviour types a survey's respondents are of, how large each is in the base, what all have in common and what
 * parts them. Refused, with the reason, when the survey is too small, a name isn't a behaviour's, or no types hold.
 */
export function behaviourTypes(
  survey: Survey,
  definitions: readonly TypeDefinition[],
  seed: string,
): BehaviourAnalysis {
  const rows = centredAnswers(survey);
  const answered = rows.filter((r) => r !== null).length;
  if (answered < DEEP.types.respondents)
    return nothing(
      survey,
      `Enkäten har färre än ${DEEP.types.respondents} som svarat på nog många påståenden.`,
    );
  for (const { name } of definitions) {
    const word = ageOrSexIn(name);
    if (word)
      return nothing(
        survey,
        `Typen ”${name}” heter efter ålder eller kön (”${word}”). Döp den efter vad folk gör.`,
      );
  }
  const strange = definitions.flatMap((d) => d.marks).find((m) => !survey.statements.includes(m.statement));
  if (strange) return nothing(survey, `Påståendet ”${strange.statement}” finns inte i enkäten.`);
  const { names: all, dominant, found: how } = typed(survey, rows, definitions, seed);
  if (all.length === 0) return nothing(survey, `Inga typer håller: ${how?.choice.reason}`);
  const { of, names } = withoutSmall(
    dominant.map((d) => d.type),
    all,
  );
  if (names.length < 2) return nothing(survey, `Färre än två typer har minst ${SMALLEST_CELL} svarande.`);
  return told(survey, rows, of, names, how);
}

function told(
  survey: Survey,
  rows: readonly Centred[],
  of: readonly number[],
  names: readonly string[],
  how: FoundTypes | undefined,
): BehaviourAnalysis {
  const between = rows.filter((r, i) => r && of[i] === -1).length;
  const shown = between >= SMALLEST_CELL;
  const counted = rows.flatMap((r, i) => (r && (shown || of[i] !== -1) ? [i] : []));
  const weights = counted.map((i) => survey.weights[i] as number);
  const shareOf = (k: number) =>
    figureOf(
      weightedShare(
        counted.map((i) => of[i] === k),
        weights,
      ),
    );
  const ids = slugs(names);
  const agreed = survey.statements.map(
    (statement, j): Agreed => ({
      statement,
      all: agreeing(survey, j, (i) => rows[i] !== null),
      types: names.map((_, k) => agreeing(survey, j, (i) => of[i] === k)),
    }),
  );
  const { chosen } = how?.choice ?? {};
  const results: Behaviour = {
    how: how ? 'found' : 'defined',
    source: survey.source,
    base: counted.length,
    effective: Math.round(counted.length / designEffect(weights)),
    ...(chosen
      ? { quality: { silhouette: chosen.silhouette, stability: Math.min(...chosen.stability) } }
      : {}),
    types: names.map((name, k) => ({
      id: ids[k] as string,
      name,
      share: shareOf(k),
      marks: marksOf(agreed, k),
    })),
    unclear: shown ? shareOf(-1) : null,
    common: commonOf(agreed),
    divides: dividesOf(agreed, ids),
  };
  return { results, of, findings: tell(results, how, rows.length - rows.filter((r) => r).length) };
}

/** What a type agrees with more than all do, surely and by enough; the most first. */
const marksOf = (agreed: readonly Agreed[], k: number) =>
  agreed
    .flatMap(({ statement, all, types }) => {
      const own = types[k];
      return own && showable(own) && own.interval[0] > all.share
        ? [{ statement, share: figureOf(own), shareAll: rounded(all.share) }]
        : [];
    })
    .sort((a, b) => b.share.share - b.shareAll - (a.share.share - a.shareAll));

/** What the team can name found types after: what each agrees with most beyond the others. */
function toName({ types }: Behaviour): Finding {
  const said = types.flatMap(({ name, marks: [first] }) => (first ? [`${name}: ”${first.statement}”`] : []));
  return note(ABOUT, `Döp typerna i tabellen behaviours. Mest för sig ${said.join(', ')}.`);
}

function tell(b: Behaviour, how: FoundTypes | undefined, unanswered: number): Finding[] {
  const list = b.types.map((t) => `${t.name} ${percent(t.share.share)}`).join(', ');
  const said = [
    found(ABOUT, `${grouped(b.base)} svarande fördelar sig på ${b.types.length} typer: ${list}.`),
    note(
      ABOUT,
      `Svaren är viktade och säger så mycket som ${grouped(b.effective)} oviktade (designeffekt ${decimal(b.base / b.effective)}).`,
    ),
  ];
  if (how) said.push(found(ABOUT, `Typerna är funna i svaren. ${how.choice.reason}`), toName(b));
  if (b.unclear)
    said.push(note(ABOUT, `${percent(b.unclear.share, 1)} ligger mitt emellan typer och räknas som oklara.`));
  if ((b.unclear?.share ?? 0) > 1 - DEEP.types.coverage)
    said.push(note(ABOUT, `Typerna täcker inte ${percent(DEEP.types.coverage)} av basen: resten visas.`));
  if (unanswered >= SMALLEST_CELL)
    said.push(note(ABOUT, `${grouped(unanswered)} har svarat på för lite för att räknas.`));
  return said;
}
