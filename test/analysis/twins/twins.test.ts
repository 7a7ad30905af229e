import { describe, expect, it } from 'vitest';
import { taggedSample } from '../../../scripts/sample/deep/twins';
import { sampleStores } from '../../../scripts/sample/raw/simulate';
import { calibrationError, temperatureOf } from '../../../src/analysis/twins/calibrate';
import { stratifiedFolds } from '../../../src/analysis/twins/folds';
import { linear, probabilities } from '../../../src/analysis/twins/score';
import { twinModel } from '../../../src/analysis/twins/twins';
import { seededRandom } from '../../../src/layout/random';
import { softmax } from '../../../src/statistics/softmax';

const at = sampleStores(60);
const size = { customers: 4000, surveyed: 1000 };

describe('twins (all 200 seeds: scripts/deep-recovery.ts)', () => {
  it('are tagged nearly as well as anybody could', () => {
    for (const seed of ['1', '2', '3']) {
      const made = taggedSample(seed, { ...size, independent: false }, at);
      expect(made.refused).toBe(false);
      expect(made.best - made.accuracy).toBeLessThan(0.02);
      expect(made.precision).toBeGreaterThan(0.6);
    }
  });

  it('are refused where purchases say nothing of the type', () => {
    const chance = ['1', '2', '3', '4'].map((seed) => taggedSample(seed, { ...size, independent: true }, at));
    expect(chance.every((t) => t.refused)).toBe(true);
  });

  it('need enough surveyed customers', () => {
    const few = { features: [[1], [2]], types: [0, 1], weights: [1, 1], count: 2 };
    expect(twinModel(few, 'x').refusal).toContain('för få');
  });
});

/** Two types that one number tells apart, somewhat. */
function simple(n: number) {
  const random = seededRandom('simple');
  const features = Array.from({ length: n }, () => [4 * (random() - 0.5), random()]);
  const types = features.map(([x = 0]) => (random() < 1 / (1 + Math.exp(-2 * x)) ? 1 : 0));
  return { features, types, weights: types.map(() => 1), count: 2 };
}

describe('a tagger', () => {
  it('is the same as its plain sums', () => {
    const s = simple(600);
    const { tagger } = twinModel(s, 'x');
    if (!tagger) throw new Error('refused');
    const { constants, factors } = linear(tagger);
    const [row] = s.features as [number[]];
    const logits = constants.map(
      (c, k) => c + row.reduce((sum, x, j) => sum + x * (factors[k]?.[j] ?? 0), 0),
    );
    const [p] = probabilities(tagger, [row]);
    softmax(logits).forEach((x, k) => {
      expect(x).toBeCloseTo(p?.[k] ?? 0, 10);
    });
  });

  it('is the same for the same seed', () => {
    expect(twinModel(simple(400), 'x')).toEqual(twinModel(simple(400), 'x'));
  });
});

describe('folds and calibration', () => {
  it('deal every type evenly', () => {
    const types = [...Array(52).fill(0), ...Array(23).fill(1)] as number[];
    const of = stratifiedFolds(types, 5, 'x');
    for (const t of [0, 1]) {
      const sizes = [0, 1, 2, 3, 4].map((f) => of.filter((x, i) => x === f && types[i] === t).length);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }
  });

  it('find the temperature that logits were multiplied by', () => {
    const random = seededRandom('temperature');
    const held = Array.from({ length: 4000 }, (_, i) => {
      const logits = [0, 3 * (random() - 0.5), 3 * (random() - 0.5)];
      const p = softmax(logits);
      const u = random();
      const type = u < (p[0] ?? 0) ? 0 : u < (p[0] ?? 0) + (p[1] ?? 0) ? 1 : 2;
      return { logits: logits.map((x) => 2.5 * x), type, weight: 1, fold: i % 5 };
    });
    expect(temperatureOf(held)).toBeGreaterThan(2.1);
    expect(temperatureOf(held)).toBeLessThan(3);
  });

  it('see who is surer than right', () => {
    const guesses = Array.from({ length: 1000 }, (_, i) => ({ p: 0.9, right: i % 2 === 0, weight: 1 }));
    expect(calibrationError(guesses)).toBeCloseTo(0.4, 10);
    expect(calibrationError(guesses.map((g, i) => ({ ...g, right: i % 10 > 0 })))).toBeLessThan(0.03);
  });
});
