import { createCanvas, Path2D } from '@napi-rs/canvas';
import { parseMarkup, type Tag } from '../../../../src/picture/markup';
import { IDENTITY, type Matrix, multiply } from '../../../../src/picture/matrix';
import { INITIAL, type Style } from '../../../../src/picture/style';
import { Unpaintable } from '../../../../src/picture/unpaintable';
import { FRAME } from '../../../../src/theme/frame';
import { Recent } from '../recent';
import { type Element, type Props, Words } from '../tree';
import { type Compiled, compile, styled } from './compiled';
import { Pen } from './pen';
import { paintRect, paintShape } from './shape';
import { paintText, placeOf } from './text';

/** An element of the component tree or of ready-made markup. */
type Paintable = Element | Tag;

/** Pieces of markup that are kept read: a crowd's figures with their faces, twice over. */
const MARKUPS = 4000;

/** Paints frames, one after another, with Skia on the processor. */
export class Painter {
  readonly #canvas = createCanvas(FRAME.width, FRAME.height);
  readonly #pen = new Pen(this.#canvas.getContext('2d'));
  readonly #compiled = new WeakMap<Props, Compiled>();
  readonly #markup = new Recent<readonly Tag[]>(MARKUPS);
  readonly #clips = new Map<string, Paintable>();

  /** Paints the outermost svg and gives rows of RGBA from the top left, valid until the next frame. Throws Unpaintable. */
  paint(svg: Element): Buffer {
    if (svg.type !== 'svg' || svg.props.viewBox !== `0 0 ${FRAME.width} ${FRAME.height}`)
      throw new Unpaintable(`<${svg.type} viewBox="${svg.props.viewBox}">`);
    this.#clips.clear();
    this.#pen.begin();
    this.#inside(svg, IDENTITY, styled(this.#of(svg), INITIAL));
    return this.#canvas.data();
  }

  #of({ type, props }: Paintable): Compiled {
    let known = this.#compiled.get(props);
    if (!known) {
      known = compile(type, props);
      this.#compiled.set(props, known);
    }
    return known;
  }

  #inside(node: Paintable, matrix: Matrix, style: Style): void {
    const html = node.props.dangerouslySetInnerHTML as { readonly __html: string } | undefined;
    const children = html ? this.#markup.get(html.__html, () => parseMarkup(html.__html)) : node.children;
    for (const child of children) {
      if (child instanceof Words) throw new Unpaintable(`"${child.text}" in <${node.type}>`);
      this.#element(child, matrix, style);
    }
  }

  #element(node: Paintable, outer: Matrix, inherited: Style): void {
    const compiled = this.#of(node);
    const matrix = compiled.matrix ? multiply(outer, compiled.matrix) : outer;
    const style = styled(compiled, inherited);
    const content = () => this.#content(node, compiled, matrix, style);
    if (compiled.clip === null) {
      content();
    } else {
      const { path, rule, at } = this.#clip(compiled.clip, matrix);
      this.#pen.within(at, path, rule, content);
    }
  }

  #content(
    node: Paintable,
    { rect, path, share, fixedStroke }: Compiled,
    matrix: Matrix,
    style: Style,
  ): void {
    const pen = this.#pen;
    if (node.type === 'g') this.#inside(node, matrix, style);
    else if (path) paintShape(pen, matrix, style, path, { share, fixedStroke });
    else if (node.type === 'svg') this.#window(node, rect, matrix, style);
    else if (rect) paintRect(pen, matrix, style, rect, fixedStroke);
    else if (node.type === 'text') this.#text(node as Element, matrix, style);
    else if (node.type === 'clipPath') this.#define(node);
    else if (node.children.length > 0) throw new Unpaintable(`<${node.type}> here`);
  }

  /** A nested svg: its edge cuts off what is outside. */
  #window(node: Paintable, rect: Compiled['rect'], matrix: Matrix, style: Style): void {
    if (!rect) throw new Unpaintable('<svg> without a place inside another');
    const edge = new Path2D();
    edge.rect(rect.x, rect.y, rect.width, rect.height);
    this.#pen.within(matrix, edge, 'nonzero', () => this.#inside(node, matrix, style));
  }

  /** As in a document, the first of several with one id counts. */
  #define(node: Paintable): void {
    const id = String(node.props.id);
    if (!this.#clips.has(id)) this.#clips.set(id, node);
  }

  #clip(id: string, matrix: Matrix): { path: Path2D; rule: Style['clipRule']; at: Matrix } {
    const [shape, ...more] = this.#clips.get(id)?.children ?? [];
    if (!shape || shape instanceof Words || more.length > 0) throw new Unpaintable(`clipPath ${id}`);
    const compiled = this.#of(shape);
    if (!compiled.path) throw new Unpaintable(`<${shape.type}> in clipPath ${id}`);
    const at = compiled.matrix ? multiply(matrix, compiled.matrix) : matrix;
    return { path: compiled.path, rule: styled(compiled, INITIAL).clipRule, at };
  }

  #text(node: Element, matrix: Matrix, style: Style): void {
    for (const child of node.children) {
      const line = child instanceof Words ? node : child;
      const own = child instanceof Words ? style : styled(this.#of(child), style);
      const words = child instanceof Words ? [child] : child.children;
      const { x, y } = placeOf(line.props);
      const text = words.map((word) => (word instanceof Words ? word.text : '\u0000')).join('');
      paintText(this.#pen, matrix, own, text, x, y);
    }
  }
}
