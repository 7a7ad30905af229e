import { Path2D } from '@napi-rs/canvas';
import type { Box } from '../../../../src/picture/box';
import { isDrawn } from '../../../../src/picture/drawn';
import { type Matrix, parseTransform, translation } from '../../../../src/picture/matrix';
import { isStyle, number, ownStyle, type Style } from '../../../../src/picture/style';
import { Unpaintable } from '../../../../src/picture/unpaintable';
import type { Props } from '../tree';

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** An element's attributes, read once: components give the same object as long as nothing changes. */
export interface Compiled {
  readonly matrix: Matrix | null;
  readonly own: Partial<Style> | null;
  readonly rect: Rect | null;
  readonly path: Path2D | null;
  /** The edge of a nested svg, which cuts off its content. */
  readonly window: Path2D | null;
  /** Around rect, path or window, without a stroke, in its own coordinates. */
  readonly box: Box | null;
  /** The dashes are given in shares of the path's length. */
  readonly share: boolean;
  readonly fixedStroke: boolean;
  /** Id of the clip path that it is cut by. */
  readonly clip: string | null;
  /** What was inherited last, and the style that came of it. */
  inherited: Style | null;
  style: Style | null;
}

type Geometry = (props: Props) => { readonly rect?: Rect; readonly path?: Path2D };

const at = (props: Props, name: string): number => (props[name] === undefined ? 0 : number(props[name]));

const rectOf = (props: Props): Rect => ({
  x: at(props, 'x'),
  y: at(props, 'y'),
  width: at(props, 'width'),
  height: at(props, 'height'),
});

function rect(props: Props) {
  const box = rectOf(props);
  const [rx, ry] = [props.rx ?? props.ry, props.ry ?? props.rx];
  if (rx === undefined || number(rx) === 0) return { rect: box };
  const path = new Path2D();
  const radius = { x: Math.min(number(rx), box.width / 2), y: Math.min(number(ry), box.height / 2) };
  path.roundRect(box.x, box.y, box.width, box.height, radius);
  return { path };
}

function ellipse(props: Props, rx: number, ry: number) {
  const path = new Path2D();
  path.ellipse(at(props, 'cx'), at(props, 'cy'), rx, ry, 0, 0, 2 * Math.PI);
  path.closePath();
  return { path };
}

function line(props: Props) {
  const path = new Path2D();
  path.moveTo(at(props, 'x1'), at(props, 'y1'));
  path.lineTo(at(props, 'x2'), at(props, 'y2'));
  return { path };
}

/** Elements that are painted and their own attributes. */
const ELEMENTS: Readonly<
  Record<string, { readonly names: readonly string[]; readonly geometry?: Geometry }>
> = {
  svg: { names: ['x', 'y', 'width', 'height', 'viewBox', 'xmlns', 'textRendering', 'style'] },
  g: { names: ['dangerouslySetInnerHTML'] },
  clipPath: { names: ['id'] },
  rect: { names: ['x', 'y', 'width', 'height', 'rx', 'ry'], geometry: rect },
  circle: {
    names: ['cx', 'cy', 'r'],
    geometry: (props) => ellipse(props, at(props, 'r'), at(props, 'r')),
  },
  ellipse: {
    names: ['cx', 'cy', 'rx', 'ry'],
    geometry: (props) => ellipse(props, at(props, 'rx'), at(props, 'ry')),
  },
  line: { names: ['x1', 'y1', 'x2', 'y2'], geometry: line },
  path: { names: ['d'], geometry: (props) => ({ path: new Path2D(String(props.d ?? '')) }) },
  text: { names: ['x', 'y', 'style'] },
  tspan: { names: ['x', 'y'] },
};

/** Attributes of any element. */
const COMMON = ['transform', 'clipPath', 'vectorEffect', 'pathLength'];

/** The one inline style of texts: canvas sets the first by itself and keeps spaces anyhow. */
const STYLES: Readonly<Record<string, string>> = {
  fontVariantNumeric: 'tabular-nums',
  whiteSpace: 'pre',
  display: 'block',
};

function known(type: string, props: Props, names: readonly string[]): void {
  for (const name in props) {
    if (props[name] === undefined || props[name] === null) continue;
    if (!isDrawn(name) || isStyle(name) || names.includes(name) || COMMON.includes(name)) continue;
    throw new Unpaintable(`<${type} ${name}="${props[name]}">`);
  }
  for (const [name, value] of Object.entries((props.style as object | undefined) ?? {}))
    if (STYLES[name] !== value) throw new Unpaintable(`<${type} style="${name}: ${value}">`);
  if (props.vectorEffect !== undefined && props.vectorEffect !== 'non-scaling-stroke')
    throw new Unpaintable(`vectorEffect="${props.vectorEffect}"`);
  if (props.pathLength !== undefined && Number(props.pathLength) !== 1)
    throw new Unpaintable(`pathLength="${props.pathLength}"`);
}

function clipOf({ clipPath }: Props): string | null {
  if (clipPath === undefined || clipPath === null) return null;
  const id = /^url\(#(.+)\)$/.exec(String(clipPath))?.[1];
  if (id === undefined) throw new Unpaintable(`clipPath="${clipPath}"`);
  return id;
}

/** A nested svg: where its content lies, and its edge in the content's own coordinates. */
function windowOf(props: Props): { matrix: Matrix; window: Path2D } {
  const place = rectOf(props);
  const box = String(props.viewBox ?? `0 0 ${place.width} ${place.height}`)
    .split(/[\s,]+/)
    .map(number);
  const [x = 0, y = 0, width, height] = box;
  if (box.length !== 4 || width !== place.width || height !== place.height)
    throw new Unpaintable(`<svg viewBox="${props.viewBox}"> of another size`);
  const window = new Path2D();
  window.rect(x, y, width, height);
  return { matrix: translation(place.x - x, place.y - y), window };
}

const boxOfRect = ({ x, y, width, height }: Rect): Box => ({
  left: x,
  top: y,
  right: x + width,
  bottom: y + height,
});

function boxOfPath(path: Path2D | null): Box | null {
  if (!path) return null;
  const [left, top, right, bottom] = path.getBounds(); // of its control points, which the curves don't leave
  return { left, top, right, bottom };
}

/** Reads an element's attributes; throws Unpaintable on an element or attribute that isn't known. */
export function compile(type: string, props: Props): Compiled {
  const element = ELEMENTS[type];
  if (!element) throw new Unpaintable(`<${type}>`);
  known(type, props, element.names);
  const { rect = null, path = null } = element.geometry?.(props) ?? {};
  const nested = type === 'svg' && props.x !== undefined ? windowOf(props) : null;
  const window = nested?.window ?? null;
  return {
    matrix: typeof props.transform === 'string' ? parseTransform(props.transform) : (nested?.matrix ?? null),
    own: ownStyle(props),
    rect,
    path,
    window,
    box: rect ? boxOfRect(rect) : boxOfPath(path ?? window),
    share: props.pathLength !== undefined,
    fixedStroke: props.vectorEffect !== undefined,
    clip: clipOf(props),
    inherited: null,
    style: null,
  };
}

/** The style of an element inside something of a style. */
export function styled(compiled: Compiled, inherited: Style): Style {
  if (!compiled.own) return inherited;
  if (compiled.inherited !== inherited || !compiled.style) {
    compiled.inherited = inherited;
    compiled.style = { ...inherited, ...compiled.own };
  }
  return compiled.style;
}
