import { bodyOf, MAX_TILT } from '../../../src/figures/bodies';
import { headTransform } from '../../../src/figures/head-transform';
import type { FigureLook } from '../../../src/figures/look';
import { extraLine, FACE_LINE, headScale } from '../../../src/figures/size';
import { cachedMarkup } from './cached-markup';
import { Markup } from './Markup';

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
  /** Px above the ground, e.g. from walkAt. */
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
  const { look, x, y, flip = false, headTilt = 0, blink = false, bob = 0, swayDeg = 0 } = props;
  const scale = props.scale * look.scale;
  const line = props.lineWidth ?? extraLine(scale);
  const { centre, foot, neck } = bodyOf(look.body);
  const markup = cachedMarkup(look);
  const tilt = Math.max(-MAX_TILT, Math.min(MAX_TILT, headTilt));
  const turn = swayDeg ? ` rotate(${swayDeg})` : '';
  return (
    <g
      data-figure={`${look.head} ${look.hair} ${look.skin}`}
      transform={`translate(${x} ${y - bob})${turn} scale(${flip ? -scale : scale} ${scale}) translate(${-centre} ${-foot})`}
      strokeWidth={line / scale}
      strokeLinejoin="round"
    >
      <Markup html={markup.body} />
      <g transform={headTransform(neck, tilt, headScale(look.scale))}>
        <Markup html={markup.head} />
        <g data-face="" strokeWidth={(line * FACE_LINE) / scale}>
          <Markup html={markup.face} />
          <Markup html={blink && markup.lids ? markup.lids : markup.eyes} />
        </g>
      </g>
    </g>
  );
}
