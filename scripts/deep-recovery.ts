import { sharesFound } from './sample/deep/recovery';
import { type Tagged, taggedSample } from './sample/deep/twins';
import { sampleStores } from './sample/raw/simulate';

/** Tries types and twins on made-up surveys and customers over many seeds and prints what of the planted is found again. */
const SEEDS = Number(process.argv[2] ?? 200);
const RESPONDENTS = 1200;
const CUSTOMERS = 5000;

const at = sampleStores(60);
const seeds = Array.from({ length: SEEDS }, (_, i) => `${i + 1}`);
const percent = (share: number) => `${(100 * share).toFixed(1).replace('.', ',')} %`;
const mean = (xs: readonly number[]) => xs.reduce((s, x) => s + x, 0) / xs.length;

const shares = seeds.map((seed) => sharesFound(seed, RESPONDENTS));
const intervals = shares.reduce((s, r) => s + r.intervals, 0);
const inside = shares.reduce((s, r) => s + r.inside, 0);
process.stdout.write(
  `${SEEDS} frön, ${RESPONDENTS} svarande, ${CUSTOMERS} kunder\n` +
    `planterade andelar inom 95 %-intervallet: ${percent(inside / intervals)} av ${intervals}\n` +
    `svarande med sin planterade typ:          ${percent(mean(shares.map((r) => r.right)))}\n`,
);

const sizes = { customers: CUSTOMERS, surveyed: RESPONDENTS };
const made = seeds.map((seed) => taggedSample(seed, { ...sizes, independent: false }, at));
const told = made.filter((t) => !t.refused);
const gap = (t: Tagged) => t.best - t.accuracy;
process.stdout.write(
  `taggning godtagen:                        ${told.length} av ${SEEDS}\n` +
    `träff mot bästa möjliga:                  ${percent(mean(told.map((t) => t.accuracy)))} mot ${percent(mean(told.map((t) => t.best)))}, ` +
    `i medel ${percent(mean(told.map(gap)))} under, mest ${percent(Math.max(...told.map(gap)))}, ` +
    `${told.filter((t) => gap(t) <= 0.02).length} av ${told.length} inom två enheter\n` +
    `R² ${mean(made.map((t) => t.r2)).toFixed(3)}, kalibreringsfel ${mean(made.map((t) => t.calibration)).toFixed(3)} (högst ${Math.max(...made.map((t) => t.calibration)).toFixed(3)})\n` +
    `taggade:                                  ${percent(mean(told.map((t) => t.coverage)))}, rätt av dem ${percent(mean(told.map((t) => t.precision)))}\n`,
);

const chance = seeds.map((seed) => taggedSample(seed, { ...sizes, independent: true }, at));
process.stdout.write(
  `köp oberoende av typ, taggning underkänd: ${percent(chance.filter((t) => t.refused).length / SEEDS)}\n`,
);
