import { LEFT, RIGHT } from '../../theme/frame';
import { TYPE } from '../../theme/type';
import { textWidth } from '../text';
import { type LabelPart, type Named, SMALL_NAME, valueFits, valueOn, wordsFit, wordsOn } from './floor-words';
import type { Floor } from './floors';
import { LANE_GAP, laneNames } from './lane';
import { type Leader, leadersOf } from './leaders';
import { spread } from './spread';
import type { Stage } from './stage';

/** A share and a name, each on the floor's front or in the lane under it. */
export interface FloorLabel {
  readonly value: LabelPart;
  readonly name: LabelPart & { readonly lines: readonly string[] };
  /** From the floor to what stands in the lane. */
  readonly leader?: Leader;
}

/** Baselines in the lane, px under the floors: a share and the name under it; a name whose share is on the floor. */
const LANE = { value: 100, name: 131, nameAlone: 92 } as const;
const LANE_VALUE = TYPE.valueSmall;

/** Labels of floors that have no room for both words: the share stays on the floor if it can. */
function inLane(named: readonly Named[], floors: readonly Floor[], stage: Stage): FloorLabel[] {
  const names = laneNames(named.map(({ name }) => name));
  const kept = named.map(({ value }, i) => valueFits(value, floors[i]!.width));
  const widths = names.map((lines, i) =>
    Math.max(
      kept[i] ? 0 : textWidth(named[i]!.value, LANE_VALUE),
      ...lines.map((line) => textWidth(line, SMALL_NAME)),
    ),
  );
  const centres = floors.map((floor) => floor.x + floor.width / 2);
  const wishes = centres.map((x, i) => ({ x, half: widths[i]! / 2 }));
  const xs = spread(wishes, LEFT, RIGHT, LANE_GAP);
  const leaders = leadersOf(centres, xs, stage.bottom);
  return xs.map((x, i) => {
    const nameY = stage.bottom + (kept[i] ? LANE.nameAlone : LANE.name);
    return {
      value: kept[i]
        ? valueOn(named[i]!.value, floors[i]!, stage)
        : { x, y: stage.bottom + LANE.value, style: LANE_VALUE, onFloor: false },
      name: { x, y: nameY, style: SMALL_NAME, lines: names[i]!, onFloor: false },
      leader: leaders[i]!,
    };
  });
}

/** A label for every floor: on its front where there is room, else in the lane with a leader. */
export function labelsOf(named: readonly Named[], floors: readonly Floor[], stage: Stage): FloorLabel[] {
  const inside = named.map((n, i) => wordsFit(n, floors[i]!.width, stage.nameLines));
  const rest = named.flatMap((_, i) => (inside[i] ? [] : [i]));
  const lane = inLane(
    rest.map((i) => named[i]!),
    rest.map((i) => floors[i]!),
    stage,
  );
  return named.map((n, i) => (inside[i] ? wordsOn(n, floors[i]!, stage) : lane[rest.indexOf(i)]!));
}
