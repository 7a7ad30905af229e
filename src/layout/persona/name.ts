import type { TypeStyle } from '../../theme/type';
import { clamp01, lerp } from '../ease';
import type { Header } from './header';
import type { Words } from './need';

/** A name as it is set in one frame. */
export interface SetName {
  readonly lines: readonly string[];
  readonly style: TypeStyle;
  /** First baseline, px. */
  readonly y: number;
}

const alone = ({ text, style, y }: Words): SetName => ({ lines: [text], style, y });

/** On the way from one size to another; a name that is set in other words there changes halfway. */
function between(a: SetName, b: SetName, t: number): SetName {
  if (t <= 0 || t >= 1 || a.lines.join('\n') !== b.lines.join('\n')) return t < 0.5 ? a : b;
  return { ...a, y: lerp(a.y, b.y, t), style: { ...b.style, size: lerp(a.style.size, b.style.size, t) } };
}

interface Moments {
  /** 0–1: how far the header has made room for what is told, and for the need. */
  readonly told: number;
  readonly need: number;
}

/** The name at any time: it is always there, as large as it is but for the need, which it makes room for. */
export const nameAt = (header: Header, { need }: Pick<Moments, 'need'>): SetName =>
  header.need ? between(header, alone(header.need.name), need) : header;

/** How many times sooner than the name the words under it make room. */
const SOONER = 3;

/** 0–1: how much of the words under the name there is. */
export const underNameAt = ({ told, need }: Moments): number => clamp01(1 - SOONER * Math.max(told, need));
