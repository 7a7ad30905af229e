import type { GroundPixels } from '../../src/frames/ground';
import { type Moment, momentOf } from '../../src/frames/moment';
import type { Snapshot, TextMark } from '../../src/frames/snapshot';
import { FRAME } from '../../src/theme/frame';
import { FONT_FAMILY } from '../../src/theme/type';

/** A text that no rule has anything against, with what is planted in it. */
export function text(fault: Partial<TextMark> = {}): TextMark {
  const box = fault.box ?? { x: 300, y: 300, width: 200, height: 30 };
  return {
    node: 1,
    content: 'Hudvård',
    lines: [{ text: fault.content ?? 'Hudvård', box }],
    box,
    size: 32,
    weight: 700,
    family: FONT_FAMILY,
    fill: 'rgb(11, 47, 39)',
    halo: null,
    opacity: 1,
    caption: false,
    hidden: 0,
    coveredBy: null,
    surface: null,
    faces: [],
    ...fault,
  };
}

/** A snapshot of nothing but what is given. */
export const snapshot = (frame: number, holds: Partial<Snapshot> = {}): Snapshot => ({
  frame,
  texts: [],
  inCaptionZone: [],
  moves: [],
  ...holds,
});

/** A moment in which these texts stand, over a flat ground. */
export const still = (texts: readonly TextMark[], ground: GroundPixels | null = null): Moment =>
  momentOf(snapshot(0, { texts }), snapshot(6, { texts }), ground);

/** A ground of one colour, one px for every ten of the frame; `paint` may give single px another colour. */
export function flat(
  color: readonly [number, number, number],
  paint: (x: number, y: number) => readonly [number, number, number] | null = () => null,
): GroundPixels {
  const scale = 0.1;
  const [width, height] = [FRAME.width * scale, FRAME.height * scale];
  const rgb = new Uint8Array(3 * width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) rgb.set(paint(x, y) ?? color, 3 * (y * width + x));
  return { width, height, rgb, scale };
}
