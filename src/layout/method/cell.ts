import { TYPE } from '../../theme/type';
import { fitsIn, textWidth, wrap } from '../text';
import { lineHeight } from '../text-fit';
import type { Size } from './box-tree';
import type { Area, Disc } from './types';

/** A portrait beside a disc has this radius; inside one, this share of the disc's, within limits. All but the share in px. */
const PORTRAIT = { beside: 44, share: 0.54, least: 50, most: 176 } as const;
/** Around a portrait, a ring of dots needs this many px of the disc. */
const RING_ROOM = 40;
/** Space in px between disc and portrait that stand beside each other. */
const GAP = 6;

/** Names are set in two lines at most, as narrow as these widths in px allow; only the last may cut. */
const NAME = { style: { ...TYPE.label, size: 34 }, widths: [300, 360, 420, 480], lines: 2 } as const;
export const NAME_STYLE = NAME.style;
/** The sign around a name: px at its ends, over and under its lines. */
const SIGN = { ends: 26, over: 9 } as const;
/** px of the sign that lie over the rim it hangs from: no dot is covered. */
const ON_RIM = 5;

/** A segment as it stands at the end, around the middle of its box. All in px. */
export interface Cell extends Size {
  readonly disc: Disc;
  readonly portrait: Disc;
  /** The neighbour that joined last, where it stays to be seen. */
  readonly lobe: Disc | undefined;
  /** True when the portrait stands in the middle of the disc, with dots around it. */
  readonly inside: boolean;
  readonly name: { readonly lines: readonly string[]; readonly x: number; readonly y: number };
  /** The name's sign, under the lower rim. */
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

/** The smallest box around circles and the sign. */
function around(discs: readonly Disc[], sign: Area): Area {
  const x = Math.min(sign.x, ...discs.map((d) => d.x - d.r));
  const y = Math.min(sign.y, ...discs.map((d) => d.y - d.r));
  const right = Math.max(sign.x + sign.width, ...discs.map((d) => d.x + d.r));
  const bottom = Math.max(sign.y + sign.height, ...discs.map((d) => d.y + d.r));
  return { x, y, width: right - x, height: bottom - y };
}

/** The sign of a name around `x`, hung from a rim whose lowest y is `rim`. */
function signUnder(name: readonly string[], x: number, rim: number): Area {
  const width = Math.max(...name.map((text) => textWidth(text, NAME_STYLE))) + 2 * SIGN.ends;
  const height = name.length * lineHeight(NAME_STYLE) + 2 * SIGN.over;
  return { x: x - width / 2, y: rim - ON_RIM, width, height };
}

/**
 * The box of a segment whose disc has radius `r` px: the disc with its lobe, if it has one, its portrait in it or beside
 * it, its sign under them. `lobe` is placed around the disc's middle.
 */
export function cellOf(name: readonly string[], r: number, lobe?: Disc): Cell {
  const inner = portraitIn(r);
  const disc: Disc = { x: 0, y: 0, r };
  const portrait: Disc =
    inner === undefined ? { x: r + GAP + PORTRAIT.beside, y: 0, r: PORTRAIT.beside } : { ...disc, r: inner };
  // The sign hangs under the middle of disc and portrait together.
  const under = inner === undefined ? GAP / 2 + PORTRAIT.beside : 0;
  const sign = signUnder(name, under, Math.max(r, portrait.r));
  const box = around([disc, portrait, ...(lobe ? [lobe] : [])], sign);
  const [dx, dy] = [-box.x - box.width / 2, -box.y - box.height / 2];
  const moved = <T extends { readonly x: number; readonly y: number }>(shape: T): T => ({
    ...shape,
    x: shape.x + dx,
    y: shape.y + dy,
  });
  return {
    width: box.width,
    height: box.height,
    disc: moved(disc),
    portrait: moved(portrait),
    lobe: lobe && moved(lobe),
    inside: inner !== undefined,
    name: { lines: name, ...moved({ x: under, y: sign.y + SIGN.over + NAME.style.size * 0.92 }) },
    sign: moved(sign),
  };
}
