import type { Finding } from './finding';
import type { Moment } from './moment';
import { captionZone } from './rules/caption-zone';
import { contrast } from './rules/contrast';
import { covered } from './rules/covered';
import { glyphs } from './rules/glyphs';
import { jump } from './rules/jump';
import { outsideBox } from './rules/outside-box';
import { outsideSafe } from './rules/outside-safe';
import { smallType } from './rules/small-type';
import { textOnFace } from './rules/text-on-face';
import { textOnText } from './rules/text-on-text';

const CHECKS = [
  outsideSafe,
  outsideBox,
  textOnText,
  textOnFace,
  covered,
  captionZone,
  smallType,
  contrast,
  glyphs,
  jump,
];

/** Everything that is wrong in a moment of a scene. */
export const check = (moment: Moment): Finding[] => CHECKS.flatMap((rule) => rule(moment));
