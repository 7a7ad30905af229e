import { LEFT, RIGHT } from '../../theme/frame';
import { TYPE, type TypeStyle } from '../../theme/type';
import { fitStyle, fitsIn, textWidth, wrap } from '../text';
import type { Floor } from './floors';
import { LANE_GAP, LANE_NAME, laneNames } from './lane';
import { type Leader, leadersOf } from './leaders';
import { spread } from './spread';
import type { Stage } from './stage';

/** A share and a name, set on the floor's front or in the lane under it. Baselines in px, middle-anchored at x. */
export interface FloorLabel {
  readonly x: number;
  readonly value: { readonly y: number; readonly style: TypeStyle };
  readonly name: { readonly y: number; readonly style: TypeStyle; readonly lines: readonly string[] };
  /** From the floor to the label, when it stands in the lane. */
  readonly leader?: Leader;
}

export interface Named {
  readonly value: string;
  readonly name: string;
}

const NAME = TYPE.label;
const SMALL_NAME = LANE_NAME;
const SMALLEST_VALUE = 44;
const LANE_VALUE = TYPE.valueSmall;
/** Px left free on each side of words on a floor; baselines in the lane, px under the floors. */
const PAD = 12;
const LANE = { value: 100, name: 131 } as const;
const LEADING = 32;

/** True when a share and a name have room on a floor of that width: the name undivided, in at most `lines` lines. */
export function fitsOnFloor({ value, name }: Named, width: number, lines: number): boolean {
  const room = width - 2 * PAD;
  const wordsFit = name.split(' ').every((word) => textWidth(word, SMALL_NAME) <= room);
  const valueFits = textWidth(value, { ...TYPE.value, size: SMALLEST_VALUE }) <= room;
  return wordsFit && valueFits && fitsIn(name, SMALL_NAME, room, lines);
}

/** The name in one line if it can, else in two smaller ones. */
function nameOn(name: string, room: number): { style: TypeStyle; lines: string[] } {
  const one = fitStyle(name, NAME, room, SMALL_NAME.size);
  if (textWidth(name, one) <= room) return { style: one, lines: [name] };
  return { style: SMALL_NAME, lines: wrap(name, SMALL_NAME, room, 2) };
}

function onFloor(named: Named, floor: Floor, stage: Stage): FloorLabel {
  const room = floor.width - 2 * PAD;
  const { style, lines } = nameOn(named.name, room);
  const height = stage.bottom - stage.top;
  const last = stage.top + height * (lines.length > 1 ? 0.93 : 0.9);
  const y = last - (lines.length - 1) * LEADING;
  const size = lines.length > 1 ? 52 : height * 0.48;
  const value = fitStyle(named.value, { ...TYPE.value, size: Math.round(size) }, room, SMALLEST_VALUE);
  return {
    x: floor.x + floor.width / 2,
    value: { y: y - style.size * 1.12, style: value },
    name: { y, style, lines },
  };
}

function inLane(named: readonly Named[], floors: readonly Floor[], stage: Stage): FloorLabel[] {
  const names = laneNames(named.map(({ name }) => name));
  const widths = names.map((lines, i) =>
    Math.max(textWidth(named[i]!.value, LANE_VALUE), ...lines.map((line) => textWidth(line, SMALL_NAME))),
  );
  const centres = floors.map((floor) => floor.x + floor.width / 2);
  const xs = spread(
    centres.map((x, i) => ({ x, half: widths[i]! / 2 })),
    LEFT,
    RIGHT,
    LANE_GAP,
  );
  const leaders = leadersOf(centres, xs, stage.bottom);
  return xs.map((x, i) => ({
    x,
    value: { y: stage.bottom + LANE.value, style: LANE_VALUE },
    name: { y: stage.bottom + LANE.name, style: SMALL_NAME, lines: names[i]! },
    leader: leaders[i]!,
  }));
}

/** A label for every floor: on its front where there is room, else in the lane with a leader. */
export function labelsOf(named: readonly Named[], floors: readonly Floor[], stage: Stage): FloorLabel[] {
  const inside = named.map((n, i) => fitsOnFloor(n, floors[i]!.width, stage.nameLines));
  const rest = named.flatMap((_, i) => (inside[i] ? [] : [i]));
  const lane = inLane(
    rest.map((i) => named[i]!),
    rest.map((i) => floors[i]!),
    stage,
  );
  return named.map((n, i) => (inside[i] ? onFloor(n, floors[i]!, stage) : lane[rest.indexOf(i)]!));
}
