import { LEFT, RIGHT } from '../../theme/frame';
import type { Ground } from './crowd';
import { type Headlined, headlineEnd } from './headline';
import type { Area, Disc, Point } from './types';

/** What is drawn left of the groups has its own px and is seen through a camera: scale, then shift. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** Middle of the heart as it lies on its side, its tip, and the width of one of its capsules; px of the sources. */
export const HEART = { x: 752, y: 548, tip: 866, width: 126 } as const;

/** A point of the sources in px of the picture. */
export const seen = (p: Point, view: View): Point => ({
  x: view.x + p.x * view.scale,
  y: view.y + p.y * view.scale,
});

/** Left top corner and scale at which a source is drawn, px of the sources. */
export interface Placed extends Point {
  readonly scale: number;
}

/** Where a source falls to, where it stands when both are there, and where it stays. */
export interface SourcePlaces {
  readonly first: Placed;
  readonly beside: Placed;
  readonly home: Placed;
}

/** The ground on which house and people stand until the sources meet, px: where it begins, and where the house stands. */
export const GROUND_TOP = 842;
const FLOOR_LINE = 884;

/** Scale of the sources at home, px between them, and how high the two are at a scale of 1. */
const HOME = { scale: 1.02, withKept: 0.9, gap: 36, house: 296, receipt: 318 } as const;

/** Where a point of the picture is among the sources. */
const among = (view: View, x: number, y: number, scale: number): Placed => ({
  x: (x - view.x) / view.scale,
  y: (y - view.y) / view.scale,
  scale: scale / view.scale,
});

/** The sources: the first one by itself, then both beside each other, then small at the left, one above the other. */
export function sourcesIn(view: View, withKept: boolean): Record<'lifestyle' | 'purchases', SourcePlaces> {
  const scale = withKept ? HOME.withKept : HOME.scale;
  const { y: middle } = seen(HEART, view);
  const top = middle - ((HOME.house + HOME.receipt) * scale + HOME.gap) / 2;
  const receipt = among(view, 664, FLOOR_LINE + 20 - 318 * 1.78, 1.78);
  return {
    lifestyle: {
      first: among(view, 96, FLOOR_LINE - 296 * 2.1, 2.1),
      beside: among(view, 62, FLOOR_LINE - 296 * 1.78, 1.78),
      home: among(view, LEFT - 14 * scale, top, scale),
    },
    purchases: {
      first: receipt,
      beside: receipt,
      home: among(view, LEFT - 14 * scale, top + HOME.house * scale + HOME.gap, scale),
    },
  };
}

/** Lowest y in px that anything but the captions may reach, and the highest that groups may: under the source line. */
const FLOOR = 934;
export const CEILING = 124;
/** Foot of the headline in px, and the space beside its last word. */
const HEADLINE = { foot: 190, beside: 24 } as const;
/** The capsule for what is kept, at the foot of the picture. */
export const KEPT: Area = { x: LEFT, y: 850, width: RIGHT - LEFT, height: 64 };

/** Space in px between the segments and that capsule. */
const OVER_KEPT = 20;

/** Sources and heart are this large, at the left edge: the whole story has room in one picture. */
const SIZE = 0.86;
/** From the highest groups to what lies under the headline, px. */
const UNDER_HEADLINE = 86;
/** px between the heart's tip and the segments: lanes fan out there. */
const FAN = 30;

/** Where groups form and segments lie: right of the heart. */
export function segmentArea(withKept: boolean): Area {
  const bottom = withKept ? KEPT.y - OVER_KEPT : FLOOR;
  const left = Math.round(LEFT + (HEART.tip - LEFT) * SIZE) + FAN;
  return { x: left, y: CEILING, width: RIGHT - left, height: bottom - CEILING };
}

/** The same with what stands there: the headline above and the heart's round tip. */
export function groundOf(told: Headlined, cap: Disc, withKept: boolean): Ground {
  const headline = { x: 0, y: 0, width: headlineEnd(told) + HEADLINE.beside, height: HEADLINE.foot };
  return { area: segmentArea(withKept), fixed: [headline, cap], cap };
}

/** How sources and heart are seen: level with the middle of what is under the headline. */
export function viewOf(withKept: boolean): View {
  const { y, height } = segmentArea(withKept);
  const top = y + UNDER_HEADLINE;
  return { x: LEFT * (1 - SIZE), y: (top + y + height) / 2 - SIZE * HEART.y, scale: SIZE };
}
