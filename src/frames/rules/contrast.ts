import type { Finding } from '../finding';
import { luminancesIn, relativeLuminance } from '../ground';
import type { Moment } from '../moment';
import { isClear, quoted } from '../rest';
import type { TextMark } from '../snapshot';

/** WCAG 2.2, 1.4.3: body text, and large bold text (the film's own limit for "large" is 40 px). */
const NEEDED = { normal: 4.5, large: 3 } as const;
const LARGE = { size: 40, weight: 700 } as const;

/** The share of px behind a text that may be worse: a thin line that a letter crosses doesn't make it illegible. */
const WORST = 0.1;

const isLarge = (text: TextMark) => text.size >= LARGE.size && text.weight >= LARGE.weight;

/**
 * Standing text whose colour is too close to the px that are really behind it, or to its own halo. A text that is
 * changing colour is on its way, as one that moves is; of one that is covered, what is behind can't be seen.
 */
export const contrast = ({ standing, now, before, ground }: Moment): Finding[] => {
  if (!ground) return [];
  const was = new Map(before.texts.map((text) => [text.node, text.fill]));
  return standing.flatMap((text): Finding[] => {
    if (was.get(text.node) !== text.fill || !isClear(text)) return [];
    const own = bytes(text.fill);
    const behind = text.halo
      ? [relativeLuminance(...bytes(text.halo))]
      : text.lines.flatMap((line) => luminancesIn(ground, line.box));
    if (behind.length === 0) return [];
    const worst = worstContrast(behind, own, text.opacity);
    const needed = isLarge(text) ? NEEDED.large : NEEDED.normal;
    if (worst >= needed) return [];
    return [
      {
        rule: 'contrast',
        frame: now.frame,
        element: quoted(text),
        found: `${worst.toFixed(1)} : 1 mot det som är bakom`,
        expected: `minst ${needed} : 1 (${Math.round(text.size)} px, vikt ${text.weight})`,
        box: text.box,
      },
    ];
  });
};

type Bytes = readonly [number, number, number];

/** Bytes of a colour as the browser gives it: rgb(1, 2, 3) or rgba(…). */
function bytes(color: string): Bytes {
  const [r, g, b] = [...color.matchAll(/\d+(\.\d+)?/g)].map((m) => Number(m[0]));
  if (r === undefined || g === undefined || b === undefined) throw new Error(`"${color}" is no rgb colour.`);
  return [r, g, b];
}

/** Contrast at the percentile that counts as worst. A faded text is mixed with its ground, in luminance. */
function worstContrast(behind: readonly number[], own: Bytes, opacity: number): number {
  const mine = relativeLuminance(...own);
  const ratios = behind
    .map((ground) => {
      const seen = opacity * mine + (1 - opacity) * ground;
      return (Math.max(seen, ground) + 0.05) / (Math.min(seen, ground) + 0.05);
    })
    .sort((a, b) => a - b);
  return ratios[Math.floor(WORST * (ratios.length - 1))] as number;
}
