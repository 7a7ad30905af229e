import { CABINET } from './room';
import { UNITS } from './units';

/** A pack in the cabinet: the middle of its foot, px from the cabinet's left edge and the top of its inside. */
export type Shelved = readonly [x: number, y: number];

const PAD = 12;
/** A pack's width as a share of the room from one to the next, its height in px, and its parts as shares of that height. */
const PACK = { width: 0.78, height: 56, cap: 0.18, foot: 0.8, sun: 0.17, middle: 0.58 } as const;

/** A hundred packs in rows, in the order in which they are counted: column by column from the right, beside who shows them. */
export function shelved(): Shelved[] {
  const { width, side, rows, row, board } = CABINET;
  const step = (width - 2 * (side + PAD)) / (UNITS.count / rows);
  return Array.from({ length: UNITS.count }, (_, i) => {
    const [column, down] = [Math.floor(i / rows), i % rows];
    return [width - side - PAD - step * (column + 0.5), row * (down + 1) - board] as const;
  });
}

/** Some tubes as path data: their bodies, and what is light on them: the cap that they stand on and a sun. */
export function tubePaths(packs: readonly Shelved[]): { readonly bodies: string; readonly light: string } {
  const { width, side, rows } = CABINET;
  const w = ((width - 2 * (side + PAD)) / (UNITS.count / rows)) * PACK.width;
  const h = PACK.height;
  const [foot, cap, sun] = [w * PACK.foot, h * PACK.cap, h * PACK.sun];
  const body = ([x, y]: Shelved) =>
    `M${n(x - w / 2)} ${n(y - h)}h${n(w)}L${n(x + foot / 2)} ${n(y - cap)}h${n(-foot)}Z`;
  const light = ([x, y]: Shelved) =>
    `M${n(x - foot / 2)} ${n(y - cap)}h${n(foot)}v${n(cap)}h${n(-foot)}ZM${n(x - sun)} ${n(y - h * PACK.middle)}a${n(sun)} ${n(sun)} 0 1 1 ${n(2 * sun)} 0a${n(sun)} ${n(sun)} 0 1 1 ${n(-2 * sun)} 0Z`;
  return { bodies: packs.map(body).join(''), light: packs.map(light).join('') };
}

const n = (value: number) => value.toFixed(1);
