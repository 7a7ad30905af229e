import { claimsByChance, type Recovery, recovered } from './sample/raw/recovery';
import { sampleStores } from './sample/raw/simulate';

/** Tries the analysis on made-up customers over many seeds and prints how much of what was planted is found again. */
const SEEDS = 200;
const CUSTOMERS = 5000;
const STORES = 60;
const RUNS = 1999;

const at = sampleStores(STORES);
const seeds = Array.from({ length: SEEDS }, (_, i) => `${i + 1}`);
const all = seeds.map((seed) => recovered(seed, CUSTOMERS, at, RUNS));
const chance = seeds.map((seed) => claimsByChance(seed, CUSTOMERS, at, RUNS));

const sum = (key: keyof Recovery) => all.reduce((s, r) => s + r[key], 0);
const part = (n: number, of: number) => `${((100 * n) / of).toFixed(1)} %`;
const rand = (key: 'segmentRand' | 'clusterRand') => {
  const values = all.map((r) => r[key]).sort((a, b) => a - b);
  const good = values.filter((v) => v >= 0.9).length;
  return `medel ${(sum(key) / SEEDS).toFixed(3)}, lägst ${values[0]?.toFixed(3)}, ${good} av ${SEEDS} minst 0,9`;
};

process.stdout.write(
  `${[
    `${SEEDS} frön, ${CUSTOMERS} kunder, ${at.stores.length} apotek`,
    `segment, justerat Rand:  ${rand('segmentRand')}`,
    `kluster, justerat Rand:  ${rand('clusterRand')}`,
    `planterade drag hittade: ${part(sum('found'), sum('planted'))} av ${sum('planted')}`,
    `falska påståenden:       ${part(sum('falseClaims'), sum('claims'))} av ${sum('claims')}`,
    `slumpade typer:          ${part(chance.filter((c) => c.claims > 0).length, SEEDS)} av körningarna påstår något`,
    `                         ${part(chance.filter((c) => c.clustersRefused).length, SEEDS)} av körningarna får inga kluster`,
  ].join('\n')}\n`,
);
