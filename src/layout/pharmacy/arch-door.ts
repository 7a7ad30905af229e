import type { Units } from '../../figures/bodies';

/** A door: an opening with a round top, standing on `base`. Px of the frame. */
export interface ArchDoor {
  /** Middle of the opening. */
  readonly x: number;
  /** The sill. */
  readonly base: number;
  readonly width: number;
  readonly height: number;
}

/** Which leaf: a whole one on one hinge, or half of a pair. */
export type LeafSide = 'left' | 'right' | 'pair-left' | 'pair-right';

/** A leaf as it looks at one angle. */
export interface Leaf {
  readonly path: string;
  readonly knob: Units;
}

/** How a leaf hangs: how far it turns when it is wide open, degrees from closed, and where its knob sits, a part of its width from the hinge. */
export interface Swing {
  readonly degrees: number;
  readonly knob: number;
}

/** As doors hang unless their scene says otherwise: a pair goes further, out of the walkers' way. */
const WHOLE: Swing = { degrees: 101, knob: 0.86 };
const PAIR: Swing = { ...WHOLE, degrees: 114 };
/** Distance of the eye from the door in widths of the leaf: what comes towards us grows by a tenth. */
const EYE_DISTANCE = 10;
/** Height of the eye over the sill as a part of the door's height. */
const EYE_HEIGHT = 0.56;
/** Where the knob sits: part of the door's height over the sill. */
const KNOB_UP = 0.33;
/** Points that draw the round top. */
const STEPS = 20;

const px = (value: number): number => Math.round(value * 100) / 100;

/** Outline of the opening, as an SVG path. */
export function archPath({ x, base, width, height }: ArchDoor): string {
  const r = width / 2;
  return `M${px(x - r)} ${px(base)}V${px(base - height + r)}a${px(r)} ${px(r)} 0 0 1 ${px(width)} 0V${px(base)}z`;
}

/** The hinge and the free edge of a closed leaf, px. */
function edges(door: ArchDoor, side: LeafSide): { hinge: number; free: number } {
  const [left, right] = [door.x - door.width / 2, door.x + door.width / 2];
  if (side === 'left') return { hinge: left, free: right };
  if (side === 'right') return { hinge: right, free: left };
  return { hinge: side === 'pair-left' ? left : right, free: door.x };
}

/** Points along the round top between two x, even along the curve. */
function topPoints(door: ArchDoor, from: number, to: number): Units[] {
  const r = door.width / 2;
  const angleAt = (x: number) => Math.acos(Math.max(-1, Math.min(1, (x - door.x) / r)));
  const [start, end] = [angleAt(from), angleAt(to)];
  return Array.from({ length: STEPS + 1 }, (_, i): Units => {
    const angle = start + ((end - start) * i) / STEPS;
    return [door.x + r * Math.cos(angle), door.base - door.height + r - r * Math.sin(angle)];
  });
}

/**
 * A leaf opened by `open` (0 closed, 1 wide open) towards the viewer: turned about its hinge and seen in perspective,
 * so that its free edge comes down and grows.
 */
export function leafAt(door: ArchDoor, side: LeafSide, open: number, swing?: Swing): Leaf {
  const { hinge, free } = edges(door, side);
  const width = Math.abs(free - hinge);
  const hung = swing ?? (side === 'left' || side === 'right' ? WHOLE : PAIR);
  const angle = (open * hung.degrees * Math.PI) / 180;
  const eye = door.base - door.height * EYE_HEIGHT;
  const project = (x: number, y: number): Units => {
    const near = 1 + (Math.abs(x - hinge) * Math.sin(angle)) / (EYE_DISTANCE * width);
    return [px(hinge + (x - hinge) * Math.cos(angle)), px(eye + (y - eye) * near)];
  };
  const top = topPoints(door, free, hinge).map(([x, y]) => project(x, y));
  const outline = [project(hinge, door.base), project(free, door.base), ...top];
  return {
    path: `M${outline.map((p) => p.join(' ')).join('L')}Z`,
    knob: project(hinge + (free - hinge) * hung.knob, door.base - door.height * KNOB_UP),
  };
}

/**
 * The light that falls out of the door on to the floor: as wide as the opening at the sill, or as far as `right`; wider
 * towards us. `length`, `flare` (added on each side) and `right` in px.
 */
export function fallingLight(
  { x, base, width }: ArchDoor,
  length: number,
  flare: number,
  right?: number,
): string {
  const r = width / 2;
  const end = Math.max(x + r, right ?? x + r);
  return `M${px(x - r)} ${px(base)}H${px(end)}L${px(end + flare)} ${px(base + length)}H${px(x - r - flare)}Z`;
}
