import type { Logo } from '../../../src/theme/brand';

/** What a logotype may consist of: shapes and colours, nothing that loads, runs or refers. */
const ELEMENTS = ['g', 'path', 'rect', 'circle', 'ellipse', 'polygon'];
const ATTRIBUTES =
  /^(d|points|x|y|r|rx|ry|cx|cy|width|height|transform|fill|fill-rule|clip-rule|stroke|stroke-width|stroke-linejoin|stroke-linecap)$/;

const TAG = /<(\/?)([a-zA-Z][\w:-]*)((?:\s+[\w:-]+\s*=\s*"[^"<>&]*")*)\s*(\/?)>/y;
const ATTRIBUTE = /([\w:-]+)\s*=\s*"([^"]*)"/g;
const BETWEEN = /(?:\s|<!--[\s\S]*?-->|<\?xml[^>]*\?>|<title>[^<]*<\/title>)+/y;

/** Why a file can't be the logotype, in words. */
export class LogoError extends Error {}

interface Tag {
  readonly closes: boolean;
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly empty: boolean;
}

function tagsOf(svg: string): Tag[] {
  const tags: Tag[] = [];
  let at = 0;
  while (at < svg.length) {
    BETWEEN.lastIndex = at;
    TAG.lastIndex = at;
    const between = BETWEEN.exec(svg);
    const tag = between ? null : TAG.exec(svg);
    if (!between && !tag) throw new LogoError(`”${svg.slice(at, at + 40).trim()}” kan inte läsas`);
    if (tag) {
      const attributes = [...(tag[3] ?? '').matchAll(ATTRIBUTE)].map(
        (m) => [m[1] as string, m[2] as string] as const,
      );
      if (!['svg', ...ELEMENTS].includes(tag[2] as string)) throw new LogoError(`elementet <${tag[2]}>`);
      tags.push({ closes: tag[1] === '/', name: tag[2] as string, attributes, empty: tag[4] === '/' });
    }
    at += (between ?? tag)?.[0].length ?? 1;
  }
  return tags;
}

/** An inner tag, written anew from what is allowed. */
function written({ closes, name, attributes, empty }: Tag): string {
  if (name === 'svg') throw new LogoError('en svg inuti en annan');
  const refused = attributes.find(([key, value]) => !ATTRIBUTES.test(key) || value.includes('url('));
  if (refused) throw new LogoError(`attributet ${refused[0]}="${refused[1].slice(0, 30)}"`);
  const inside = attributes.map(([key, value]) => ` ${key}="${value}"`).join('');
  return closes ? `</${name}>` : `<${name}${inside}${empty ? '/' : ''}>`;
}

/**
 * Reads a logotype: an SVG of plain filled shapes. Nothing of the file is trusted: its tags are written anew from what
 * is allowed. Throws a LogoError that says what was found.
 */
export function readLogo(svg: string): Logo {
  const [root, ...rest] = tagsOf(svg.trim());
  const end = rest.pop();
  if (root?.name !== 'svg' || end?.name !== 'svg' || !end.closes)
    throw new LogoError('filen är ingen hel SVG');
  const box = root.attributes.find(([name]) => name === 'viewBox')?.[1];
  const [x, y, width, height] = (box ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const sizes = [x, y, width, height];
  if (sizes.some((n) => n === undefined || !Number.isFinite(n)) || !(width! > 0) || !(height! > 0))
    throw new LogoError(`viewBox="${box ?? ''}"`);
  const markup = rest.map(written).join('');
  if (markup === '') throw new LogoError('filen är tom');
  return { width: width!, height: height!, markup: `<g transform="translate(${-x!} ${-y!})">${markup}</g>` };
}
