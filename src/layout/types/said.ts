import type { SceneOf } from '../../scenes/kinds';
import { TYPE, type TypeStyle } from '../../theme/type';
import type { BubbleBox } from '../bubble';
import { cut, fitStyle, textWidth, wrap } from '../text';
import { columns, STAGE } from './stage';

/** What stands in the bubble over a group, from its lower edge (px up), in the largest size that fits. */
export interface Said {
  readonly x: number;
  readonly name: { readonly text: string; readonly style: TypeStyle };
  readonly says: readonly string[];
}

const NAME: TypeStyle = { ...TYPE.sub, size: 46, weight: 800, tracking: -0.012 };
const SMALLEST_NAME = 28;
const PAD = 30;
export const SHARE: TypeStyle = { ...TYPE.value, size: 84 };
export const SAYS: TypeStyle = { ...TYPE.sub, size: 32, weight: 600 };

/** Px: heights of the bubble with the name alone, with the share, and with what they say. */
const HEIGHT = { name: 88, share: 168, says: 254 } as const;
const MOST_LINES = 2;

/** Words of every type, in columns beside each other. */
export const saidOf = ({ types }: SceneOf<'types'>): Said[] =>
  columns(types.length).map((x, i) => {
    const { name, says } = types[i]!;
    const room = STAGE.bubble.width - 2 * PAD;
    return {
      x,
      name: { text: name, style: fitStyle(name, NAME, room, SMALLEST_NAME) },
      says: says ? wrap(says, SAYS, room, MOST_LINES) : [],
    };
  });

/** The bubble over a group, and baselines in it: it grows upwards as more is said. `share`, `says` 0–1. */
export function bubbleAt(x: number, share: number, says: number) {
  const height = HEIGHT.name + (HEIGHT.share - HEIGHT.name) * share + (HEIGHT.says - HEIGHT.share) * says;
  const y = STAGE.bubble.bottom - height;
  const box: BubbleBox = { x: x - STAGE.bubble.width / 2, y, width: STAGE.bubble.width, height };
  return { box, to: { x, y: STAGE.bubble.tip }, name: y + 58, share: y + 140, says: y + 186 };
}

const SMALLEST_MOTIVE = 28;
const SIGN_PAD = 28;

/** What moves each type, on signs of one size of type: the largest at which all are whole. Undefined where none is heard. */
export function motivesOf({ types }: SceneOf<'types'>) {
  const room = STAGE.sign.width - 2 * SIGN_PAD;
  const sizes = types.flatMap(({ motive }) =>
    motive ? [fitStyle(motive, TYPE.label, room, SMALLEST_MOTIVE).size] : [],
  );
  const style: TypeStyle = { ...TYPE.label, size: Math.min(TYPE.label.size, ...sizes) };
  return types.map(({ motive }) => {
    const text = motive && cut(motive, style, room);
    return text ? { text, style, width: textWidth(text, style) + 2 * SIGN_PAD } : undefined;
  });
}
