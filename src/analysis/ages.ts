/** What is taken where no age band says anything: grown-ups of any age. */
const ANY_AGE: [number, number] = [18, 84];
/** Where an open band ("75+") is taken to end. */
const OLDEST = 89;

interface Band {
  readonly from: number;
  /** First age that is no longer in it. */
  readonly to: number;
  readonly n: number;
}

/** "25-34", "25–34 år", "75+", "75 år och äldre", "-17": a band of ages; undefined for anything else ("okänd"). */
function bandOf(text: string, n: number): Band | undefined {
  const numbers = [...text.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  const [from, to] = numbers;
  if (from === undefined) return undefined;
  if (to !== undefined) return { from, to: to + 1, n };
  if (/\+|äldre|över/.test(text)) return { from, to: Math.max(OLDEST + 1, from + 1), n };
  if (/^\s*[-–<]|yngre|under/.test(text)) return { from: 0, to: from + 1, n };
  return { from, to: from + 1, n };
}

/** The age below which a share of the customers is, straight within a band. */
function ageAt(bands: readonly Band[], share: number): number {
  const all = bands.reduce((s, b) => s + b.n, 0);
  let before = 0;
  for (const { from, to, n } of bands) {
    if (n > 0 && before + n >= share * all) return from + ((share * all - before) / n) * (to - from);
    before += n;
  }
  return bands.at(-1)?.to ?? 0;
}

/** Typical ages of a group: from the 10th to the 90th percentile of its age bands, in whole years. */
export function ageRange(byAge: Readonly<Record<string, number>>): {
  range: [number, number];
  known: boolean;
} {
  const bands = Object.entries(byAge)
    .flatMap(([text, n]) => bandOf(text, n) ?? [])
    .sort((a, b) => a.from - b.from);
  if (bands.reduce((s, b) => s + b.n, 0) === 0) return { range: ANY_AGE, known: false };
  const [low, high] = [Math.floor(ageAt(bands, 0.1)), Math.ceil(ageAt(bands, 0.9)) - 1];
  return { range: [low, Math.max(low, high)], known: true };
}
