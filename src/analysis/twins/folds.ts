import { seededRandom, shuffle } from '../../layout/random';

/** Fold of each observation, 0 … folds − 1: every class is dealt evenly over the folds, in a seeded order. */
export function stratifiedFolds(classes: readonly number[], folds: number, seed: string): number[] {
  const random = seededRandom(`${seed}/folds`);
  const of = classes.map(() => 0);
  let next = 0;
  for (const c of [...new Set(classes)].sort((a, b) => a - b)) {
    const members = classes.flatMap((x, i) => (x === c ? [i] : []));
    for (const i of shuffle(random, members)) of[i] = next++ % folds;
  }
  return of;
}
