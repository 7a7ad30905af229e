import { DEEP } from '../../insight/deep-thresholds';
import { SMALLEST_CELL } from '../../schema/common';
import type { Tagging } from '../../schema/deep-dive';
import { wilson } from '../../statistics/proportions';
import { decimal, type Finding, found, hole, note, percent, refused } from '../findings';
import { figureOf } from '../types/agreeing';
import type { Work } from './work';

/** What tagging came to: how good it is, and how many got a tag. */
export function taggingOf({ counted }: Work): { results: Tagging | null; findings: Finding[] } {
  const about = 'tvillingar';
  const { tagging, types } = counted;
  if (!types?.results) return { results: null, findings: [] };
  if (!tagging)
    return {
      results: null,
      findings: [
        hole(
          about,
          'Enkäten säger inte vilka svarande som är kunder (survey.customer): då går inga tvillingar att hitta.',
          60,
        ),
      ],
    };
  const { tried, tagger, refusal: why } = tagging.model;
  if (!tried || !tagger || !tagging.tags)
    return { results: null, findings: [refused(about, why ?? 'Taggningen höll inte.')] };
  const n = counted.customers;
  const figure = (hits: number) => ({ share: hits / n, base: n, interval: wilson({ hits, n }) });
  const tags = tagging.tags;
  const tagged = n - (tags.get(-1) ?? 0);
  const shown = types.results.types.flatMap((t, k) =>
    (tags.get(k) ?? 0) >= SMALLEST_CELL ? [{ type: t.id, share: figure(tags.get(k) ?? 0) }] : [],
  );
  const hidden = shown.length < types.results.types.length || n - tagged < SMALLEST_CELL;
  const results: Tagging = {
    respondents: tried.respondents,
    accuracy: figureOf(tried.accuracy),
    baseRate: tried.baseRate,
    r2: tried.r2,
    calibration: tried.calibration,
    threshold: DEEP.tagging.probability,
    coverage: figure(tagged),
    types: hidden ? [] : shown,
  };
  return {
    results,
    findings: [
      found(
        about,
        `${percent(tagged / n)} av kunderna får en tagg; resten är okända. Modellen träffar rätt för ${percent(tried.accuracy.share)} av dem den inte sett, mot ${percent(tried.baseRate)} för den som alltid gissar den största typen (R² ${decimal(tried.r2)}, kalibreringsfel ${decimal(tried.calibration, 3)}).`,
      ),
      ...(hidden
        ? [note(about, `Andelarna per typ visas inte: någon grupp har färre än ${SMALLEST_CELL} kunder.`)]
        : []),
      tagging.file
        ? note(about, 'Taggarna ligger bredvid råtabellerna (tags/). De är personuppgifter: behandla dem så.')
        : note(about, 'Inga taggar är skrivna. Be om dem med --tags csv eller --tags parquet.'),
    ],
  };
}
