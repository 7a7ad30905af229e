import type { SupplierBenefit } from '../../src/schema/supplier-benefit';
import { DELIVERY } from './segments';

const range = (low: number, mid: number, high: number, base: number) => ({ low, mid, high, base });

/** data/results/supplier-benefit.json: one invented case inside the band that practice reports (INSIGHT.md). */
export function sampleBenefit(doors: number, base = 3140): SupplierBenefit {
  const after = Math.max(1, Math.round(doors * 0.365));
  return {
    ...DELIVERY,
    featured: 'solskydd-sommar',
    cases: [
      {
        id: 'solskydd-sommar',
        name: 'Solskydd, sommarserie',
        category: 'solskydd',
        weeks: 12,
        doors: { before: doors, after },
        sold: { before: range(0.5, 0.54, 0.58, base), after: range(0.74, 0.81, 0.87, base) },
        unsold: { before: range(0.42, 0.46, 0.5, base), after: range(0.13, 0.19, 0.26, base) },
        repurchase: { before: range(0.19, 0.22, 0.25, base), after: range(0.27, 0.31, 0.35, base) },
        recapture: [
          { share: 0, volume: range(-0.02, 0.01, 0.04, base) },
          { share: 0.25, volume: range(0.01, 0.04, 0.07, base) },
          { share: 0.5, volume: range(0.03, 0.06, 0.09, base) },
        ],
        leftDoors: range(0.09, 0.12, 0.15, base),
        storeSales: range(-0.006, -0.001, 0.004, base),
        backtest: { weeks: 8, error: 0.09 },
        margin: { before: range(0.27, 0.29, 0.31, base), after: range(0.31, 0.34, 0.37, base) },
        assumptions: [
          'En dörr behålls när den säljer minsta förpackningen med tillräcklig sannolikhet.',
          'En fjärdedel av de tappade köpen görs i en annan dörr.',
        ],
      },
    ],
  };
}
