import { handOf, type PlacedFigure } from '../../../src/figures/anchors';
import type { Thing } from '../../../src/layout/opening/things';
import { pick, seededRandom } from '../../../src/layout/random';
import { COLOR, type HueName, hue } from '../../../src/theme/color';
import { Pop } from '../../parts/motion/moves';
import { Bag } from '../../parts/props/Bag';
import { Cup } from '../../parts/props/Cup';
import { DOG_COATS, Dog } from '../../parts/props/Dog';
import { Stroller } from '../../parts/props/Stroller';

interface CarriedProps {
  readonly thing: Thing;
  readonly hue: HueName;
  readonly segment: string;
  /** Before the question, things are as colourless as clothes. */
  readonly coloured: boolean;
  readonly figure: PlacedFigure;
  /** 0 not here, 1 here; a spring goes a little past. */
  readonly appeared: number;
  readonly frame: number;
}

/** Sizes, and px from the person to the middle of pram and dog. */
const SIZE = { stroller: 1.06, dog: 0.66, bag: 0.72, cup: 0.62 } as const;
const AHEAD = { stroller: 62, dog: 128 } as const;
/** Wheels, tail and bag move with the walk: degrees per frame, degrees each way, frames of one swing. */
const ROLL = 1.6;
const SWING = { bag: 5, tail: 14, frames: 32, tailFrames: 24 } as const;

const swing = (frame: number, degrees: number, frames: number) =>
  Math.round(degrees * Math.sin((2 * Math.PI * frame) / frames) * 10) / 10;

/** A segment's dog is the same dog in every scene. */
const coatOf = (segment: string) => pick(seededRandom(`dog ${segment}`), DOG_COATS);

/** What someone has with them: in the hand, on wheels or on four legs. */
export function Carried({ thing, segment, hue: name, coloured, figure, appeared, frame }: CarriedProps) {
  const hand = handOf(figure);
  if (appeared <= 0 || !hand) return null;
  const { x, y } = figure;
  const fill = coloured ? hue(name).fill : COLOR.mint2;
  switch (thing) {
    case 'stroller':
      return (
        <Pop progress={appeared} x={x + AHEAD.stroller} y={y}>
          <Stroller
            x={x + AHEAD.stroller}
            y={y}
            scale={SIZE.stroller}
            fill={fill}
            hand={hand}
            rollDeg={frame * ROLL}
          />
        </Pop>
      );
    case 'dog':
      return (
        <Pop progress={appeared} x={x + AHEAD.dog} y={y}>
          <Dog
            x={x + AHEAD.dog}
            y={y}
            scale={SIZE.dog}
            coat={coatOf(segment)}
            collar={fill}
            wagDeg={swing(frame, SWING.tail, SWING.tailFrames)}
          />
        </Pop>
      );
    case 'bag':
      return (
        <Pop progress={appeared} {...hand}>
          <Bag {...hand} scale={SIZE.bag} swingDeg={swing(frame, SWING.bag, SWING.frames)} />
        </Pop>
      );
    case 'cup':
      return (
        <Pop progress={appeared} {...hand}>
          <Cup {...hand} scale={SIZE.cup} band={fill} />
        </Pop>
      );
  }
}
