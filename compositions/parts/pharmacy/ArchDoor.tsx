import type { ReactNode } from 'react';
import {
  archPath,
  type ArchDoor as Door,
  fallingLight,
  type LeafSide,
  leafAt,
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
  /** A ring of 3 px around everything, where hues are too dark for the ground. */
  readonly ring?: string | undefined;
  /** Who stands in the opening, behind the leaf. */
  readonly children?: ReactNode;
}

/** A lit doorway with one leaf that swings out towards the viewer, and the light that falls out of it. */
export function ArchDoor(props: ArchDoorProps) {
  const { door, open, side = 'right', leafColor = COLOR.green, interior = COLOR.interior, ring } = props;
  return (
    <g>
      {props.light ? <FallingLight door={door} open={open} {...props.light} /> : null}
      {ring ? <Ring d={archPath(door)} color={ring} /> : null}
      <path
        d={archPath(door)}
        fill={interior}
        stroke={COLOR.ink}
        strokeWidth={LINE.normal}
        strokeLinejoin="round"
      />
      {props.children}
      <DoorLeaf door={door} side={side} open={open} color={leafColor} ring={ring} />
    </g>
  );
}

interface FallingLightProps {
  readonly door: Door;
  readonly open: number;
  readonly length: number;
  readonly flare: number;
  readonly color?: string | undefined;
}

/** Light on the floor: nothing while the door is closed. */
export function FallingLight({ door, open, length, flare, color = COLOR.light }: FallingLightProps) {
  if (open <= 0) return null;
  return <path d={fallingLight(door, length * open, flare * open)} fill={color} />;
}

interface DoorLeafProps {
  readonly door: Door;
  readonly side: LeafSide;
  readonly open: number;
  readonly color?: string | undefined;
  readonly ring?: string | undefined;
}

/** One leaf with its knob, at any angle. */
export function DoorLeaf({ door, side, open, color = COLOR.green, ring }: DoorLeafProps) {
  const leaf = leafAt(door, side, open);
  return (
    <g stroke={COLOR.ink} strokeLinejoin="round">
      {ring ? <Ring d={leaf.path} color={ring} /> : null}
      <path d={leaf.path} fill={color} strokeWidth={LINE.normal} />
      <circle cx={leaf.knob[0]} cy={leaf.knob[1]} r={KNOB.radius} fill={KNOB.fill} strokeWidth={LINE.fine} />
    </g>
  );
}

/** A contour outside the ink line. */
function Ring({ d, color }: { readonly d: string; readonly color: string }) {
  return (
    <path d={d} fill="none" stroke={color} strokeWidth={LINE.normal + 2 * LINE.fine} strokeLinejoin="round" />
  );
}
