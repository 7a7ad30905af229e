import { memo } from 'react';
import { DOOR } from '../../../src/layout/actions/stage';
import { archPath } from '../../../src/layout/pharmacy/arch-door';
import type { Landscape as LandscapeName } from '../../../src/schema/clusters';
import { COLOR, type HueName } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { Landscape } from '../landscape/Landscape';

/** A kind of place for every door: each role works where people live. Decoration, not the clusters of the data. */
const VIEWS: readonly { landscape: LandscapeName; hue: HueName; shift: number }[] = [
  { landscape: 'city', hue: 'blue', shift: 330 },
  { landscape: 'suburb', hue: 'sun', shift: 300 },
  { landscape: 'inland', hue: 'coral', shift: 60 },
  { landscape: 'coast', hue: 'lilac', shift: 380 },
];
/** The horizon over the sill in px, and how large the place is drawn. */
const HORIZON = 190;
const SCALE = 0.76;
const ARCH = archPath({ x: 0, base: 0, ...DOOR });
/** Idle life out there needs no more than every so many frames. */
const EVERY = 4;

/** The place behind a door of size 1, its sill's middle at 0, 0. */
export function LocalView({ index, frame }: { readonly index: number; readonly frame: number }) {
  return <View index={index} frame={frame - (frame % EVERY)} />;
}

const View = memo(function View({ index, frame }: { readonly index: number; readonly frame: number }) {
  const { landscape, hue, shift } = VIEWS[index % VIEWS.length]!;
  const clip = `local-view-${index}`;
  return (
    <g>
      <clipPath id={clip}>
        <path d={ARCH} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <Landscape
          landscape={landscape}
          hue={hue}
          x={-DOOR.width / 2 - shift * SCALE}
          y={-HORIZON}
          scale={SCALE}
          frame={frame}
        />
      </g>
      <path d={ARCH} fill="none" stroke={COLOR.ink} strokeWidth={LINE.normal} />
    </g>
  );
});
