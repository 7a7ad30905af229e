import type { ReactElement } from 'react';
import type { PlacedClusters } from '../../../src/layout/clusters/clusters';
import { dotsInGlass, type Glass } from '../../../src/layout/clusters/glass';
import { type GlassLand, landInGlass } from '../../../src/layout/clusters/glass-map';
import { LENS, type Lens } from '../../../src/layout/clusters/lens';
import { mix } from '../../../src/layout/ease';
import { COLOR, type Hue } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { MAP_COLOR } from '../../../src/theme/map-color';
import { PharmacyDot } from './PharmacyDot';
import { PharmacySign } from './PharmacySign';

interface MagnifierProps {
  readonly lens: Lens;
  readonly glass: Glass;
  readonly placed: PlacedClusters;
  readonly radius: number;
  readonly hues: readonly Hue[];
  readonly camera: number;
}

/** How much larger the two get when they are found, and how far the others' ink gives way. */
const FOUND = 0.14;
const CALM_INK = 0.7;

const fillOf = (hue: Hue | undefined, calm: number): string =>
  hue ? mix(hue.fill, hue.light, calm) : MAP_COLOR.land;

/** A magnifying glass over the map: it shows the map's own dots, larger; the two it looks for open a door. */
export function Magnifier({ lens, glass, placed, radius, hues, camera }: MagnifierProps): ReactElement {
  const { dots, glassLand } = placed;
  const through = (land: GlassLand[keyof GlassLand]) => landInGlass(land, glass, lens.zoom, camera);
  const { circle, found, moved } = glass;
  const seen = dotsInGlass(dots, radius, lens.zoom, camera, glass);
  const { pair } = lens.neighbours;
  return (
    <g>
      <g transform={`translate(${moved.x} ${moved.y})`}>
        {lens.signs.map((sign, i) => (
          <PharmacySign
            key={sign.side + sign.box.top}
            sign={sign}
            fill={fillOf(hues[dots[pair[i] ?? 0]?.cluster ?? 0], 0)}
            progress={glass.signs[i] ?? 0}
          />
        ))}
      </g>
      <Frame glass={glass} />
      <path d={through(glassLand.abroad)} fill={MAP_COLOR.abroad} />
      <path d={through(glassLand.home)} fill={MAP_COLOR.home} />
      <path
        d={through(glassLand.lit)}
        fill={MAP_COLOR.land}
        stroke={MAP_COLOR.rim}
        strokeWidth={LINE.normal}
        strokeLinejoin="round"
      />
      <g strokeWidth={LINE.normal} stroke={mix(COLOR.ink, MAP_COLOR.border, found * CALM_INK)}>
        {seen
          .filter(({ index }) => found <= 0 || !pair.includes(index))
          .map(({ index, cluster, d }) => (
            <path key={index} d={d} fill={fillOf(hues[cluster], found)} />
          ))}
      </g>
      {seen
        .filter(({ index }) => found > 0 && pair.includes(index))
        .map(({ index, cluster, x, y, r }) => (
          <PharmacyDot
            key={index}
            x={x}
            y={y}
            r={r * (1 + FOUND * found)}
            fill={fillOf(hues[cluster], 0)}
            door={found}
          />
        ))}
      <circle
        cx={circle.x}
        cy={circle.y}
        r={LENS.r}
        fill="none"
        stroke={COLOR.ink}
        strokeWidth={LINE.normal}
      />
    </g>
  );
}

/** px: the collar between rim and handle. */
const COLLAR = { length: 30, overlap: 8 } as const;

/** Handle, rim and the water behind the pane. */
function Frame({ glass: { circle, handle } }: { readonly glass: Glass }): ReactElement {
  const reach = LENS.r + LENS.rim;
  const { length, width } = LENS.handle;
  const collar = width * 0.55;
  return (
    <g
      stroke={COLOR.ink}
      strokeWidth={LINE.normal}
      transform={`translate(${circle.x} ${circle.y}) rotate(${handle})`}
    >
      <rect
        x={reach - COLLAR.overlap}
        y={-collar / 2}
        width={COLLAR.length}
        height={collar}
        fill={COLOR.mint2}
      />
      <rect
        x={reach + COLLAR.length - 2 * COLLAR.overlap}
        y={-width / 2}
        width={length - COLLAR.length + 2 * COLLAR.overlap}
        height={width}
        rx={width / 2}
        fill={COLOR.wood}
      />
      <circle r={reach} fill={COLOR.mint2} />
      <circle r={LENS.r} fill={MAP_COLOR.sea} />
    </g>
  );
}
