import type { DeepDive, DeepPart } from '../../../schema/deep-dive';
import type { RangeRow } from '../../charts/ranges';
import { html, type Markup } from '../../html';

/** A part that is told, or the reason why it isn't, in its place. */
export function part<T>(
  dive: DeepDive,
  name: DeepPart,
  title: string,
  value: T | null,
  tell: (value: T) => Markup,
): Markup {
  const reason = dive.refused.find((r) => r.part === name)?.reason ?? '';
  return html`<h2 id="${name}">${title}</h2>${value === null ? html`<p>Utelämnat. ${reason}</p>` : tell(value)}`;
}

/** A share or other figure with its interval as a row of a range chart. */
export const rangeRow = (
  label: string,
  mid: number,
  [low, high]: readonly [number, number],
  fill: string,
  text: string,
): RangeRow => ({ label, range: { low, mid, high, base: null }, fill, text });

/** A table of texts; columns that hold numbers stand to the right. */
export const table = (
  head: readonly string[],
  rows: readonly (readonly string[])[],
  numbers: readonly number[],
): Markup => {
  const side = (i: number) => (numbers.includes(i) ? 'n' : '');
  return html`<table><thead><tr>${head.map((h, i) => html`<th class="${side(i)}">${h}</th>`)}</tr></thead><tbody>${rows.map((r) => html`<tr>${r.map((c, i) => html`<td class="${side(i)}">${c}</td>`)}</tr>`)}</tbody></table>`;
};
