import type { ReactElement } from 'react';
import { onSide, type Side, STAGE } from '../../../src/layout/contrast/stage';
import type { SceneOf } from '../../../src/scenes/kinds';
import { COLOR } from '../../../src/theme/color';
import { FRAME } from '../../../src/theme/frame';
import { LINE } from '../../../src/theme/line';
import { Landscape } from '../../parts/landscape/Landscape';
import { Jetty } from './Jetty';

/** Width in px of the light strip that parts the skies. */
const BORDER = 10;

/** One side's landscape with its part of the line 100. The nested svg is the edge at the border. */
export function Half(props: {
  readonly side: Side;
  readonly place: SceneOf<'contrast'>[Side];
  readonly planes: readonly number[];
  readonly frame: number;
}): ReactElement {
  const { side, place, planes, frame } = props;
  const left = side === 'left';
  const x = left ? 0 : STAGE.border;
  const inner = left ? STAGE.border - BORDER / 2 : 0;
  return (
    <g>
      <svg x={x} y={0} width={STAGE.border} height={FRAME.height}>
        <Landscape
          landscape={place.landscape}
          hue={place.hue}
          x={left ? 0 : STAGE.border}
          y={STAGE.lineY}
          flip={!left}
          frame={frame}
          rise={planes}
        />
        <rect x={inner} width={BORDER / 2} height={STAGE.lineY} fill={COLOR.paper} />
        <path d={`M0 ${STAGE.lineY}H${STAGE.border}`} stroke={COLOR.ink} strokeWidth={LINE.strong} />
      </svg>
      {place.landscape === 'coast' ? <Jetty x={onSide(side, STAGE.border)} flip={!left} /> : null}
    </g>
  );
}
