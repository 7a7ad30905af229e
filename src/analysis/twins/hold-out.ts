import { DEEP } from '../../insight/deep-thresholds';
import { fitMultinomial, logitsOf, type Multinomial } from '../../statistics/multinomial';
import type { HeldOut } from './calibrate';
import { stratifiedFolds } from './folds';
import { scaled, scalingOf } from './scale';

/** Surveyed customers as numbers: what they bought and how they live, their type and weight. No id is among them. */
export interface Surveyed {
  /** [customer][feature] */
  readonly features: readonly (readonly number[])[];
  /** Place of the type of each. */
  readonly types: readonly number[];
  readonly weights: readonly number[];
  /** Number of types. */
  readonly count: number;
}

const pick = <T>(list: readonly T[], of: readonly number[]) => of.map((i) => list[i] as T);

/** A model of these surveyed customers, with the scaling that it expects. */
export function fitted({ features, types, weights, count }: Surveyed, penalty: number, start?: Multinomial) {
  const scaling = scalingOf(features);
  const model = fitMultinomial(
    { features: scaled(features, scaling), classes: types, weights },
    count,
    penalty,
    start,
  );
  return { model, scaling };
}

/** Held-out logits at every penalty that is tried: each fold by a model of the others, from strong penalty to weak. */
function heldOutAt(s: Surveyed, of: readonly number[]): Map<number, HeldOut[]> {
  const penalties = [...DEEP.tagging.penalties].sort((a, b) => b - a);
  const held = new Map(penalties.map((p) => [p, [] as HeldOut[]]));
  for (let fold = 0; fold < DEEP.tagging.folds; fold++) {
    const [inside, outside] = [false, true].map((out) =>
      of.flatMap((f, i) => ((f === fold) === out ? [i] : [])),
    ) as [number[], number[]];
    const some = {
      ...s,
      features: pick(s.features, inside),
      types: pick(s.types, inside),
      weights: pick(s.weights, inside),
    };
    let start: Multinomial | undefined;
    for (const penalty of penalties) {
      const { model, scaling } = fitted(some, penalty, start);
      start = model;
      const rows = scaled(pick(s.features, outside), scaling);
      outside.forEach((i, r) => {
        const logits = logitsOf(model, rows[r] as number[]);
        held.get(penalty)?.push({ logits, type: s.types[i] as number, weight: s.weights[i] as number, fold });
      });
    }
  }
  return held;
}

/** The penalty with the least held-out loss, by `lossOf`, and what it gave. */
export function bestHeldOut(s: Surveyed, seed: string, lossOf: (held: readonly HeldOut[]) => number) {
  const of = stratifiedFolds(s.types, DEEP.tagging.folds, seed);
  const all = [...heldOutAt(s, of)].map(([penalty, held]) => ({ penalty, held, loss: lossOf(held) }));
  return all.reduce((best, one) => (one.loss < best.loss ? one : best));
}
