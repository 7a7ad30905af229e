import { handOf, type PlacedFigure } from '../../../../src/figures/anchors';
import { BODY_NAMES } from '../../../../src/figures/bodies';
import { DOG_COATS } from '../../../../src/figures/dog-coats';
import { HEAD_NAMES } from '../../../../src/figures/heads';
import { idleAt, walkAt } from '../../../../src/figures/idle';
import { inPose } from '../../../../src/figures/pose';
import { roleLook } from '../../../../src/figures/roles';
import { hue } from '../../../../src/theme/color';
import { Bag } from '../../props/Bag';
import { Box, Cart } from '../../props/Cart';
import { Cup } from '../../props/Cup';
import { Dog } from '../../props/Dog';
import { Stroller } from '../../props/Stroller';
import { Figure } from '../Figure';
import { Silhouette } from '../Silhouette';
import { MODEL, Page } from './Page';

/** One person over a blink and a walk; and the far crowd. */
export function Idle() {
  const frames = Array.from({ length: 10 }, (_, i) => i * 12);
  return (
    <Page>
      {frames.map((frame, i) => (
        <g key={frame}>
          <Figure
            look={MODEL}
            x={120 + i * 180}
            y={500}
            scale={0.15}
            {...idleAt(frame, 'sheet')}
            blink={i % 3 === 1}
          />
          <Figure
            look={{ ...MODEL, face: 'Calm', head: 'GrayShort' }}
            x={120 + i * 180}
            y={960}
            scale={0.13}
            bob={walkAt(frame, 'sheet')}
            blink={i % 2 === 1}
          />
          <Silhouette
            look={{ ...MODEL, body: i % 2 ? 'walking' : 'dancer', head: HEAD_NAMES[i * 2]! }}
            x={190 + i * 180}
            y={960}
            scale={0.084}
            colour="#7CC29B"
          />
        </g>
      ))}
    </Page>
  );
}

/** Props in the hands that hold them, both ways round. */
export function Props() {
  const pushing: PlacedFigure = { look: MODEL, x: 260, y: 500, scale: 0.165 };
  const giving: PlacedFigure = { look: inPose(roleLook('supplier'), 'stride'), x: 820, y: 500, scale: 0.15 };
  const held = (figure: PlacedFigure) => handOf(figure)!;
  const bearers: PlacedFigure[] = BODY_NAMES.flatMap((body, i) => {
    const figure = { look: { ...MODEL, body }, x: 100 + i * 116, y: 1030, scale: 0.1, flip: i % 2 === 1 };
    return handOf(figure) ? [figure] : [];
  });
  return (
    <Page>
      <Figure {...pushing} />
      <Stroller x={370} y={504} scale={1.1} fill={hue('coral').fill} hand={held(pushing)} />
      <Figure {...giving} />
      <Cart x={1000} y={500} scale={1.3} hand={held(giving)} />
      <Dog x={1330} y={300} />
      <Dog x={1660} y={300} scale={0.7} flip wagDeg={14} headDeg={8} blink coat={DOG_COATS[1]!} />
      <Dog x={1330} y={500} scale={0.8} coat={DOG_COATS[2]!} collar={hue('sun').fill} wagDeg={-10} />
      <Bag x={1560} y={400} />
      <Cup x={1660} y={460} />
      <Box x={1790} y={480} />
      {bearers.map((figure, i) => (
        <g key={figure.look.body}>
          <Figure {...figure} />
          {i % 2 ? <Cup {...held(figure)} scale={0.6} /> : <Bag {...held(figure)} scale={0.6} />}
        </g>
      ))}
    </Page>
  );
}
