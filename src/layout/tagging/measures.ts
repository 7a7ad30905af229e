import { TYPE, type TypeStyle } from '../../theme/type';
import { wrap } from '../text';

/** Two glasses beside each other, filled to the share that is right: px. */
export const GLASS = { base: 838, height: 430, width: 118, x: [1530, 1730], inset: 10 } as const;

export const LABEL: TypeStyle = { ...TYPE.source, size: 30, weight: 600 };
const ROOM = 186;

/** The glass at `place`, filled to `share` (0–1) of its height, and its words. */
export function glass(place: 0 | 1, share: number, label: string) {
  const x = GLASS.x[place];
  const top = GLASS.base - GLASS.height;
  const level = GLASS.base - GLASS.height * share;
  return {
    x,
    top,
    level,
    value: top - 26,
    label: { y: GLASS.base + 44, lines: wrap(label, LABEL, ROOM, 2) },
  };
}
