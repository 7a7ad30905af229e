/** Silhouettes as SVG paths, standing on y. All sizes in px of a landscape (960 wide, horizon at y = 0). */

/** A spruce of height h whose foot's middle is (x, y). */
export function spruce(x: number, y: number, h: number): string {
  const at = (dx: number, up: number) => `${round(x + dx * h)} ${round(y - up * h)}`;
  const right = [at(0.17, 0.62), at(0.09, 0.62), at(0.24, 0.3), at(0.12, 0.3), at(0.3, 0)];
  const left = [at(-0.3, 0), at(-0.12, 0.3), at(-0.24, 0.3), at(-0.09, 0.62), at(-0.17, 0.62)];
  return `M${[at(0, 1), ...right, ...left].join('L')}Z`;
}

/** A leafy tree: a crown on a trunk. */
export function leafyTree(x: number, y: number, h: number): string {
  const [r, trunk] = [0.3 * h, 0.035 * h];
  const crown = `M${x} ${y - h}C${x + r} ${y - h} ${x + r * 1.15} ${y - 0.28 * h} ${x} ${y - 0.24 * h}`;
  const back = `C${x - r * 1.15} ${y - 0.28 * h} ${x - r} ${y - h} ${x} ${y - h}Z`;
  return `${crown}${back}M${x - trunk} ${y - 0.3 * h}H${x + trunk}V${y}H${x - trunk}Z`;
}

/** A house seen from its gable: `w` wide, `h` to the eaves, `roof` above them. */
export function gable(x: number, y: number, w: number, h: number, roof: number): string {
  return `M${x} ${y}V${y - h}L${x + w / 2} ${y - h - roof}L${x + w} ${y - h}V${y}Z`;
}

/** A plain block. */
export function block(x: number, y: number, w: number, h: number): string {
  return `M${x} ${y}V${y - h}H${x + w}V${y}Z`;
}

/** A row of windows, w × h each, as one path: `across` columns and `down` rows with their own gaps. */
export function windows(
  x: number,
  top: number,
  grid: { across: number; down: number; w: number; h: number; gapX: number; gapY: number },
): string {
  const { across, down, w, h, gapX, gapY } = grid;
  return Array.from({ length: across * down }, (_, i) => {
    const left = x + (i % across) * (w + gapX);
    return block(left, top + Math.floor(i / across) * (h + gapY) + h, w, h);
  }).join('');
}

const round = (value: number) => Math.round(value * 10) / 10;
