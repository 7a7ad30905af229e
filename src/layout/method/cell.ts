import { TYPE } from '../../theme/type';
import { fitsIn, textWidth, wrap } from '../text';
import { lineHeight } from '../text-fit';
import type { Area, Disc } from './types';

/** A portrait beside a disc has this radius and lies so many radians from a lobe; inside one, this share of the disc's, within limits. Px but for shares. */
const PORTRAIT = { beside: 44, share: 0.54, least: 46, most: 176, fromLobe: 0.41 * Math.PI } as const;
/** Around a portrait, a ring of dots needs this many px of the disc. */
const RING_ROOM = 32;
/** Space in px between disc and portrait that stand beside each other. */
const GAP = 6;

/** Names are set in two lines at most, as narrow as these widths in px allow; only the last may cut. */
const NAME = { style: { ...TYPE.label, size: 34 }, widths: [300, 360, 420, 480], lines: 2 } as const;
export const NAME_STYLE = NAME.style;
/** The sign around a name: px at its ends, over and under its lines. */
const SIGN = { ends: 26, over: 9 } as const;
/** Half a sign lies over the rim it hangs from, so many px clear of the face; where there is no ring of dots, only so many px of it. */
const ON_RIM = { underFace: 14, least: 5 } as const;
/** px of a sign that may lie left of the disc it hangs from: from there its dots come. */
const OVERHANG = 30;

/** A segment as it stands at the end, around the middle of its box. All in px. */
export interface Cell {
  readonly width: number;
  readonly height: number;
  readonly disc: Disc;
  readonly portrait: Disc;
  /** The neighbour that joined last, where it stays to be seen. */
  readonly lobe: Disc | undefined;
  /** Its groups as they stand first. */
  readonly groups: readonly Disc[];
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

/** The portrait right of a disc; under a lobe that lies there. */
function besideOf(r: number, lobe: Disc | undefined): Disc {
  const away = r + GAP + PORTRAIT.beside;
  const angle = lobe && lobe.x > 0 ? Math.atan2(lobe.y, lobe.x) + PORTRAIT.fromLobe : 0;
  return { x: away * Math.cos(angle), y: away * Math.sin(angle), r: PORTRAIT.beside };
}

/** The smallest box around circles and the sign. */
function around(discs: readonly Disc[], sign: Area): Area {
  const x = Math.min(sign.x, ...discs.map((d) => d.x - d.r));
  const y = Math.min(sign.y, ...discs.map((d) => d.y - d.r));
  const right = Math.max(sign.x + sign.width, ...discs.map((d) => d.x + d.r));
  const bottom = Math.max(sign.y + sign.height, ...discs.map((d) => d.y + d.r));
  return { x, y, width: right - x, height: bottom - y };
}

/** The sign of a name around `x`, on a rim whose lowest y is `rim`, `ring` px from the face; its left end isn't far from the rim's `left`. */
function signUnder(name: readonly string[], x: number, rim: number, left: number, ring: number): Area {
  const width = Math.max(...name.map((text) => textWidth(text, NAME_STYLE))) + 2 * SIGN.ends;
  const height = name.length * lineHeight(NAME_STYLE) + 2 * SIGN.over;
  const on = Math.max(ON_RIM.least, Math.min(height / 2, ring - ON_RIM.underFace));
  return { x: Math.max(x - width / 2, left - OVERHANG), y: rim - on, width, height };
}

/**
 * The box of a segment whose disc has radius `r` px: the disc with its lobe, if it has one, its portrait in it or beside
 * it, its sign under them. `groups` and `lobe` are placed around the disc's middle.
 */
export function cellOf(name: readonly string[], r: number, groups: readonly Disc[] = [], lobe?: Disc): Cell {
  const inner = portraitIn(r);
  const disc: Disc = { x: 0, y: 0, r };
  const portrait: Disc = inner === undefined ? besideOf(r, lobe) : { ...disc, r: inner };
  // The sign hangs about under the middle of disc and portrait together.
  const under = inner === undefined ? (portrait.x + portrait.r - r) / 2 : 0;
  const sign = signUnder(
    name,
    under,
    inner === undefined ? Math.max(r, portrait.y + portrait.r) : r,
    -r,
    inner === undefined ? 0 : r - inner,
  );
  const box = around([...groups, disc, portrait, ...(lobe ? [lobe] : [])], sign);
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
    groups: groups.map(moved),
    inside: inner !== undefined,
    name: {
      lines: name,
      ...moved({ x: sign.x + sign.width / 2, y: sign.y + SIGN.over + NAME.style.size * 0.92 }),
    },
    sign: moved(sign),
  };
}
