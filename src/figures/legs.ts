import { lerp } from '../layout/ease';
import { OWN_LINE } from './arm';
import type { Units } from './bodies';
import type { OwnLegs } from './leg-bodies';
import type { Slot } from './library';
import { limbPath } from './limb';
import { footAt, type Steps, stepLift } from './steps';

/** Height of the ankle over the sole, and how much longer than that way a leg is, so that knees can bend. */
const ANKLE = 196;
const SLACK = 1.012;
const THIGH = 0.52;
const KNEE = 0.3;
/** Feet come down nearer to each other than the hips are: share of that distance. */
const TRACK = 0.4;
/** Widths of a trouser leg against the hip's: knee and hem; and of the ankle in it, units. */
const TAPER = { knee: 0.8, hem: 0.68 } as const;
const SHIN = 98;
/** The trousers end this share of the shin above the ankle. */
const HEM = 1.86;

/** A shoe about the ankle, toes to the right: its outline, and the lines on it. */
const SHOE = {
  outline:
    'M-70 4C-78 70 -84 118 -84 156C-70 204 190 206 296 196C322 186 306 146 268 134C196 112 124 70 88 -12C52 26 -24 36 -70 4Z',
  sole: 'M-82 150C10 176 190 180 304 164',
  laces: 'M112 66L166 34M150 100L206 74',
} as const;

/** Knee between hip and ankle, bent forwards; an ankle out of reach is met by a straight leg. */
export function kneeOf(hip: Units, ankle: Units, thigh: number, shin: number): Units {
  const [dx, dy] = [ankle[0] - hip[0], ankle[1] - hip[1]];
  const d = Math.min(Math.hypot(dx, dy), thigh + shin - 1);
  const bend = Math.acos((thigh * thigh + d * d - shin * shin) / (2 * thigh * d));
  const angle = Math.atan2(dy, dx) - bend;
  return [hip[0] + thigh * Math.cos(angle), hip[1] + thigh * Math.sin(angle)];
}

/** Ankle and angle of a foot: on its way, or nearer to where it stands. */
function ankleOf(
  legs: OwnLegs,
  foot: number,
  steps: Steps,
  leg: 'near' | 'far',
): { at: Units; angle: number } {
  const { ahead, up, angle } = footAt(steps, leg);
  const { near, far } = legs.hips;
  const middle = lerp((near[0] + far[0]) / 2, legs.hips[leg][0], TRACK);
  const x = lerp(middle + ahead, legs.stance[leg], steps.close);
  return {
    at: [x, foot - ANKLE - up * (1 - steps.close) + stepLift(steps)],
    angle: angle * (1 - steps.close),
  };
}

function legMarkup(
  legs: OwnLegs,
  foot: number,
  steps: Steps,
  leg: 'near' | 'far',
  paint: Readonly<Record<Slot, string>>,
  line: number,
): string {
  const hip = legs.hips[leg];
  const { at, angle } = ankleOf(legs, foot, steps, leg);
  const whole = (foot - ANKLE - hip[1]) * SLACK;
  const knee = kneeOf(hip, at, whole * THIGH, whole * (1 - THIGH));
  const { width } = legs;
  const limb = { root: hip, joint: knee, end: at, bend: KNEE } as const;
  const stroke = `stroke="${paint.ink}" stroke-width="${OWN_LINE + line}"`;
  const shape = (d: string, fill: string) => `<path d="${d}" fill="${fill}" ${stroke}/>`;
  const lines = `<path d="${SHOE.sole}${SHOE.laces}" fill="none" ${stroke} stroke-linecap="round"/>`;
  const shoes = legs.shoes ?? 'shoes';
  return [
    shape(limbPath({ ...limb, widths: [SHIN, SHIN, SHIN] }, 1.7, 2.04), paint.skin),
    `<g transform="translate(${Math.round(at[0])} ${Math.round(at[1])}) rotate(${Math.round(angle)})">`,
    `${shape(SHOE.outline, paint[shoes])}${shoes === 'ink' ? '' : lines}</g>`,
    shape(limbPath({ ...limb, widths: [width, width * TAPER.knee, width * TAPER.hem] }, 0, HEM), paint.pants),
  ].join('');
}

/** Markup in figure space of both legs, the far one first, to be drawn behind the body whose own were taken away. */
export function legsMarkup(
  legs: OwnLegs,
  foot: number,
  steps: Steps,
  paint: Readonly<Record<Slot, string>>,
  line: number,
): string {
  const both = (['far', 'near'] as const).map((leg) => legMarkup(legs, foot, steps, leg, paint, line));
  return both.join('');
}

/** Path of everything above the drawn legs, to clip a body with. */
export function aboveLegs({ below }: OwnLegs): string {
  return `M-600 -600L${below.map((p) => p.join(' ')).join('L')}L1800 -600Z`;
}

/** Half of what hides the seam of the cut, units; the drawn edge of the trousers ends at it. */
const SEAM = 7;

/**
 * Markup that hides the seam between the drawn hips and the legs: where ink lies under the drawn trousers, the clip's
 * soft edge would let it through.
 */
export function seamMarkup(legs: OwnLegs, paint: Readonly<Record<Slot, string>>): string {
  const half = legs.width / 2 - 2 * OWN_LINE;
  const [left, right] = legs.seam ?? [legs.hips.near[0] - half, legs.hips.far[0] + half];
  const inside = (x: number) => Math.min(right, Math.max(left, x));
  const runs = legs.below.slice(1).flatMap(([x2, y2], i) => {
    const [x1, y1] = legs.below[i]!;
    const [from, to] = [inside(x1), inside(x2)];
    return to - from > Math.abs(y2 - y1) ? [`M${from} ${y1}L${to} ${y2}`] : [];
  });
  return `<path d="${runs.join('')}" fill="none" stroke="${paint.pants}" stroke-width="${2 * SEAM}"/>`;
}
