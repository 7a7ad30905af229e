import { memo } from 'react';
import { DOOR } from '../../../src/layout/actions/stage';
import { type ArchDoor, archPath } from '../../../src/layout/pharmacy/arch-door';
import type { Landscape as LandscapeName } from '../../../src/schema/clusters';
import { COLOR, type HueName } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { Landscape } from '../landscape/Landscape';

/** A kind of place for every door, seen where no landmark is behind a head: each role works where people live. Decoration, not the clusters of the data. */
const VIEWS: readonly { landscape: LandscapeName; hue: HueName; shift: number }[] = [
  { landscape: 'city', hue: 'blue', shift: 330 },
  { landscape: 'suburb', hue: 'sun', shift: 300 },
  { landscape: 'inland', hue: 'coral', shift: 60 },
  { landscape: 'coast', hue: 'lilac', shift: 230 },
];
/** The horizon over the sill in px, and how large the place is drawn. */
const HORIZON = 190;
const SCALE = 0.76;
/** Idle life out there needs no more than every so many frames. */
const EVERY = 4;

interface LocalViewProps {
  /** Which of the places. */
  readonly index: number;
  readonly door: ArchDoor;
  readonly frame: number;
}

/** The place behind a door: as large as the door is tall, seen as far as the door is wide. */
export function LocalView({ index, door, frame }: LocalViewProps) {
  const clip = `local-view-${index}`;
  const size = door.height / DOOR.height;
  const arch = archPath(door);
  return (
    <g>
      <clipPath id={clip}>
        <path d={arch} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <g transform={`translate(${door.x} ${door.base}) scale(${size})`}>
          <View index={index} frame={frame - (frame % EVERY)} />
        </g>
      </g>
      <path d={arch} fill="none" stroke={COLOR.ink} strokeWidth={LINE.normal} />
    </g>
  );
}

/** The place behind a door of size 1, its sill's middle at 0, 0. */
const View = memo(function View({ index, frame }: { readonly index: number; readonly frame: number }) {
  const { landscape, hue, shift } = VIEWS[index % VIEWS.length]!;
  return (
    <Landscape
      landscape={landscape}
      hue={hue}
      x={-DOOR.width / 2 - shift * SCALE}
      y={-HORIZON}
      scale={SCALE}
      frame={frame}
    />
  );
});
