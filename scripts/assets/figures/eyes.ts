import type { Piece } from '../../../src/figures/library';
import { boundsOf, formatPath, type Outline } from './path';

/** An outline of a face that is an open eye: a small upright shape between the brows and the nose. */
export function isEye(outline: Outline): boolean {
  const [left, top, right, bottom] = boundsOf(outline);
  return top > 85 && bottom < 146 && right - left < 32 && bottom - top > 26;
}

const centre = (outline: Outline): [number, number] => {
  const [left, top, right, bottom] = boundsOf(outline);
  return [Math.round((left + right) / 2), Math.round((top + bottom) / 2)];
};

/** A face's open eyes as the library keeps them; nothing for a face whose eyes are shut. */
export function eyesOf(eyes: readonly Outline[], decimals: number): Pick<Piece, 'eyes'> {
  const [left, right, ...more] = [...eyes].sort((a, b) => centre(a)[0] - centre(b)[0]);
  if (!left || !right) return {};
  if (more.length > 0) throw new Error('A face has more than two open eyes.');
  return { eyes: { draw: formatPath([left, right], decimals), centres: [centre(left), centre(right)] } };
}
