/** Markup that is safe to put in the page as it is. */
export class Markup {
  constructor(readonly text: string) {}
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text so that no part of it is read as markup, in content as in quoted attributes. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (c) => ENTITIES[c] as string);

type Part = Markup | string | number | null | readonly Part[];

function written(part: Part): string {
  if (part === null) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'object') return part.map(written).join('');
  return escaped(String(part));
}

/** A template of markup: everything that is put in is escaped, except markup made by this same function. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  new Markup(strings.reduce((text, s, i) => text + (i > 0 ? written(parts[i - 1] ?? null) : '') + s, ''));

/** A coordinate of a drawing, in at most two decimals. */
export const px = (value: number): string => String(Number(value.toFixed(2)));
