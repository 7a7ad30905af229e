import type { Box } from '../../../../src/picture/box';
import { parseMarkup, type Tag } from '../../../../src/picture/markup';
import { IDENTITY, type Matrix, multiply } from '../../../../src/picture/matrix';
import { INITIAL, type Style } from '../../../../src/picture/style';
import { Unpaintable } from '../../../../src/picture/unpaintable';
import { FRAME } from '../../../../src/theme/frame';
import { Recent } from '../recent';
import { Element, type Props, Words } from '../tree';
import { type Compiled, compile, styled } from './compiled';
import { clipExtent, lineExtent, shapeExtent, within } from './extent';
import type { Clip, Item, Line } from './item';
import { lineAt, Widths } from './text';

/** An element of the component tree or of ready-made markup. */
type Paintable = Element | Tag;

/** What an element is in: the same for all that an element holds. */
interface Setting {
  readonly matrix: Matrix;
  readonly style: Style;
  readonly clip: Clip | null;
}

/** Pieces of markup that are kept read: a crowd's figures with their faces, twice over. */
const MARKUPS = 4000;

/** Makes of trees of elements what is to be painted, from the back to the front. */
export class Items {
  readonly #compiled = new WeakMap<Props, Compiled>();
  readonly #markup = new Recent<readonly Tag[]>(MARKUPS);
  readonly #widths = new Widths();
  readonly #keys = new WeakMap<Element, object[]>();
  readonly #clips = new Map<string, Paintable>();
  /** The element that is read, and how many items it has given. */
  #owner: Element | undefined;
  #given = 0;
  #found: Item[] = [];

  /** What is to be painted of the outermost svg. Throws Unpaintable. */
  of(svg: Element): Item[] {
    if (svg.type !== 'svg' || svg.props.viewBox !== `0 0 ${FRAME.width} ${FRAME.height}`)
      throw new Unpaintable(`<${svg.type} viewBox="${svg.props.viewBox}">`);
    this.#clips.clear();
    this.#found = [];
    this.#inside(svg, { matrix: IDENTITY, style: styled(this.#compile(svg), INITIAL), clip: null });
    return this.#found;
  }

  #compile({ type, props }: Paintable): Compiled {
    let known = this.#compiled.get(props);
    if (!known) {
      known = compile(type, props);
      this.#compiled.set(props, known);
    }
    return known;
  }

  #inside(node: Paintable, setting: Setting): void {
    const html = node.props.dangerouslySetInnerHTML as { readonly __html: string } | undefined;
    if (html) this.#own(node);
    const children = html ? this.#markup.get(html.__html, () => parseMarkup(html.__html)) : node.children;
    for (const child of children) {
      if (child instanceof Words) throw new Unpaintable(`"${child.text}" in <${node.type}>`);
      this.#element(child, setting);
    }
  }

  /** What is found from now on belongs to an element; tags of markup belong to the element that holds it. */
  #own(node: Paintable): void {
    if (!(node instanceof Element)) return;
    this.#owner = node;
    this.#given = 0;
  }

  #element(node: Paintable, outer: Setting): void {
    this.#own(node);
    const shape = this.#compile(node);
    const matrix = shape.matrix ? multiply(outer.matrix, shape.matrix) : outer.matrix;
    const style = styled(shape, outer.style);
    const clip = shape.clip === null ? outer.clip : this.#cut(shape.clip, matrix, outer.clip);
    this.#content(node, shape, { matrix, style, clip });
  }

  #content(node: Paintable, shape: Compiled, setting: Setting): void {
    const { matrix, style, clip } = setting;
    if (node.type === 'g') this.#inside(node, setting);
    else if (shape.path || shape.rect)
      this.#give(shape, null, setting, shapeExtent(shape.box as Box, matrix, style, shape.fixedStroke));
    else if (shape.window) {
      const edge = { path: shape.window, box: clipExtent(clip, shape.box as Box, matrix) };
      this.#inside(node, { matrix, style, clip: { outer: clip, matrix, rule: 'nonzero', ...edge } });
    } else if (node.type === 'text') this.#text(node as Element, shape, setting);
    else if (node.type === 'clipPath') this.#define(node);
    else throw new Unpaintable(`<${node.type}> here`);
  }

  /** As in a document, the first of several with one id counts. */
  #define(node: Paintable): void {
    const id = String(node.props.id);
    if (!this.#clips.has(id)) this.#clips.set(id, node);
  }

  #cut(id: string, matrix: Matrix, outer: Clip | null): Clip {
    const [only, ...more] = this.#clips.get(id)?.children ?? [];
    if (!only || only instanceof Words || more.length > 0) throw new Unpaintable(`clipPath ${id}`);
    const shape = this.#compile(only);
    if (!shape.path || !shape.box) throw new Unpaintable(`<${only.type}> in clipPath ${id}`);
    const at = shape.matrix ? multiply(matrix, shape.matrix) : matrix;
    const rule = styled(shape, INITIAL).clipRule;
    return { outer, matrix: at, path: shape.path, rule, box: clipExtent(outer, shape.box, at) };
  }

  #text(node: Element, shape: Compiled, setting: Setting): void {
    for (const child of node.children) {
      if (child instanceof Words) this.#line(node.props, [child], shape, setting);
      else {
        const own = this.#compile(child);
        this.#line(child.props, child.children, own, { ...setting, style: styled(own, setting.style) });
      }
    }
  }

  #line(props: Props, words: readonly (Element | Words)[], shape: Compiled, setting: Setting): void {
    const { matrix, style } = setting;
    const text = words.map((word) => (word instanceof Words ? word.text : '\u0000')).join('');
    const width = this.#widths.of(style, text);
    const line = lineAt(props, style, text, width);
    this.#give(shape, line, setting, lineExtent(line, width, matrix, style));
  }

  #give(shape: Compiled, line: Line | null, { matrix, style, clip }: Setting, box: Box): void {
    if (!style.fill && !style.stroke) return;
    this.#found.push({ key: this.#key(), shape, line, matrix, style, clip, box: within(clip, box) });
  }

  #key(): object {
    const owner = this.#owner as Element;
    const keys = this.#keys.get(owner) ?? [];
    this.#keys.set(owner, keys);
    const at = this.#given++;
    keys[at] ??= {};
    return keys[at];
  }
}
