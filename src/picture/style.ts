import { Unpaintable } from './unpaintable';

/** What is inherited and decides how shapes and text are painted (SVG 2, chapter 13). */
export interface Style {
  readonly fill: string | null;
  readonly fillRule: 'nonzero' | 'evenodd';
  readonly clipRule: 'nonzero' | 'evenodd';
  readonly stroke: string | null;
  readonly strokeWidth: number;
  readonly strokeLinecap: 'butt' | 'round' | 'square';
  readonly strokeLinejoin: 'miter' | 'round' | 'bevel';
  readonly strokeMiterlimit: number;
  readonly strokeDasharray: readonly number[];
  readonly strokeDashoffset: number;
  readonly paintOrder: 'normal' | 'stroke';
  readonly fontFamily: string;
  readonly fontSize: number;
  readonly fontWeight: number;
  readonly letterSpacing: number;
  readonly textAnchor: 'start' | 'middle' | 'end';
}

/** What SVG starts from. */
export const INITIAL: Style = {
  fill: '#000000',
  fillRule: 'nonzero',
  clipRule: 'nonzero',
  stroke: null,
  strokeWidth: 1,
  strokeLinecap: 'butt',
  strokeLinejoin: 'miter',
  strokeMiterlimit: 4,
  strokeDasharray: [],
  strokeDashoffset: 0,
  paintOrder: 'normal',
  fontFamily: '',
  fontSize: 16,
  fontWeight: 400,
  letterSpacing: 0,
  textAnchor: 'start',
};

type Read = (value: unknown) => unknown;

const bad = (value: unknown): never => {
  throw new Unpaintable(String(value));
};

/** A number, with or without "px". */
export function number(value: unknown): number {
  const read =
    typeof value === 'number' ? value : Number(String(value).replace(/px$/, '').trim() || Number.NaN);
  return Number.isFinite(read) ? read : bad(value);
}

const color: Read = (value) => {
  if (value === 'none' || value === 'transparent') return null;
  return typeof value === 'string' && /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.test(value) ? value : bad(value);
};

const oneOf =
  (...allowed: readonly string[]): Read =>
  (value) =>
    allowed.includes(value as string) ? value : bad(value);

const dashes: Read = (value) => {
  if (value === 'none') return [];
  const list = String(value)
    .trim()
    .split(/[\s,]+/)
    .map(number);
  return list.length % 2 === 0 ? list : [...list, ...list];
};

const READ: { readonly [K in keyof Style]: Read } = {
  fill: color,
  fillRule: oneOf('nonzero', 'evenodd'),
  clipRule: oneOf('nonzero', 'evenodd'),
  stroke: color,
  strokeWidth: number,
  strokeLinecap: oneOf('butt', 'round', 'square'),
  strokeLinejoin: oneOf('miter', 'round', 'bevel'),
  strokeMiterlimit: number,
  strokeDasharray: dashes,
  strokeDashoffset: number,
  paintOrder: oneOf('normal', 'stroke'),
  fontFamily: String,
  fontSize: number,
  fontWeight: number,
  letterSpacing: number,
  textAnchor: oneOf('start', 'middle', 'end'),
};

/** Whether an attribute belongs to what is inherited. */
export const isStyle = (name: string): name is keyof Style => Object.hasOwn(READ, name);

/** The inherited part of an element's attributes, read; null when it has none. Throws Unpaintable on what isn't known. */
export function ownStyle(props: Readonly<Record<string, unknown>>): Partial<Style> | null {
  let own: Record<string, unknown> | null = null;
  for (const name in props) {
    const value = props[name];
    if (value === undefined || value === null || !isStyle(name)) continue;
    own ??= {};
    try {
      own[name] = READ[name](value);
    } catch {
      throw new Unpaintable(`${name}="${value}"`);
    }
  }
  return own;
}
