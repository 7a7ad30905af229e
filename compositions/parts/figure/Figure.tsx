import { bodyOf, MAX_TILT } from '../../../src/figures/bodies';
import { type ArmPose, withFreeArm } from '../../../src/figures/gesture';
import { headTransform } from '../../../src/figures/head-transform';
import type { FigureLook } from '../../../src/figures/look';
import type { FigureMarkup } from '../../../src/figures/markup';
import { extraLine, FACE_LINE, headScale } from '../../../src/figures/size';
import { type Steps, stepBob } from '../../../src/figures/steps';
import { cachedMarkup } from './cached-markup';
import { Markup } from './Markup';
import { Torso } from './Torso';

export interface FigureProps {
  readonly look: FigureLook;
  /** Ground point under the figure, px of the frame. */
  readonly x: number;
  readonly y: number;
  /** Px per figure unit for an adult, e.g. .22; the look's own scale comes on top. */
  readonly scale: number;
  /** Mirrored: the drawings look to the right. */
  readonly flip?: boolean | undefined;
  /** Degrees about the neck; more than ±4 would break the joint and is held there. */
  readonly headTilt?: number | undefined;
  readonly blink?: boolean | undefined;
  /** Where the head looks: 1 the way the body is drawn, −1 back over the shoulder, between the two on its way. */
  readonly headTurn?: number | undefined;
  /** Units by which open eyes look ahead (or back, when negative). */
  readonly gaze?: number | undefined;
  /** The free arm, from gestureAt. Who has none changes pose for it; who sits on both hands keeps them. */
  readonly arm?: ArmPose | undefined;
  /** Legs that walk, from strollAt or walkAlong; who sits keeps sitting. They bring their own bob. */
  readonly steps?: Steps | undefined;
  /** Px above the ground, e.g. of a hop. */
  readonly bob?: number | undefined;
  /** Degrees about the ground point. */
  readonly swayDeg?: number | undefined;
  /** Stroke in px added to the ink; by default what the scale needs. */
  readonly lineWidth?: number | undefined;
}

/**
 * A person, standing on (x, y). Only transforms change between frames; the drawing is composed once per look.
 * `data-figure` (who) and `data-face` tell check:frames what it must not cover or move by leaps.
 */
export function Figure(props: FigureProps) {
  const { x, y, flip = false, headTilt = 0, headTurn = 1, swayDeg = 0, arm, steps } = props;
  const look = (arm && withFreeArm(props.look)) ?? props.look;
  const scale = props.scale * look.scale;
  const line = props.lineWidth ?? extraLine(scale);
  const bob = (props.bob ?? 0) + (steps ? stepBob(steps, scale) : 0);
  const { centre, foot, neck } = bodyOf(look.body);
  const markup = cachedMarkup(look, scale);
  const tilt = Math.max(-MAX_TILT, Math.min(MAX_TILT, headTilt));
  const turn = swayDeg ? ` rotate(${swayDeg})` : '';
  return (
    <g
      data-figure={`${look.head} ${look.hair} ${look.skin}`}
      transform={`translate(${x} ${y - bob})${turn} scale(${flip ? -scale : scale} ${scale}) translate(${-centre} ${-foot})`}
      strokeWidth={line / scale}
      strokeLinejoin="round"
    >
      {arm || steps ? (
        <Torso look={look} body={markup.body} arm={arm} steps={steps} line={line / scale} />
      ) : (
        <Markup html={markup.body} />
      )}
      <g transform={headTransform(neck, tilt, headScale(look.scale), headTurn)}>
        <Markup html={markup.head} />
        <Face {...props} markup={markup} line={(line * FACE_LINE) / scale} />
      </g>
    </g>
  );
}

interface FaceProps extends Pick<FigureProps, 'blink' | 'gaze'> {
  readonly markup: FigureMarkup;
  readonly line: number;
}

function Face({ markup, line, blink = false, gaze = 0 }: FaceProps) {
  const shut = blink && markup.lids !== '';
  return (
    <g data-face="" strokeWidth={line}>
      <Markup html={markup.face} />
      {shut || gaze === 0 ? (
        <Markup html={shut ? markup.lids : markup.eyes} />
      ) : (
        <g transform={`translate(${gaze} 0)`}>
          <Markup html={markup.eyes} />
        </g>
      )}
    </g>
  );
}
