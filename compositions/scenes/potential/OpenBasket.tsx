import { type BasketMarks, STAGE } from '../../../src/layout/potential/stage';
import { COLOR } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';

interface OpenBasketProps {
  readonly basket: BasketMarks;
  /** Of what lies in it. */
  readonly fill: string;
  /** How far it has been filled to its mark, 0–1. */
  readonly filled: number;
}

/** Px between the wires of the basket's sides. */
const WIRE = 46;

/** A wire basket with straight sides, so that its area tells how much: filled from the floor, empty above. */
export function OpenBasket({ basket, fill, filled }: OpenBasketProps) {
  const { x, height } = basket;
  const [left, right] = [x - STAGE.width / 2, x + STAGE.width / 2];
  const top = STAGE.floor - height;
  const level = STAGE.floor - basket.filled * filled;
  const wires = Array.from(
    { length: Math.floor(STAGE.width / WIRE) },
    (_, i) => left + WIRE * (i + 0.5) + 23,
  );
  return (
    <g strokeLinejoin="round" strokeLinecap="round">
      <path
        d={`M${left + 30} ${top}C${left + 40} ${top - 96} ${right - 40} ${top - 96} ${right - 30} ${top}`}
        fill="none"
        stroke={COLOR.ink}
        strokeWidth={LINE.strong}
      />
      <rect x={left} y={top} width={STAGE.width} height={height} fill={COLOR.paper} />
      <rect x={left} y={level} width={STAGE.width} height={STAGE.floor - level} fill={fill} />
      {wires.map((wire) => (
        <path key={wire} d={`M${wire} ${top}V${STAGE.floor}`} stroke={COLOR.mint2} strokeWidth={LINE.fine} />
      ))}
      <path d={`M${left} ${level}H${right}`} stroke={COLOR.ink} strokeWidth={LINE.normal} />
      <rect
        x={left}
        y={top}
        width={STAGE.width}
        height={height}
        fill="none"
        stroke={COLOR.ink}
        strokeWidth={LINE.strong}
      />
      <path d={`M${left - 14} ${top}H${right + 14}`} stroke={COLOR.ink} strokeWidth={14} />
    </g>
  );
}
