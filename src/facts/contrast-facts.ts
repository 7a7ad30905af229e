import { refusal } from '../insight/claim';
import { type Contrast, type ContrastRow, contrasts } from '../insight/contrasts';
import { THRESHOLD } from '../insight/thresholds';
import type { Cluster } from '../schema/clusters';
import type { Dataset } from '../schema/dataset';
import { RESULT_FILES } from '../schema/dataset';
import { type Ear, midSentence } from './ear/ear';
import type { Entry } from './fact';
import { nameOfId } from './fact-book';
import { type Delivery, indexFact, withheld, words } from './make';
import { claimFacts } from './segment-facts';

/** Prefix of the facts of a pair: contrast_<left>_<right>. */
export const contrastPrefix = (pair: Contrast): string =>
  `contrast_${nameOfId(pair.left.id)}_${nameOfId(pair.right.id)}`;

type Side = 'left' | 'right';

const labelOf = (data: Dataset, id: string) => data.segments.categories.find((c) => c.id === id);

const pathOf = (data: Dataset, cluster: Cluster, category: string) => {
  const c = data.clusters.clusters.indexOf(cluster);
  return `clusters[${c}].categories[${cluster.categories.findIndex((f) => f.category === category)}]`;
};

/** The row that a side stands for: the highest index over 100 that is a claim of its own. */
function topRow(pair: Contrast, side: Side): ContrastRow | undefined {
  return pair.rows
    .filter((row) => row[side].index > 100 && !refusal(row[side]))
    .sort((a, b) => b[side].index - a[side].index)[0];
}

function sideFacts(at: Delivery, ear: Ear, data: Dataset, pair: Contrast, side: Side): Entry[] {
  const prefix = `${contrastPrefix(pair)}_${side}`;
  const cluster = pair[side];
  const row = topRow(pair, side);
  const category = row && labelOf(data, row.category);
  const claim =
    row && category
      ? {
          id: category.id,
          kind: 'bought' as const,
          label: category.label,
          icon: category.icon,
          figure: row[side],
          path: pathOf(data, cluster, row.category),
        }
      : undefined;
  return [
    words(at, `${prefix}_name`, cluster.name, `clusters[${data.clusters.clusters.indexOf(cluster)}].name`),
    ...claimFacts(at, ear, `${prefix}_top`, claim, 'inget sticker ut uppåt i klustret'),
  ];
}

function rowFacts(at: Delivery, data: Dataset, pair: Contrast, i: number): Entry[] {
  const prefix = `${contrastPrefix(pair)}_row_${i + 1}`;
  const row = pair.rows[i];
  const category = row && labelOf(data, row.category);
  if (!row || !category) {
    return ['label', 'word', 'left', 'right'].map((k) =>
      withheld(`${prefix}_${k}`, 'det finns ingen fler skillnad'),
    );
  }
  const path = pathOf(data, pair.left, row.category);
  return [
    words(at, `${prefix}_label`, category.label, path),
    words(at, `${prefix}_word`, midSentence(category.label), path),
    indexFact(at, `${prefix}_left`, row.left, path),
    indexFact(at, `${prefix}_right`, row.right, pathOf(data, pair.right, row.category)),
  ];
}

/** Facts about each pair of clusters that the film contrasts. */
export function contrastFacts(data: Dataset, ear: Ear): Entry[] {
  const at: Delivery = { file: RESULT_FILES.clusters, ...data.clusters };
  return contrasts(data.clusters.clusters).flatMap((pair) => [
    ...sideFacts(at, ear, data, pair, 'left'),
    ...sideFacts(at, ear, data, pair, 'right'),
    ...Array.from({ length: THRESHOLD.contrastRows }, (_, i) => rowFacts(at, data, pair, i)).flat(),
  ]);
}
