import type { SceneOf } from '../../scenes/kinds';
import { FRAME, LEFT, RIGHT } from '../../theme/frame';
import { lerp } from '../ease';

/** Px: the floor, the height of the largest basket, a basket's width, and what stands beside it. */
export const STAGE = {
  floor: 844,
  tallest: 390,
  width: 230,
  person: { beside: 190, tall: 390 },
  label: 26,
} as const;

/** How much larger the first basket is seen while it is alone. */
const CLOSE = 1.3;

/** A basket as large as what is bought in the whole market, filled as far as it is bought here. Px. */
export interface BasketMarks {
  /** Its middle. */
  readonly x: number;
  readonly height: number;
  /** Height of what is in it. */
  readonly filled: number;
}

/** Baskets beside each other, all in one scale: as many px a crown. */
export function basketsOf({ rows }: SceneOf<'potential'>): BasketMarks[] {
  const most = Math.max(...rows.map((r) => r.market.value));
  const pitch = (RIGHT - LEFT) / rows.length;
  return rows.map(({ market, here }, i) => ({
    x: LEFT + pitch * (i + 0.5) - 10,
    height: (STAGE.tallest * market.value) / most,
    filled: (STAGE.tallest * Math.min(here.value, market.value)) / most,
  }));
}

/** Where the picture is looked at from: near the first basket at `t` 0, all at 1. An SVG transform about the floor. */
export function cameraAt(baskets: readonly BasketMarks[], t: number): string | undefined {
  if (t >= 1) return undefined;
  const scale = lerp(CLOSE, 1, t);
  const from = baskets[0]!.x;
  const middle = lerp(FRAME.width / 2, from, t);
  return `translate(${middle} ${STAGE.floor}) scale(${scale}) translate(${-from} ${-STAGE.floor})`;
}
