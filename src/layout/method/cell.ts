import { TYPE } from '../../theme/type';
import { fitsIn, textWidth, wrap } from '../text';
import { lineHeight } from '../text-fit';
import type { Size } from './box-tree';
import type { Area, Disc } from './types';

/** A portrait beside a disc has this radius; inside one, this share of the disc's, within limits. All but the share in px. */
const PORTRAIT = { beside: 64, share: 0.6, least: 50, most: 176 } as const;
/** Around a portrait, a ring of dots needs this many px of the disc. */
const RING_ROOM = 40;
/** Space in px between disc and portrait that stand beside each other. */
const GAP = 6;

/** Names are set in two lines at most, as narrow as these widths in px allow; only the last may cut. */
const NAME = { style: { ...TYPE.label, size: 34 }, widths: [300, 360, 420, 480], lines: 2 } as const;
export const NAME_STYLE = NAME.style;
/** The sign around a name: px at its ends, over and under its lines. */
const SIGN = { ends: 26, over: 9 } as const;
/** Share of the sign that hangs under the disc's rim. */
const HANGS = 0.62;

/** A segment as it stands at the end, around the middle of its box. All in px. */
export interface Cell extends Size {
  readonly disc: Disc;
  readonly portrait: Disc;
  /** True when the portrait stands in the middle of the disc, with dots around it. */
  readonly inside: boolean;
  readonly name: { readonly lines: readonly string[]; readonly x: number; readonly y: number };
  /** The name's sign, on the lower rim. */
  readonly sign: Area;
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

/** The box of a segment whose disc has radius `r` px: the disc, its portrait in it or beside it, its sign on the rim. */
export function cellOf(name: readonly string[], r: number): Cell {
  const inner = portraitIn(r);
  const portrait = inner ?? PORTRAIT.beside;
  const line = lineHeight(NAME.style);
  const width = Math.max(...name.map((text) => textWidth(text, NAME.style))) + 2 * SIGN.ends;
  const height = name.length * line + 2 * SIGN.over;
  const reach = Math.max(r, portrait);
  // The sign hangs under the middle of disc and portrait together.
  const discX = inner === undefined ? -(portrait + GAP / 2) : 0;
  const portraitX = inner === undefined ? r + GAP / 2 : 0;
  const y = (-HANGS * height) / 2;
  const top = y + reach - (1 - HANGS) * height;
  return {
    width: Math.max(2 * (r - discX), width),
    height: 2 * reach + HANGS * height,
    disc: { x: discX, y, r },
    portrait: { x: portraitX, y, r: portrait },
    inside: inner !== undefined,
    name: { lines: name, x: 0, y: top + SIGN.over + NAME.style.size * 0.92 },
    sign: { x: -width / 2, y: top, width, height },
  };
}
