import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Matrix } from '../../../../src/picture/matrix';
import type { Style } from '../../../../src/picture/style';
import type { Clip } from './item';

/** What a canvas is set to; setting it again costs more than comparing. */
interface State {
  matrix: Matrix | null;
  fill: string | null;
  stroke: string | null;
  /** The style whose line is set; one object per line, so that it can be compared by identity. */
  line: Style | null;
  width: number;
  font: string;
}

const unset = (): State => ({ matrix: null, fill: null, stroke: null, line: null, width: -1, font: '' });

/** A canvas' context that remembers how it is set. */
export class Pen {
  #state = unset();
  #clip: Clip | null = null;
  /** How it was set before it was cut. */
  #uncut = unset();

  constructor(readonly context: SKRSContext2D) {}

  /** Forgets what was set: for a fresh picture. */
  begin(): void {
    this.context.reset();
    this.#clip = null;
    this.#state = unset();
  }

  place(matrix: Matrix): void {
    if (this.#state.matrix === matrix) return;
    this.context.setTransform(...matrix);
    this.#state.matrix = matrix;
  }

  ink(fill: string): void {
    if (this.#state.fill === fill) return;
    this.context.fillStyle = fill;
    this.#state.fill = fill;
  }

  /** Sets up for strokes of a style. `unit` is what a dash of 1 is, in px. */
  line(style: Style, unit = 1): void {
    const { context } = this;
    if (this.#state.stroke !== style.stroke) context.strokeStyle = style.stroke ?? '';
    this.#state.stroke = style.stroke;
    if (this.#state.line === style && unit === 1) return;
    context.lineWidth = style.strokeWidth;
    context.lineCap = style.strokeLinecap;
    context.lineJoin = style.strokeLinejoin;
    context.miterLimit = style.strokeMiterlimit;
    context.setLineDash(style.strokeDasharray.map((dash) => dash * unit));
    context.lineDashOffset = style.strokeDashoffset * unit;
    this.#state.line = unit === 1 ? style : null;
  }

  font(font: string, letterSpacing: number): void {
    const { context } = this;
    const key = `${font} ${letterSpacing}`;
    if (this.#state.font === key) return;
    context.font = font;
    context.lang = 'sv';
    context.fontVariantNumeric = 'tabular-nums';
    context.textRendering = 'geometricPrecision';
    context.fontKerning = 'normal';
    context.letterSpacing = `${letterSpacing}px`;
    this.#state.font = key;
  }

  /** Cuts off what lies outside a clip's path, and nothing else. */
  cut(clip: Clip | null): void {
    if (this.#clip === clip) return;
    if (this.#clip) {
      this.context.restore();
      this.#state = { ...this.#uncut, matrix: null };
    }
    this.#clip = clip;
    if (!clip) return;
    this.context.save();
    this.#uncut = { ...this.#state };
    this.#narrow(clip);
  }

  #narrow({ outer, matrix, path, rule }: Clip): void {
    if (outer) this.#narrow(outer);
    this.place(matrix);
    this.context.clip(path, rule);
  }
}
