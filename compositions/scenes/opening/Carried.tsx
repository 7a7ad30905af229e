import { handOf, type PlacedFigure } from '../../../src/figures/anchors';
import { coatOf } from '../../../src/figures/dog-coats';
import type { Thing } from '../../../src/layout/opening/things';
import { type HueName, hue } from '../../../src/theme/color';
import { Bag } from '../../parts/props/Bag';
import { Cup } from '../../parts/props/Cup';
import { Dog } from '../../parts/props/Dog';
import { Stroller } from '../../parts/props/Stroller';

interface CarriedProps {
  readonly thing: Thing;
  readonly hue: HueName;
  /** The same seed is the same dog, in every scene. */
  readonly seed: string;
  /** A small dog, not a middle-sized one. */
  readonly small?: boolean | undefined;
  readonly figure: PlacedFigure;
  readonly frame: number;
}

/** Sizes, and px from the person to the middle of pram and dog. */
const SIZE = { stroller: 1.06, dog: 0.72, smallDog: 0.5, bag: 0.72, cup: 0.62 } as const;
const AHEAD = { stroller: 62, dog: 132, smallDog: 112 } as const;
/** Wheels, tail and bag move with the walk: degrees per frame, degrees each way, frames of one swing. */
const ROLL = 1.6;
const SWING = { bag: 5, tail: 14, frames: 32, tailFrames: 24 } as const;

const swing = (frame: number, degrees: number, frames: number) =>
  Math.round(degrees * Math.sin((2 * Math.PI * frame) / frames) * 10) / 10;

/** What someone has with them: in the hand, on wheels or on four legs. */
export function Carried({ thing, seed, small = false, hue: name, figure, frame }: CarriedProps) {
  const hand = handOf(figure);
  if (!hand) return null;
  const { x, y } = figure;
  const { fill } = hue(name);
  switch (thing) {
    case 'stroller':
      return (
        <Stroller
          x={x + AHEAD.stroller}
          y={y}
          scale={SIZE.stroller}
          fill={fill}
          hand={hand}
          rollDeg={frame * ROLL}
        />
      );
    case 'dog':
      return (
        <Dog
          x={x + (small ? AHEAD.smallDog : AHEAD.dog)}
          y={y}
          scale={small ? SIZE.smallDog : SIZE.dog}
          coat={coatOf(seed)}
          collar={fill}
          wagDeg={swing(frame, SWING.tail, SWING.tailFrames)}
        />
      );
    case 'bag':
      return <Bag {...hand} scale={SIZE.bag} swingDeg={swing(frame, SWING.bag, SWING.frames)} />;
    case 'cup':
      return <Cup {...hand} scale={SIZE.cup} band={fill} />;
  }
}
