import { ENDS, onRoad, type Road as RoadMarks, STAGE } from '../../../src/layout/slope/stage';
import { COLOR } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';

interface RoadProps {
  readonly road: RoadMarks;
  /** How much of it has been walked, 0–1. */
  readonly walked: number;
}

const FILLS = [COLOR.mint, COLOR.mint2];

/** The hill under a road, as far as it has been walked. */
export function RoadHill({ road, walked, index }: RoadProps & { readonly index: number }) {
  if (walked <= 0) return null;
  const { x, y } = onRoad(road, walked);
  return (
    <path
      d={`M${ENDS.left} ${STAGE.floor}V${road.before}L${x} ${y}V${STAGE.floor}Z`}
      fill={FILLS[index % FILLS.length]}
    />
  );
}

/** The road itself: its middle line lies where the share is. */
export function Road({ road, walked }: RoadProps) {
  if (walked <= 0) return null;
  const { x, y } = onRoad(road, walked);
  const d = `M${ENDS.left} ${road.before}L${x} ${y}`;
  return (
    <g fill="none" strokeLinecap="round">
      <path d={d} stroke={COLOR.ink} strokeWidth={STAGE.road} />
      <path d={d} stroke={COLOR.wood} strokeWidth={STAGE.road - 2 * LINE.normal} />
    </g>
  );
}
