import type { ReactNode } from 'react';
import { DOOR } from '../../../src/layout/pharmacy/facade';
import { FallingLight } from './ArchDoor';
import { PharmacyFront } from './PharmacyFront';
import { PharmacyInside } from './PharmacyInside';

/** How far the light reaches on the pavement, and how much it widens, facade px. */
const LIGHT = { length: 62, flare: 96 } as const;

interface PharmacyProps {
  /** Middle of the door's sill in px of the frame. */
  readonly x: number;
  readonly y: number;
  /** 1 = 700 px wide. */
  readonly scale?: number | undefined;
  readonly open: number;
  readonly lean?: number | undefined;
  /** Who is inside, in the facade's px: seen through the door. */
  readonly children?: ReactNode;
}

/** Apotek Hjärtat's green pharmacy: doors that open, light that falls out, people inside. */
export function Pharmacy({ x, y, scale = 1, open, lean, children }: PharmacyProps) {
  return (
    <g transform={`translate(${x} ${y})${scale === 1 ? '' : ` scale(${scale})`}`}>
      <PharmacyInside />
      {children}
      <PharmacyFront open={open} lean={lean} />
      <FallingLight door={DOOR} open={open} {...LIGHT} />
    </g>
  );
}
