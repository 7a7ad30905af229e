import { DEEP } from '../../insight/deep-thresholds';
import { largest, softmax } from '../../statistics/softmax';

/** A held-out respondent: logits of a model that hasn't seen them, their type and weight. */
export interface HeldOut {
  readonly logits: readonly number[];
  readonly type: number;
  readonly weight: number;
  readonly fold: number;
}

/** Weighted mean negative log-likelihood at a temperature. */
function lossAt(held: readonly HeldOut[], temperature: number): number {
  let [loss, total] = [0, 0];
  for (const { logits, type, weight } of held) {
    loss -= weight * Math.log(Math.max(softmax(logits, temperature)[type] as number, 1e-300));
    total += weight;
  }
  return loss / total;
}

/** Golden section on the logarithm of the temperature: the loss has one valley there. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;
const ENDS = { low: Math.log(0.2), high: Math.log(20) };
const ROUNDS = 40;

/**
 * The temperature that logits are divided by so that probabilities are as sure as they are right (Guo et al. 2017): the
 * one with the least loss on held-out respondents.
 */
export function temperatureOf(held: readonly HeldOut[]): number {
  const at = (log: number) => lossAt(held, Math.exp(log));
  let { low, high } = ENDS;
  let [a, b] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)];
  let [fa, fb] = [at(a), at(b)];
  for (let i = 0; i < ROUNDS; i++) {
    if (fa < fb) {
      [high, b, fb] = [b, a, fa];
      a = high - GOLDEN * (high - low);
      fa = at(a);
    } else {
      [low, a, fa] = [a, b, fb];
      b = low + GOLDEN * (high - low);
      fb = at(b);
    }
  }
  return Math.exp((low + high) / 2);
}

/** How sure one was, and whether it was right. */
export interface Guess {
  readonly p: number;
  readonly right: boolean;
  readonly weight: number;
}

/** The guesses of held-out respondents, each fold at the temperature of the others: nobody tunes their own. */
export function guessesOf(held: readonly HeldOut[]): { guesses: Guess[]; loss: number } {
  const folds = [...new Set(held.map((h) => h.fold))];
  const temperature = new Map(folds.map((f) => [f, temperatureOf(held.filter((h) => h.fold !== f))]));
  let [loss, total] = [0, 0];
  const guesses = held.map(({ logits, type, weight, fold }): Guess => {
    const p = softmax(logits, temperature.get(fold));
    const top = largest(p);
    loss -= weight * Math.log(Math.max(p[type] as number, 1e-300));
    total += weight;
    return { p: p[top] as number, right: top === type, weight };
  });
  return { guesses, loss: loss / total };
}

/**
 * Expected calibration error (Naeini et al. 2015): in bins of equally many respondents, the mean distance between how
 * sure and how often right. Small bins would measure chance, so there are as many as hold enough respondents.
 */
export function calibrationError(guesses: readonly Guess[]): number {
  const { bins: most, perBin } = DEEP.tagging;
  const bins = Math.max(1, Math.min(most, Math.floor(guesses.length / perBin)));
  const sorted = [...guesses].sort((a, b) => a.p - b.p);
  const total = sorted.reduce((s, g) => s + g.weight, 0);
  return Array.from({ length: bins }, (_, b) => {
    const bin = sorted.slice(
      Math.round((b * sorted.length) / bins),
      Math.round(((b + 1) * sorted.length) / bins),
    );
    return Math.abs(bin.reduce((s, g) => s + g.weight * ((g.right ? 1 : 0) - g.p), 0)) / total;
  }).reduce((s, x) => s + x, 0);
}
