import type { ReactNode } from 'react';
import {
  archPath,
  type ArchDoor as Door,
  fallingLight,
  type LeafSide,
  leafAt,
  type Swing,
} from '../../../src/layout/pharmacy/arch-door';
import { COLOR, hue } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';

const KNOB = { radius: 6, fill: hue('sun').fill } as const;

interface ArchDoorProps {
  readonly door: Door;
  /** 0 closed, 1 wide open; already eased. */
  readonly open: number;
  readonly side?: LeafSide | undefined;
  readonly leafColor?: string | undefined;
  readonly interior?: string | undefined;
  /** Light on the floor in front: its length and flare in px at full opening. None when left out. */
  readonly light?: { readonly length: number; readonly flare: number; readonly color?: string } | undefined;
  /** Colour of a frame round the opening, where hues are too dark for the ground; none when left out. */
  readonly frame?: string | undefined;
  /** Its width in px. */
  readonly frameWidth?: number | undefined;
  /** How the leaf hangs; as everywhere when left out. */
  readonly swing?: Swing | undefined;
  /** Who stands in the opening, behind the leaf. */
  readonly children?: ReactNode;
}

/** A lit doorway with one leaf that swings out towards the viewer, and the light that falls out of it. */
export function ArchDoor(props: ArchDoorProps) {
  const { door, open, side = 'right', leafColor = COLOR.green, interior = COLOR.interior, frame } = props;
  return (
    <g>
      {props.light ? <FallingLight door={door} open={open} {...props.light} /> : null}
      {frame ? <DoorFrame d={archPath(door)} color={frame} width={props.frameWidth} /> : null}
      <path
        d={archPath(door)}
        fill={interior}
        stroke={COLOR.ink}
        strokeWidth={LINE.normal}
        strokeLinejoin="round"
      />
      {props.children}
      <DoorLeaf door={door} side={side} open={open} color={leafColor} swing={props.swing} />
    </g>
  );
}

interface FallingLightProps {
  readonly door: Door;
  readonly open: number;
  readonly length: number;
  readonly flare: number;
  /** Px: how far it reaches where it is wider than the door. */
  readonly right?: number | undefined;
  readonly color?: string | undefined;
}

/** Light on the floor: nothing while the door is closed. */
export function FallingLight({ door, open, length, flare, right, color = COLOR.light }: FallingLightProps) {
  if (open <= 0) return null;
  return <path d={fallingLight(door, length * open, flare * open, right)} fill={color} />;
}

interface DoorLeafProps {
  readonly door: Door;
  readonly side: LeafSide;
  readonly open: number;
  readonly color?: string | undefined;
  readonly swing?: Swing | undefined;
}

/** One leaf with its knob, at any angle. */
export function DoorLeaf({ door, side, open, color = COLOR.green, swing }: DoorLeafProps) {
  const leaf = leafAt(door, side, open, swing);
  return (
    <g stroke={COLOR.ink} strokeLinejoin="round">
      <path d={leaf.path} fill={color} strokeWidth={LINE.normal} />
      <circle cx={leaf.knob[0]} cy={leaf.knob[1]} r={KNOB.radius} fill={KNOB.fill} strokeWidth={LINE.fine} />
    </g>
  );
}

/** Width of a door's frame unless its scene says otherwise, px. */
const FRAME_WIDTH = 10;

interface DoorFrameProps {
  readonly d: string;
  readonly color: string;
  readonly width?: number | undefined;
}

/** The frame round an opening, with its own ink line. */
function DoorFrame({ d, color, width = FRAME_WIDTH }: DoorFrameProps) {
  const wide = LINE.normal + 2 * width;
  return (
    <g fill="none" strokeLinejoin="round">
      <path d={d} stroke={COLOR.ink} strokeWidth={wide + 2 * LINE.normal} />
      <path d={d} stroke={color} strokeWidth={wide} />
    </g>
  );
}
