import { TYPE, type TypeStyle } from '../../theme/type';
import { fitStyle, fitsIn, textWidth, wrap } from '../text';
import type { Floor } from './floors';
import type { Stage } from './stage';

/** What a label says. */
export interface Named {
  readonly value: string;
  readonly name: string;
}

/** Words set around the middle x, px; on a floor's front they take the colour that is legible there. */
export interface LabelPart {
  readonly x: number;
  readonly y: number;
  readonly style: TypeStyle;
  readonly onFloor: boolean;
}

/** Names may be set as small as this where they don't fit otherwise. */
export const SMALL_NAME: TypeStyle = { ...TYPE.label, size: 28 };
/** From line to line of a name, px. */
export const LEADING = 32;

const SMALLEST_VALUE = 44;
/** Px left free on each side of words on a floor. */
const PAD = 12;
/** Where the last line of a name stands on the front, and where a share that stands alone: parts of its height. */
const NAME_AT = { one: 0.9, two: 0.93 } as const;
const ALONE = { at: 0.8, size: 0.62 } as const;
/** Size of the share over a name of one line (part of the front's height) and of two (px), and its lift over it. */
const VALUE = { overOne: 0.48, overTwo: 52, lift: 1.12 } as const;

const valueStyle = (value: string, size: number, room: number): TypeStyle =>
  fitStyle(value, { ...TYPE.value, size: Math.round(size) }, room, SMALLEST_VALUE);

/** True when the share has room on a floor of that width. */
export const valueFits = (value: string, width: number): boolean =>
  textWidth(value, { ...TYPE.value, size: SMALLEST_VALUE }) <= width - 2 * PAD;

/** True when share and name have room on a floor of that width: the name undivided, in at most `lines` lines. */
export function wordsFit({ value, name }: Named, width: number, lines: number): boolean {
  const room = width - 2 * PAD;
  const whole = name.split(' ').every((word) => textWidth(word, SMALL_NAME) <= room);
  return whole && valueFits(value, width) && fitsIn(name, SMALL_NAME, room, lines);
}

/** The share alone on a floor's front, as large as it goes. */
export function valueOn(value: string, floor: Floor, stage: Stage): LabelPart {
  const height = stage.bottom - stage.top;
  return {
    x: floor.x + floor.width / 2,
    y: stage.top + height * ALONE.at,
    style: valueStyle(value, height * ALONE.size, floor.width - 2 * PAD),
    onFloor: true,
  };
}

/** Share and name on a floor's front: the name in one line if it can, else in two smaller ones. */
export function wordsOn({ value, name }: Named, floor: Floor, stage: Stage) {
  const x = floor.x + floor.width / 2;
  const room = floor.width - 2 * PAD;
  const height = stage.bottom - stage.top;
  const one = fitStyle(name, TYPE.label, room, SMALL_NAME.size);
  const single = textWidth(name, one) <= room;
  const lines = single ? [name] : wrap(name, SMALL_NAME, room, 2);
  const style = single ? one : SMALL_NAME;
  const last = stage.top + height * (single ? NAME_AT.one : NAME_AT.two);
  const y = last - (lines.length - 1) * LEADING;
  const size = single ? height * VALUE.overOne : VALUE.overTwo;
  return {
    value: { x, y: y - style.size * VALUE.lift, style: valueStyle(value, size, room), onFloor: true },
    name: { x, y, style, lines, onFloor: true },
  };
}
