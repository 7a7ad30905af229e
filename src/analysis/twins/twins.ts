import { DEEP } from '../../insight/deep-thresholds';
import { type WeightedShare, weightedShare } from '../../statistics/design-effect';
import type { Multinomial } from '../../statistics/multinomial';
import { Z95 } from '../../statistics/normal';
import { decimal, percent } from '../findings';
import { calibrationError, guessesOf, temperatureOf } from './calibrate';
import { bestHeldOut, fitted, type Surveyed } from './hold-out';
import type { Scaling } from './scale';

/** How good a tagging is on respondents that it hasn't seen. */
export interface Tried {
  readonly respondents: number;
  readonly accuracy: WeightedShare;
  readonly baseRate: number;
  readonly r2: number;
  readonly calibration: number;
  readonly penalty: number;
}

/** A model that may tag, and how good it is. */
export interface Tagger {
  readonly model: Multinomial;
  readonly scaling: Scaling;
  readonly temperature: number;
}

export interface TwinAnalysis {
  /** Absent where too few were surveyed to try anything. */
  readonly tried?: Tried;
  /** Absent when tagging is refused. */
  readonly tagger?: Tagger;
  /** Why it is refused, in Swedish. */
  readonly refusal?: string;
}

/** Weighted share of each type. */
function ratesOf({ types, weights, count }: Surveyed): number[] {
  const total = weights.reduce((s, w) => s + w, 0);
  return Array.from(
    { length: count },
    (_, k) => weights.reduce((s, w, i) => s + (types[i] === k ? w : 0), 0) / total,
  );
}

/** Too few to try: the reason, or undefined. */
function tooFew({ types, count }: Surveyed): string | undefined {
  const { respondents, perType } = DEEP.tagging;
  if (types.length < respondents)
    return `Färre än ${respondents} svarande är kunder med köp: för få att lära av.`;
  const sizes = Array.from({ length: count }, (_, k) => types.filter((t) => t === k).length);
  return Math.min(...sizes) < perType
    ? `Någon typ har färre än ${perType} svarande som är kunder med köp: för få att lära av.`
    : undefined;
}

/** Whether held-out respondents are put right surely more often than the largest type alone would. */
function beatsBase(s: Surveyed, right: readonly boolean[], largest: number): boolean {
  const total = s.weights.reduce((sum, w) => sum + w, 0);
  const gain = s.types.map((t, i) => (right[i] ? 1 : 0) - (t === largest ? 1 : 0));
  const mean = gain.reduce((sum, g, i) => sum + g * (s.weights[i] as number), 0) / total;
  const spread = gain.reduce((sum, g, i) => sum + ((s.weights[i] as number) * (g - mean)) ** 2, 0);
  return mean - (Z95 * Math.sqrt(spread)) / total > 0;
}

function refusalOf(t: Tried, better: boolean): string | undefined {
  const { r2, calibration } = DEEP.tagging;
  if (!better)
    return `Köp och profil gissar rätt typ i ${percent(t.accuracy.share, 1)} av fallen, inte säkert bättre än att alltid gissa den största (${percent(t.baseRate, 1)}).`;
  if (t.r2 < r2)
    return `Köp och profil säger för lite om typen: McFaddens R² är ${decimal(t.r2, 3)}, minst ${decimal(r2)} krävs.`;
  if (t.calibration > calibration)
    return `Modellen är inte så säker som den säger: kalibreringsfelet är ${decimal(t.calibration, 3)}, högst ${decimal(calibration)} godtas.`;
  return undefined;
}

/**
 * Learns from surveyed customers which purchases and ways of living go with a type, and whether that is good enough to
 * tag others by (INSIGHT.md, Behaviour types and twins). Everything it is judged on is held out: five seeded folds with
 * each type dealt evenly, each fold's temperature taken from the others.
 */
export function twinModel(s: Surveyed, seed: string): TwinAnalysis {
  const few = tooFew(s);
  if (few) return { refusal: few };
  const { penalty, held, loss } = bestHeldOut(s, seed, (h) => guessesOf(h).loss);
  const { guesses } = guessesOf(held);
  const rates = ratesOf(s);
  const baseLoss = -rates.reduce((sum, p) => sum + p * Math.log(p), 0);
  const baseRate = Math.max(...rates);
  const tried: Tried = {
    respondents: s.types.length,
    accuracy: weightedShare(
      guesses.map((g) => g.right),
      guesses.map((g) => g.weight),
    ),
    baseRate,
    r2: 1 - loss / baseLoss,
    calibration: calibrationError(guesses),
    penalty,
  };
  const inOrder = { ...s, types: held.map((h) => h.type), weights: held.map((h) => h.weight) };
  const better = beatsBase(
    inOrder,
    guesses.map((g) => g.right),
    rates.indexOf(baseRate),
  );
  const refusal = refusalOf(tried, better);
  if (refusal) return { tried, refusal };
  return { tried, tagger: { ...fitted(s, penalty), temperature: temperatureOf(held) } };
}
