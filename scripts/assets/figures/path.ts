/** A point in figure units. */
export type Point = readonly [x: number, y: number];

/** One segment from the current point: a line to `to`, or a cubic with two controls. */
export type Segment =
  | { readonly kind: 'line'; readonly to: Point }
  | { readonly kind: 'cubic'; readonly c1: Point; readonly c2: Point; readonly to: Point };

/** A closed outline. */
export interface Outline {
  readonly from: Point;
  readonly segments: readonly Segment[];
}

/** The outlines of a path that uses absolute M, L, H, V, C and Z only, as all of Open Peeps does. */
export function parsePath(d: string): Outline[] {
  const outlines: { from: Point; segments: Segment[] }[] = [];
  let at: Point = [0, 0];
  for (const [, command, rest] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const n = (rest?.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const current = outlines.at(-1);
    if (command === 'M') {
      at = [n[0]!, n[1]!];
      outlines.push({ from: at, segments: [] });
      n.splice(0, 2);
    } else if (command !== 'Z' && !current) throw new Error(`A path begins with ${command}.`);
    const segments = outlines.at(-1)?.segments ?? [];
    const line = (to: Point) => {
      segments.push({ kind: 'line', to });
      at = to;
    };
    if (command === 'L' || command === 'M') for (let i = 0; i < n.length; i += 2) line([n[i]!, n[i + 1]!]);
    else if (command === 'H') for (const x of n) line([x, at[1]]);
    else if (command === 'V') for (const y of n) line([at[0], y]);
    else if (command === 'C')
      for (let i = 0; i < n.length; i += 6) {
        at = [n[i + 4]!, n[i + 5]!];
        segments.push({ kind: 'cubic', c1: [n[i]!, n[i + 1]!], c2: [n[i + 2]!, n[i + 3]!], to: at });
      }
    else if (command !== 'Z') throw new Error(`The path command ${command} isn't read here.`);
  }
  return outlines;
}

/** Left, top, right and bottom of an outline's points and controls. */
export function boundsOf(outline: Outline): readonly [number, number, number, number] {
  const points = [
    outline.from,
    ...outline.segments.flatMap((s) => (s.kind === 'line' ? [s.to] : [s.c1, s.c2, s.to])),
  ];
  const xs = points.map((p) => p[0]);
  const ys = points.map((p) => p[1]);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** Writes outlines with relative commands, rounded to `decimals` without letting the rounding add up. */
export function formatPath(outlines: readonly Outline[], decimals: number): string {
  const unit = 10 ** decimals;
  const grid = (p: Point): Point => [Math.round(p[0] * unit), Math.round(p[1] * unit)];
  const show = (v: number) => String(v / unit).replace(/^(-?)0\./, '$1.');
  const join = (values: number[]) =>
    values.map(show).reduce((all, v) => (all === '' || v.startsWith('-') ? all + v : `${all} ${v}`), '');
  let out = '';
  for (const { from, segments } of outlines) {
    let at = grid(from);
    out += `M${join([...at])}`;
    for (const segment of segments) {
      const points = (segment.kind === 'line' ? [segment.to] : [segment.c1, segment.c2, segment.to]).map(
        grid,
      );
      out +=
        (segment.kind === 'line' ? 'l' : 'c') + join(points.flatMap((p) => [p[0] - at[0], p[1] - at[1]]));
      at = points.at(-1)!;
    }
    out += 'z';
  }
  return out;
}
