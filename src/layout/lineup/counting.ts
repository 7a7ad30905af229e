import { countTo } from '../ease';

const NUMBER = /\d[\d\u00a0\u202f ]*(?:,\d+)?/u;

/**
 * A written number on its way up: "18 %" at half way is "9 %". Keeps unit and decimals as they are written, so that
 * nothing jumps when it arrives; at progress 1 it is the text itself.
 */
export function countingText(text: string, t: number): string {
  const written = NUMBER.exec(text)?.[0].trimEnd();
  if (t >= 1 || written === undefined) return text;
  const decimals = written.split(',')[1]?.length ?? 0;
  const value = Number(written.replace(/[\u00a0\u202f ]/gu, '').replace(',', '.'));
  return text.replace(written, countTo(value, t, decimals).toFixed(decimals).replace('.', ','));
}
