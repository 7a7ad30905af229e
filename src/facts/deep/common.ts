import type { DeepDive } from '../../schema/deep-dive';
import type { ShareFigure } from '../../schema/figure';
import type { Ear } from '../ear/ear';
import type { Entry } from '../fact';
import { type Delivery, shareFact, withheld } from '../make';

/** So many of each kind may be told. */
export const TOLD = { types: 4, common: 2, divides: 3, cues: 3, gaps: 3, changes: 2, ranking: 3 } as const;

/** 1 … n. */
export const places = (n: number) => Array.from({ length: n }, (_, i) => i + 1);

/** A share of respondents or customers with how it is said. */
export function share(at: Delivery, name: string, f: ShareFigure, path: string, ear: Ear): Entry[] {
  const own = shareFact(at, name, f, path);
  return [own, { ...own, name: `${name}_ear`, value: ear.percent(f.share), unit: 'text', origin: 'derived' }];
}

/** Facts that exist but may not be said, all for one reason. */
export const missing = (names: readonly string[], why: string): Entry[] => names.map((n) => withheld(n, why));

/** Why a part isn't told. */
export const reasonOf = (d: DeepDive, part: DeepDive['refused'][number]['part']): string =>
  d.refused.find((r) => r.part === part)?.reason ?? 'är inte levererad';
