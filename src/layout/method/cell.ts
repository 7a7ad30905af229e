import { TYPE } from '../../theme/type';
import { fitsIn, textWidth, wrap } from '../text';
import { lineHeight } from '../text-fit';
import type { Size } from './box-tree';
import type { Point } from './types';

/** A portrait beside a disc has this radius; inside one, this share of the disc's, within limits. All but the share in px. */
const PORTRAIT = { beside: 54, share: 0.54, least: 50, most: 150 } as const;
/** Around a portrait, a ring of dots needs this many px of the disc. */
const RING_ROOM = 36;
/** Space in px between disc and portrait, and from there to the first line of the name. */
const GAP = { portrait: 6, name: 12 } as const;

/** Names are set in two lines at most, as narrow as these widths in px allow; only the last may cut. */
const NAME = { style: { ...TYPE.label, size: 36 }, widths: [300, 360, 420, 480], lines: 2 } as const;
export const NAME_STYLE = NAME.style;

/** A segment as it stands at the end, around the middle of its box. All in px. */
export interface Cell extends Size {
  readonly disc: Point & { readonly r: number };
  readonly portrait: Point & { readonly r: number };
  /** True when the portrait stands in the middle of the disc, with dots around it. */
  readonly inside: boolean;
  readonly name: { readonly lines: readonly string[]; readonly x: number; readonly y: number };
}

/** Lines of a segment's name. */
export function nameLines(name: string): string[] {
  const width = NAME.widths.find((w) => fitsIn(name, NAME.style, w, NAME.lines)) ?? NAME.widths.at(-1)!;
  return wrap(name, NAME.style, width, NAME.lines);
}

/** Radius in px of the portrait in a disc of radius `r`; undefined when the disc is too small to hold one. */
export function portraitIn(r: number): number | undefined {
  const radius = Math.min(PORTRAIT.most, Math.max(PORTRAIT.least, r * PORTRAIT.share));
  return radius + RING_ROOM <= r ? radius : undefined;
}

/** The box of a segment whose disc has radius `r` px: the disc, its portrait in it or beside it, the name under them. */
export function cellOf(name: readonly string[], r: number): Cell {
  const inner = portraitIn(r);
  const portrait = inner ?? PORTRAIT.beside;
  const nameWidth = Math.max(...name.map((line) => textWidth(line, NAME.style)));
  const nameHeight = GAP.name + name.length * lineHeight(NAME.style);
  // The name hangs under the middle of disc and portrait together.
  const discX = inner === undefined ? -(portrait + GAP.portrait / 2) : 0;
  const portraitX = inner === undefined ? r + GAP.portrait / 2 : 0;
  const y = -nameHeight / 2;
  return {
    width: Math.max(2 * (r - discX), nameWidth),
    height: 2 * Math.max(r, portrait) + nameHeight,
    disc: { x: discX, y, r },
    portrait: { x: portraitX, y, r: portrait },
    inside: inner !== undefined,
    name: { lines: name, x: 0, y: y + Math.max(r, portrait) + GAP.name + NAME.style.size * 0.9 },
  };
}
