import { refusal } from '../insight/claim';
import type { Cluster } from '../schema/clusters';
import { SMALLEST_CELL } from '../schema/common';
import type { Aggregates } from './aggregates';
import { figureOf, type JudgedCell } from './cell';
import { type Choice, stabilityBand } from './choose-k';
import { type Finding, found, note, refused } from './findings';

/** What was found and refused about clusters, their categories and shelves. */
export function clusterFindings(
  a: Aggregates,
  clusters: readonly Cluster[],
  cells: readonly JudgedCell[],
  choice: Choice,
  hidden: number,
): Finding[] {
  const sure = cells.filter((c) => c.q !== undefined && !refusal(figureOf(c))).length;
  const bands = [...new Set((choice.chosen?.stability ?? []).map(stabilityBand))].join(', ');
  const changed = clusters.filter((c) => c.shelf.add.length > 0).length;
  return [
    found('kluster', `${choice.reason} Alla ${a.stores.length} apotek ligger i ett kluster vart (${bands}).`),
    ...choice.tried.flatMap((c) =>
      c.refusal ? [refused('kluster', `${c.k} kluster valdes bort: ${c.refusal}.`)] : [],
    ),
    sure > 0
      ? found('kluster', `${sure} av ${cells.length} prövade kategorier skiljer sig säkert mellan klustren.`)
      : refused('kluster', `Ingen av ${cells.length} prövade kategorier skiljer sig säkert mellan klustren.`),
    ...(hidden > 0
      ? [
          note(
            'skydd',
            `${hidden} celler i klustrens kundmix är dolda (färre än ${SMALLEST_CELL} kunder, eller så att sådana inte kan räknas fram).`,
          ),
        ]
      : []),
    a.space
      ? found('hylla', `${changed} av ${clusters.length} kluster får ett hyllförslag.`)
      : refused('hylla', a.missing.space ?? 'Hyllplatser är inte levererade: inga hyllförslag.'),
  ];
}
