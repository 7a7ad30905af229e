/** A plain house on y = 0: left edge, width, height. */
export function block(x: number, width: number, height: number): string {
  return `M${x} 0v${-height}h${width}v${height}Z`;
}

/** A house seen from its gable on y = 0: left edge, width, height to the eaves, and of the roof. */
export function gable(x: number, width: number, height: number, roof: number): string {
  return `M${x} 0v${-height}l${width / 2} ${-roof}l${width / 2} ${roof}v${height}Z`;
}

/** Half widths (parts of the height) and heights of a spruce's three tiers, from the top. */
const TIERS = [
  [0.17, 0.62, 0.09],
  [0.24, 0.3, 0.12],
  [0.3, 0, 0],
] as const;

/** A spruce on y = 0 around x. */
export function spruce(x: number, height: number): string {
  const at = (dx: number, up: number) => `${round(x + dx * height)} ${round(-up * height)}`;
  const right = TIERS.flatMap(([out, up, back]) => (back ? [at(out, up), at(back, up)] : [at(out, up)]));
  const left = [...TIERS]
    .reverse()
    .flatMap(([out, up, back]) => (back ? [at(-back, up), at(-out, up)] : [at(-out, up)]));
  return `M${[at(0, 1), ...right, ...left].join('L')}Z`;
}

const round = (value: number) => Math.round(value * 10) / 10;
