import type { ReactElement } from 'react';
import { type Side, STAGE } from '../../../src/layout/contrast/stage';
import type { Told } from '../../../src/scenes/handover';
import { COLOR } from '../../../src/theme/color';
import { FRAME } from '../../../src/theme/frame';
import { LINE } from '../../../src/theme/line';
import { LANDSCAPE_WIDTH, Landscape } from '../../parts/landscape/Landscape';
import type { Sun } from '../../parts/landscape/place';
import { JETTY, Jetty } from './Jetty';
import { Under } from './under/Under';

/** Width in px of the light strip that parts the skies. */
const BORDER = 10;

/** One side's landscape with its part of the line 100. The nested svg is the edge at the border. */
export function Half(props: {
  readonly side: Side;
  readonly place: Told<'contrast'>[Side];
  readonly planes: readonly number[];
  readonly sun: Sun;
  /** 0–1: how much longer a jetty is, for who walks on it. */
  readonly jetty: number;
  readonly frame: number;
}): ReactElement {
  const { side, place, planes, sun, jetty, frame } = props;
  const left = side === 'left';
  const { border } = STAGE;
  const width = FRAME.width / 2;
  const inner = left ? width - BORDER / 2 : 0;
  return (
    <g>
      <svg x={left ? 0 : border} y={0} width={width} height={FRAME.height}>
        <Landscape
          landscape={place.landscape}
          hue={place.hue}
          x={left ? 0 : width}
          y={STAGE.lineY}
          scale={width / LANDSCAPE_WIDTH}
          flip={!left}
          frame={frame}
          rise={planes}
          sun={sun}
          smokes={false}
        />
        <Under
          landscape={place.landscape}
          hue={place.hue}
          x={left ? 0 : width}
          y={STAGE.lineY}
          flip={!left}
          frame={frame}
        />
        <rect x={inner} width={BORDER / 2} height={STAGE.lineY} fill={COLOR.paper} />
        <path d={`M0 ${STAGE.lineY}h${width}`} stroke={COLOR.ink} strokeWidth={LINE.strong} />
      </svg>
      {place.landscape === 'coast' ? (
        <Jetty x={border} flip={!left} length={JETTY.short + JETTY.longer * jetty} />
      ) : null}
    </g>
  );
}
