import type { FreeArm } from './arm-bodies';
import type { Units } from './bodies';
import type { ArmPose } from './gesture';
import { HANDS_DRAWN } from './hands';
import type { Slot } from './library';
import { boneEnd, type Limb, limbPath, through } from './limb';

/** Hands are drawn a little large, as Open Peeps has them. */
const HAND_SIZE = 1.25;

/** Lengths and widths in units of an arm, measured on the drawn ones: shoulder, elbow, wrist. */
const BONES = { upper: 430, fore: 350 } as const;
const SLEEVE = [176, 140, 116] as const;
const SKIN = [118, 116, 76] as const;
/** The line of what we draw ourselves, as heavy as the drawings' own, and the cuff of a rolled sleeve. */
export const OWN_LINE = 18;
/** Fingers are drawn with a finer line, and with this share of the stroke that is added at small sizes. */
const FINE_LINE = 15;
const FINE_SHARE = 0.6;
const CUFF = { share: 0.09, wider: 18 } as const;
/** Spots of a spotted sleeve: place along the arm, to the side (share of the width), radius. */
const DOTS = [
  [0.45, -0.15, 40],
  [0.95, 0.2, 38],
  [1.35, -0.2, 36],
  [1.75, 0.15, 30],
] as const;

/** Shoulder, elbow and wrist of an arm in a pose. */
export function armJoints(shoulder: Units, pose: ArmPose): { elbow: Units; wrist: Units } {
  const elbow = boneEnd(shoulder, pose.upper, BONES.upper);
  return { elbow, wrist: boneEnd(elbow, pose.fore, BONES.fore) };
}

function dots(limb: Limb, ink: string): string {
  const along = (t: number): Units => {
    const [a, b, u] = t < 1 ? [limb.root, limb.joint, t] : [limb.joint, limb.end, t - 1];
    return [a[0] + (b[0] - a[0]) * u, a[1] + (b[1] - a[1]) * u];
  };
  return DOTS.map(([t, aside, r]) => {
    const [[x, y], [bx, by]] = [along(t), along(t + 0.05)];
    const span = Math.hypot(bx - x, by - y) || 1;
    const off = aside * 120;
    return `<circle cx="${Math.round(x - ((by - y) / span) * off)}" cy="${Math.round(y + ((bx - x) / span) * off)}" r="${r}" fill="${ink}"/>`;
  }).join('');
}

/**
 * Markup in figure space of an arm in a pose, to be drawn behind the body whose own arm was taken away.
 * `line`: stroke in units to add to the drawn line, as for all ink.
 */
export function armMarkup(
  { shoulder, sleeve }: FreeArm,
  pose: ArmPose,
  paint: Readonly<Record<Slot, string>>,
  line: number,
): string {
  const { elbow, wrist } = armJoints(shoulder, pose);
  const stroke = (width: number) =>
    `stroke="${paint.ink}" stroke-width="${width}" stroke-linejoin="round" stroke-linecap="round"`;
  const shape = (d: string, fill: string, width = OWN_LINE + line) =>
    `<path d="${d}" fill="${fill}" ${stroke(width)}/>`;
  const fine = (FINE_LINE + line * FINE_SHARE) / HAND_SIZE;
  const limb = (widths: Limb['widths']): Limb => ({ root: shoulder, joint: elbow, end: wrist, widths });
  const hand = HANDS_DRAWN[pose.hand];
  const turn = `translate(${Math.round(wrist[0])} ${Math.round(wrist[1])}) rotate(${Math.round(180 - pose.wrist)}) scale(${HAND_SIZE})`;
  const cloth = limb(SLEEVE);
  const wide: Limb = limb([SLEEVE[0], SLEEVE[1] + CUFF.wider, SLEEVE[2] + CUFF.wider]);
  return [
    `<g transform="${turn}">${shape(hand.fill, paint.skin, fine)}`,
    hand.lines ? `<path d="${hand.lines}" fill="none" ${stroke(fine)}/>` : '',
    '</g>',
    sleeve.to < 1.5 ? shape(limbPath(limb(SKIN), sleeve.to - 0.1, 2), paint.skin) : '',
    shape(limbPath(cloth, 0, sleeve.to), paint[sleeve.slot]),
    sleeve.cuff
      ? shape(limbPath(wide, sleeve.to - CUFF.share, sleeve.to + CUFF.share), paint[sleeve.slot])
      : '',
    sleeve.dots ? dots(cloth, paint.ink) : '',
  ].join('');
}

/** Path of everything but the drawn arm, to clip a body with (even-odd). */
export function withoutArm({ around, side }: FreeArm): string {
  const cut = [...around, ...[...side].reverse()].map((p) => p.join(' '));
  return `M-2000 -2000H4000V6000H-2000ZM${cut.join('L')}Z`;
}

/** Markup of what the drawn arm and hand hid: trousers to be drawn under the clipped body, and the torso's side over it. */
export function uncovered(
  { side, trousers }: FreeArm,
  paint: Readonly<Record<Slot, string>>,
  line: number,
): { readonly under: string; readonly over: string } {
  const edge = (d: string) =>
    `<path d="${d}" fill="none" stroke="${paint.ink}" stroke-width="${OWN_LINE + line}" stroke-linecap="round"/>`;
  const [x, y] = side[0]!;
  return {
    under: trousers ? `<path d="${trousers.fill}" fill="${paint.pants}"/>${edge(trousers.edge)}` : '',
    over: `${trousers?.cover ? `<path d="${trousers.cover}" fill="${paint.pants}"/>` : ''}${edge(`M${x} ${y}${through(side)}`)}`,
  };
}
