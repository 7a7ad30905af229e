import type { ToldHousehold } from '../../scenes/handover';
import type { Place } from '../../schema/persona';
import type { TypeStyle } from '../../theme/type';
import { BASE_INDEX, type IndexScale } from '../index-scale';
import { type Baseline, gutterFor, signBeside, signOver } from './baseline';
import { type Column, columnsIn } from './columns';
import { FLOWER, FLOWER_RADIUS, flowerSize } from './flower';
import { clearBelow, type Header } from './header';
import { type CategorySign, labelStyle, signFor, signWidths } from './label';
import { scaleUnder } from './scale';
import type { Span, Stage } from './stage';
import { SOURCE_END } from './stage';
import { barValue, heartValue, VALUE_ROOM, type ValueLabel } from './value-label';

export type Claim = ToldHousehold['claims'][number];

/** One claim with all that is drawn for it. */
export interface PlacedClaim {
  readonly claim: Claim;
  readonly column: Column;
  readonly over: boolean;
  /** y of the value, px: the object's top edge, or the middle of a flower. */
  readonly y: number;
  readonly value: ValueLabel;
  readonly sign: CategorySign;
  /** Width of the object, px. */
  readonly width: number;
  /** px from its middle at which dots show what is missing to 100; 0 is one row of dots over its middle. */
  readonly ghost: number;
  /** Flowers only: size 0–1. */
  readonly size: number;
}

export interface PlacedChart {
  readonly scale: IndexScale;
  readonly baseline: Baseline;
  readonly claims: readonly PlacedClaim[];
}

/** Widest object of a place, and the air to its neighbour that it keeps, px. */
const OBJECT: Readonly<Record<Place, { readonly most: number; readonly air: number }>> = {
  'inner-city': { most: 164, air: 30 },
  suburb: { most: 136, air: 56 },
  village: { most: 2 * FLOWER_RADIUS, air: 10 },
  coast: { most: 136, air: 58 },
  north: { most: 124, air: 30 },
};

/** px between the header and what grows under it. */
const UNDER_HEADER = 22;

/** px over a value that belong to its object: petals, or the number over a top edge. */
const headroomOf = (place: Place) => (place === 'village' ? FLOWER_RADIUS + 8 : VALUE_ROOM);

function placeClaim(
  claim: Claim,
  column: Column,
  scale: IndexScale,
  place: Place,
  board: { readonly ground: number; readonly width: number; readonly style: TypeStyle },
): PlacedClaim {
  const { value, text } = claim.index;
  const y = scale.y(value);
  const size = flowerSize(scale.height(value));
  const number =
    place === 'village'
      ? heartValue(text, value, column.cx, scale, {
          heart: FLOWER.heart * size,
          radius: FLOWER_RADIUS * size,
        })
      : barValue(text, value, column.cx, scale);
  const { most, air } = OBJECT[place];
  const width = Math.round(Math.min(most, column.pitch - air));
  const sign = signFor(claim.label, claim.icon, { cx: column.cx, ...board });
  const ghost = place === 'village' ? 0 : width / 2 - 2;
  return { claim, column, over: value >= BASE_INDEX, y, value: number, sign, width, ghost, size };
}

/** px between the line's sign and what is under it. */
const SIGN_AIR = 10;

const left = ({ column }: PlacedClaim) => column.cx - column.pitch / 2;

/** Highest y of an object and its number. */
function topOf({ y, value, size }: PlacedClaim, place: Place): number {
  return Math.min(value.box.y, place === 'village' ? y - FLOWER_RADIUS * size : y);
}

/**
 * Index objects in a place, all on one scale from zero, clear of the header, with the 100 line and its sign; as high as
 * there is room for.
 */
export function chartFor(scene: ToldHousehold, place: Place, stage: Stage, header: Header): PlacedChart {
  const build = (span: Span) => {
    const columns = columnsIn(scene.claims.length, span);
    const roofs = scene.claims.map((claim, i) => {
      const column = columns[i] as Column;
      const edge: Span = [column.cx - column.pitch / 2, column.cx + column.pitch / 2];
      const top = clearBelow(header.roof, edge, SOURCE_END) + UNDER_HEADER;
      return { column, value: claim.index.value, top, headroom: headroomOf(place) };
    });
    const signTop = clearBelow(header.roof, stage.chart, SOURCE_END);
    const scale = scaleUnder(roofs, stage.ground, signTop);
    const words = scene.claims.map(({ label }) => label);
    const widths = signWidths(words, columns[0]?.pitch ?? 0);
    const style = labelStyle(words, widths);
    const claims = scene.claims.map((claim, i) =>
      placeClaim(claim, columns[i] as Column, scale, place, {
        ground: stage.ground,
        width: widths[i] as number,
        style,
      }),
    );
    return { scale, claims };
  };
  const line: Span = [stage.chart[0], stage.lineTo];
  const wide = build(stage.chart);
  const flat = signOver(scene, wide.scale.baseY, line, wide.scale.baseY);
  const below = wide.claims.filter((c) => left(c) < flat.sign.x + flat.sign.width);
  const clear = Math.min(...below.map((c) => topOf(c, place) - SIGN_AIR));
  const over = signOver(scene, wide.scale.baseY, line, clear);
  const lowest = clearBelow(header.roof, [over.sign.x, over.sign.x + over.sign.width], SOURCE_END);
  if (below.every((c) => !c.over) && over.sign.y > lowest + UNDER_HEADER) return { ...wide, baseline: over };
  const narrow = build([stage.chart[0] + gutterFor(scene), stage.chart[1]]);
  return { ...narrow, baseline: signBeside(scene, narrow.scale.baseY, line) };
}
