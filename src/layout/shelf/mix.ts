import type { Told } from '../../scenes/handover';
import type { Shown } from '../../scenes/shown';
import { type HueName, hue } from '../../theme/color';
import { TYPE, type TypeStyle } from '../../theme/type';
import { textWidth } from '../text';
import { sortedMix } from './blocks';
import { STAGE } from './stage';

/** One segment's part of the capsule. px. */
export interface MixPart {
  readonly name: string;
  readonly hue: HueName;
  readonly x: number;
  readonly width: number;
  readonly share: Shown;
  /** What fits in the part: share and name, the share, or nothing. */
  readonly text: string;
  readonly onFill: string;
}

export const MIX_STYLE: TypeStyle = { ...TYPE.label, size: 32, weight: 800 };
/** Air in px round the words in a part. */
const PAD = 14;

/** Shares as they fill the capsule from mixLeft (px) on: largest first, together its whole length. */
export function mixParts(mix: Told<'shelf'>['mix'], mixLeft: number): MixPart[] {
  const { mixRight } = STAGE.head;
  const total = mix.reduce((sum, part) => sum + part.share.value, 0);
  let x = mixLeft;
  return sortedMix(mix).map(({ name, hue: hueName, share }) => {
    const width = total > 0 ? ((mixRight - mixLeft) * share.value) / total : 0;
    const fits = (text: string) => textWidth(text, MIX_STYLE) + 2 * PAD <= width;
    const text = [`${name} ${share.text}`, share.text].find(fits) ?? '';
    const part = { name, hue: hueName, x, width, share, text, onFill: hue(hueName).onFill };
    x += width;
    return part;
  });
}
