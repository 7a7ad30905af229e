import { Unpaintable } from './unpaintable';

/** An element that was written as markup; attributes under React's names, so that one painter serves both. */
export interface Tag {
  readonly type: string;
  readonly props: Readonly<Record<string, string>>;
  readonly children: Tag[];
}

const TAG = /<(\/)?([a-zA-Z]+)((?:\s+[a-zA-Z-]+="[^"<]*")*)\s*(\/)?>/y;
const ATTRIBUTE = /([a-zA-Z-]+)="([^"]*)"/g;

/** "stroke-width" → "strokeWidth" */
const camelCase = (name: string): string =>
  name.startsWith('data-') ? name : name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

function attributes(text: string): Record<string, string> {
  const props: Record<string, string> = {};
  for (const [, name = '', value = ''] of text.matchAll(ATTRIBUTE)) {
    if (value.includes('&')) throw new Unpaintable(`${name}="${value}"`);
    props[camelCase(name)] = value;
  }
  return props;
}

/** Reads the little of XML that ready-made markup is written in: tags with attributes, no text and no entities. */
export function parseMarkup(html: string): Tag[] {
  const top: Tag[] = [];
  const open: Tag[] = [];
  let at = 0;
  while (at < html.length) {
    TAG.lastIndex = at;
    const [whole, closing, type = '', list = '', single] = TAG.exec(html) ?? [];
    if (whole === undefined) throw new Unpaintable(`markup "${html.slice(at, at + 40)}"`);
    at += whole.length;
    if (closing) {
      if (open.pop()?.type !== type) throw new Unpaintable(`</${type}>`);
      continue;
    }
    const tag: Tag = { type, props: attributes(list), children: [] };
    (open.at(-1)?.children ?? top).push(tag);
    if (!single) open.push(tag);
  }
  const [left] = open;
  if (left) throw new Unpaintable(`<${left.type}> without its end`);
  return top;
}
