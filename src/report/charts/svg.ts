import { html, type Markup, px } from '../html';

export const LABEL_SIZE = 15;
const CHAR = 7.6;

/** An inline drawing with a title and a description that a screen reader tells instead of it. */
export const drawing = (
  size: { width: number; height: number },
  alt: string,
  content: readonly Markup[],
): Markup =>
  html`<svg viewBox="0 0 ${px(size.width)} ${px(size.height)}" role="img" aria-label="${alt}">${content}</svg>`;

export const line = (x1: number, y1: number, x2: number, y2: number, stroke: string, width = 2): Markup =>
  html`<line x1="${px(x1)}" y1="${px(y1)}" x2="${px(x2)}" y2="${px(y2)}" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round"/>`;

export const dot = (x: number, y: number, r: number, fill: string, stroke = 'none'): Markup =>
  html`<circle cx="${px(x)}" cy="${px(y)}" r="${r}" fill="${fill}" stroke="${stroke}" stroke-width="1.5"/>`;

export type Anchor = 'start' | 'middle' | 'end';

/** A line of text whose letters stand on `y`. */
export const label = (
  x: number,
  y: number,
  text: string,
  anchor: Anchor = 'start',
  weight = 500,
  size = LABEL_SIZE,
): Markup =>
  html`<text x="${px(x)}" y="${px(y)}" text-anchor="${anchor}" font-size="${size}" font-weight="${weight}">${text}</text>`;

/** A label cut to what fits in `width` px, by the width of an ordinary letter. */
export function fitted(text: string, width: number): string {
  const most = Math.floor(width / CHAR);
  return text.length <= most ? text : `${text.slice(0, Math.max(1, most - 1)).trimEnd()}…`;
}
