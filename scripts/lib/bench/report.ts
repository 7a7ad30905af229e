import type { Quality } from './quality';

/** One way to make the film, as measured. */
export interface Measured {
  readonly way: string;
  readonly seconds: number;
  readonly quality?: Quality | undefined;
}

export interface Target {
  readonly text: string;
  readonly met: boolean;
}

const decimal = (value: number, digits = 1) =>
  new Intl.NumberFormat('sv-SE', { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(
    value,
  );

/** Seconds, frames a second, speed against the first way, and quality, one way a line. */
export function table(measured: readonly Measured[], frames: number): string {
  const base = measured[0]?.seconds ?? 1;
  const rows = measured.map(({ way, seconds, quality }) => [
    way,
    `${decimal(seconds)} s`,
    `${decimal(frames / seconds)} bilder/s`,
    `${decimal(base / seconds, 2)} ×`,
    quality
      ? `SSIM ${decimal(quality.mean, 5)}, sämst ${decimal(quality.worst, 5)} (bild ${quality.worstFrame})`
      : '',
  ]);
  const widths = rows[0]?.map((_, c) => Math.max(...rows.map((row) => row[c]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, c) => (c === 0 ? cell.padEnd(widths[c] ?? 0) : cell.padStart(widths[c] ?? 0)))
        .join('  '),
    )
    .map((line) => line.trimEnd())
    .join('\n');
}

export interface Seconds {
  readonly plain: number;
  readonly best: number;
  readonly fresh: number;
  readonly unchanged: number;
  readonly segment: number;
  readonly words: number;
}

/** What issue 6 asks for, and whether it was reached. */
export function targets(s: Seconds, reference: Quality, ours: Quality): Target[] {
  return [
    { text: `ny film ≥ 5 × standard (${decimal(s.plain / s.fresh, 2)} ×)`, met: s.plain / s.fresh >= 5 },
    {
      text: `ny film ≥ 3 × bästa samtidighet (${decimal(s.best / s.fresh, 2)} ×)`,
      met: s.best / s.fresh >= 3,
    },
    {
      text: `oförändrat ≤ 1 % av ny film eller 5 s (${decimal(s.unchanged)} s)`,
      met: s.unchanged <= Math.max(5, s.fresh / 100),
    },
    {
      text: `ett segment ≤ 15 % av ny film (${decimal((100 * s.segment) / s.fresh)} %)`,
      met: s.segment <= 0.15 * s.fresh,
    },
    {
      text: `bara ord ≤ 5 % av ny film (${decimal((100 * s.words) / s.fresh)} %)`,
      met: s.words <= 0.05 * s.fresh,
    },
    { text: 'kvalitet i snitt minst referensens', met: ours.mean >= reference.mean },
    { text: 'sämsta bild minst referensens', met: ours.worst >= reference.worst },
  ];
}
