import type { ReactElement } from 'react';
import type { PlacedClusters } from '../../../src/layout/clusters/clusters';
import { level } from '../../../src/layout/clusters/emphasis';
import { mix } from '../../../src/layout/ease';
import type { Hue } from '../../../src/theme/color';
import { MAP_COLOR } from '../../../src/theme/map-color';
import { CountyHighlight } from '../../parts/map/CountyHighlight';
import type { SceneProps } from '../scene-props';

interface LitProps extends SceneProps<'clusters'> {
  readonly placed: PlacedClusters;
  readonly hues: readonly Hue[];
}

/** From a hue's palest tint (too near the land's own colour) toward its light one (too loud for half a country). */
const TINT = 0.45;

const tintOf = (hue: Hue | undefined): string => (hue ? mix(hue.tint, hue.light, TINT) : MAP_COLOR.land);

/** Colour of a county's land now, by its code: one emphasis passes over into the next. */
export function landColor({ placed, scene, hues, frame }: LitProps): (county: string) => string {
  const lit = placed.heroes.map(({ accent, cluster }) => ({
    cluster,
    level: level(placed.when, accent, frame),
  }));
  return (county) =>
    lit.reduce<string>(
      (land, { cluster, level: t }) =>
        scene.counties[cluster]?.includes(county) ? mix(land, tintOf(hues[cluster]), t) : land,
      MAP_COLOR.land,
    );
}

/** The counties of a cluster that is brought out take a tint of its hue. */
export function LitCounties(props: LitProps): ReactElement {
  const colorOf = landColor(props);
  const byColor = new Map<string, string[]>();
  for (const county of props.placed.shapes.counties.keys()) {
    const color = colorOf(county);
    if (color !== MAP_COLOR.land) byColor.set(color, [...(byColor.get(color) ?? []), county]);
  }
  return (
    <g>
      {[...byColor].map(([color, counties]) => (
        <CountyHighlight key={counties[0]} shapes={props.placed.shapes} counties={counties} fill={color} />
      ))}
    </g>
  );
}
