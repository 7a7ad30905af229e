import { armJoints } from './arm';
import { armOf } from './arm-bodies';
import { type BodyName, bodyOf, HAIR_TOP, LAYOUT, NECK_PIVOT, type Units } from './bodies';
import { type ArmPose, withFreeArm } from './gesture';
import { onHead } from './head-transform';
import { boneEnd } from './limb';
import type { FigureLook } from './look';
import { headScale } from './size';

/** A point of the frame in px. */
export interface FramePoint {
  readonly x: number;
  readonly y: number;
}

/** A figure as it is placed: the same numbers that Figure gets. */
export interface PlacedFigure {
  readonly look: FigureLook;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly flip?: boolean | undefined;
  readonly bob?: number | undefined;
}

/**
 * The hand things are hung on or put in, in figure space: measured on the drawings (the first three are ART.md's). Bodies
 * that aren't listed have no hand to spare.
 */
const HANDS: Partial<Record<BodyName, Units>> = {
  dancer: [1200, 1330],
  walking: [545, 1720],
  pointing: [200, 1660],
  shirt: [325, 1860],
  easing: [325, 1800],
  blazer: [944, 1790],
  polkadots: [205, 1790],
  coat: [320, 1850],
  squat: [765, 1640],
  wheelchair: [1270, 870],
};

/** Tip of the finger that points, in figure space. */
const POINTING_TIP: Units = [1330, 720];

/** Middle of the face against the head group. */
const FACE: Units = [LAYOUT.face[0] + 144, LAYOUT.face[1] + 150];

/** Where a point of figure space comes in the frame, before sway. */
export function toFrame(figure: PlacedFigure, [x, y]: Units): FramePoint {
  const { centre, foot } = bodyOf(figure.look.body);
  const scale = figure.scale * figure.look.scale;
  return {
    x: figure.x + (figure.flip ? -1 : 1) * (x - centre) * scale,
    y: figure.y - (figure.bob ?? 0) + (y - foot) * scale,
  };
}

/** The hand of a placed figure to hang a bag, cup or handle on; undefined when the body has none free. */
export function handOf(figure: PlacedFigure): FramePoint | undefined {
  const hand = HANDS[figure.look.body];
  return hand && toFrame(figure, hand);
}

/** The fingertip of a placed figure that points; undefined in other poses. */
export function fingertipOf(figure: PlacedFigure): FramePoint | undefined {
  return figure.look.body === 'pointing' ? toFrame(figure, POINTING_TIP) : undefined;
}

/** Units from the wrist to the middle of a palm of our own. */
const PALM = 110;

/** The palm of an arm of our own (gestureAt) in the frame: what it offers lies here. Undefined when there is none. */
export function palmOf(figure: PlacedFigure, pose: ArmPose): FramePoint | undefined {
  const look = withFreeArm(figure.look);
  const arm = look && armOf(look.body);
  if (!look || !arm) return undefined;
  return toFrame({ ...figure, look }, boneEnd(armJoints(arm.shoulder, pose).wrist, pose.wrist, PALM));
}

/** Middle of the face of a placed figure: nothing may be set over it. */
export function faceOf(figure: PlacedFigure): FramePoint {
  const { body, scale } = figure.look;
  return toFrame(figure, onHead(FACE, bodyOf(body).neck, headScale(scale)));
}

/** Px from the ground to the top of ordinary hair: what an eye level is set with. */
export function heightOf(look: FigureLook, scale: number): number {
  const { foot, neck } = bodyOf(look.body);
  const [, top] = onHead([NECK_PIVOT[0], HAIR_TOP], neck, headScale(look.scale));
  return (foot - top) * scale * look.scale;
}

/** The scale at which a look is `height` px tall, hair included. */
export function scaleForHeight(look: FigureLook, height: number): number {
  return height / heightOf(look, 1);
}
