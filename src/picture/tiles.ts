import type { Box } from './box';

/** Even, so that a tile holds whole samples of colour (4:2:0); a row of tiles is small enough for a processor's cache. */
const TILE = { width: 64, height: 40 } as const;

/** Tiles of a picture that are to be painted again. */
export class Tiles {
  readonly #columns: number;
  readonly #rows: number;
  readonly #marked: Uint8Array;

  constructor(
    readonly width: number,
    readonly height: number,
  ) {
    this.#columns = Math.ceil(width / TILE.width);
    this.#rows = Math.ceil(height / TILE.height);
    this.#marked = new Uint8Array(this.#columns * this.#rows);
  }

  clear(): void {
    this.#marked.fill(0);
  }

  /** Marks every tile that a box has a part in. */
  mark(box: Box): void {
    const [from, to, first, last] = this.#under(box);
    for (let row = first; row < last; row++)
      this.#marked.fill(1, row * this.#columns + from, row * this.#columns + Math.max(from, to));
  }

  /** Whether a box has a part in a marked tile. */
  touches(box: Box): boolean {
    const [from, to, first, last] = this.#under(box);
    for (let row = first; row < last; row++)
      for (let column = from; column < to; column++)
        if (this.#marked[row * this.#columns + column] === 1) return true;
    return false;
  }

  /** What is marked, as boxes that lie apart from each other and inside the picture: one for each run of tiles in a row. */
  areas(): Box[] {
    const found: Box[] = [];
    for (let row = 0; row < this.#rows; row++) {
      for (let column = 0; column < this.#columns; column++) {
        const from = column;
        while (column < this.#columns && this.#marked[row * this.#columns + column] === 1) column++;
        if (column > from) found.push(this.#area(from, column, row));
      }
    }
    return found;
  }

  #area(from: number, to: number, row: number): Box {
    return {
      left: from * TILE.width,
      top: row * TILE.height,
      right: Math.min(this.width, to * TILE.width),
      bottom: Math.min(this.height, (row + 1) * TILE.height),
    };
  }

  /** Columns and rows of tiles under a box; none under one without a size. */
  #under({ left, top, right, bottom }: Box): [from: number, to: number, first: number, last: number] {
    return [
      Math.max(0, Math.floor(left / TILE.width)),
      right > left ? Math.min(this.#columns, Math.ceil(right / TILE.width)) : 0,
      Math.max(0, Math.floor(top / TILE.height)),
      bottom > top ? Math.min(this.#rows, Math.ceil(bottom / TILE.height)) : 0,
    ];
  }
}
