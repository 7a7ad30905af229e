import { archPath } from '../pharmacy/arch-door';
import { BOX_HEIGHT, type BoxMark } from './box';
import { DOOR, type Place } from './grid';

const n = (v: number) => v.toFixed(1);

/** Outlines of doors as one path's data. */
export const doorsPath = (doors: readonly Place[]): string =>
  doors
    .map((d) => archPath({ x: d.x, base: d.base, width: d.width, height: d.width * DOOR.height }))
    .join('');

/** Parts of a lit door by its width: how far its light falls and spreads, how wide its open leaf looks. */
const LIT = { fall: 0.15, spread: 0.2, leaf: 0.24, leafTop: 0.4 } as const;

/** The light that falls out of lit doors, as one path's data. */
export const lightsPath = (doors: readonly Place[]): string =>
  doors
    .map(({ x, base, width }) => {
      const [half, out] = [width / 2, width * LIT.spread];
      return `M${n(x - half)} ${n(base)}H${n(x + half)}l${n(out)} ${n(width * LIT.fall)}H${n(x - half - out)}Z`;
    })
    .join('');

/** Leaves swing a little, each in its own time: share of their width, and frames for there and back. On twos. */
const SWING = { share: 0.22, frames: 96, phase: 2.4 } as const;
const ajar = (frame: number, i: number) =>
  1 + SWING.share * Math.sin((2 * Math.PI * (frame - (frame % 2))) / SWING.frames + i * SWING.phase);

/** The open leaves of doors at a frame, as one path's data; without one they don't swing. */
export const leavesPath = (doors: readonly Place[], frame?: number): string =>
  doors
    .map(({ x, base, width }, i) => {
      const top = base - width * (DOOR.height - LIT.leafTop);
      const [right, out] = [x + width / 2, width * LIT.leaf * (frame === undefined ? 1 : ajar(frame, i))];
      return `M${n(right)} ${n(base)}l${n(out)} ${n(width * LIT.fall)}V${n(top + width * 0.06)}L${n(right)} ${n(top)}Z`;
    })
    .join('');

interface BoxPaths {
  readonly boxes: string;
  readonly tapes: string;
}

/** Boxes and the tape on them, as two paths' data. Width, height and place are theirs; each turned about its middle. */
export function boxPaths(boxes: readonly BoxMark[]): BoxPaths {
  const paths = boxes.map(({ x, y, width, angle = 0 }) => {
    const h = width * BOX_HEIGHT;
    const turn = (angle * Math.PI) / 180;
    const [c, s] = [Math.cos(turn), Math.sin(turn)];
    const at = (dx: number, dy: number) => `${n(x + dx * c - dy * s)} ${n(y - h / 2 + dx * s + dy * c)}`;
    const [w, v] = [width / 2, h / 2];
    return {
      box: `M${at(-w, -v)}L${at(w, -v)}L${at(w, v)}L${at(-w, v)}Z`,
      tape: `M${at(0, -v)}L${at(0, -v + h * 0.4)}`,
    };
  });
  return { boxes: paths.map((p) => p.box).join(''), tapes: paths.map((p) => p.tape).join('') };
}
