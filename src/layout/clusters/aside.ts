import { LEFT, RIGHT } from '../../theme/frame';
import { TYPE, type TypeStyle } from '../../theme/type';
import type { Rect } from '../map/raster';
import { fitStyle, textWidth } from '../text';
import { type Ground, isBesideData } from './open-sea';

/** Room of the arrow with its letter, px from the arrow's middle: north is never to the left of up. */
const NORTH = { left: 46, right: 96, up: 100, down: 46, gap: 20 } as const;
const NOTE = { maxWidth: 520, least: 30, gap: 30 } as const;
/** Shares of the size that letters reach over and under their baseline. */
const LETTERS = { over: 0.76, under: 0.24 } as const;

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly box: Rect;
}

/** Heights at which things beside the map are tried, from right under the headline. px. */
function heights(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.max(0, Math.floor((to - from) / step) + 1) }, (_, i) => from + i * step);
}

/** Middle of the north arrow: at the left edge under the headline, or else where data leave room at either edge. */
export function placeNorth(ground: Ground, from: number): Place | undefined {
  const options = [LEFT + NORTH.left, RIGHT - NORTH.right].flatMap((x) =>
    heights(from + NORTH.gap + NORTH.up, 860, 20).map((y) => ({
      x,
      y,
      box: { left: x - NORTH.left, top: y - NORTH.up, right: x + NORTH.right, bottom: y + NORTH.down },
    })),
  );
  return options.find(({ box }) => isBesideData(box, ground));
}

export interface PlacedNote extends Place {
  readonly style: TypeStyle;
}

/** The note under the headline (y = baseline), or lower at the left edge when data are in its way. */
export function placeNote(note: string, ground: Ground, from: number): PlacedNote | undefined {
  const style = fitStyle(note, TYPE.sub, NOTE.maxWidth, NOTE.least);
  const width = textWidth(note, style);
  const height = (LETTERS.over + LETTERS.under) * style.size;
  const options = heights(from + NOTE.gap, 860, 20).map((top) => ({
    x: LEFT,
    y: Math.round(top + LETTERS.over * style.size),
    style,
    box: { left: LEFT, top, right: LEFT + width, bottom: top + height },
  }));
  return options.find(({ box }) => isBesideData(box, ground));
}
