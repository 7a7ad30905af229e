import type { SceneOf } from '../../scenes/kinds';
import { hue } from '../../theme/color';
import { FRAME } from '../../theme/frame';
import type { CarriedDot, Ends } from '../handover/ends';
import { membersOf } from './members';
import { placePersona } from './persona';

/** Each claim's object becomes this many dots, of this radius in px. */
const DOTS = { each: 3, radius: 17 } as const;

/** The next scene rises from the lower edge like a horizon, under the chart and its signs; what was measured becomes customers' dots. */
export function personaEnds(scene: SceneOf<'persona'>): Ends {
  const { stage, chart } = placePersona(scene, membersOf(scene));
  const { baseline, claims } = chart;
  const [x1, x2] = baseline.span;
  const color = hue(scene.person.hue).fill;
  const dots = claims.flatMap(({ column, y }): CarriedDot[] =>
    Array.from({ length: DOTS.each }, (_, i) => ({
      x: column.cx,
      y: y + ((stage.ground - y) * (i + 0.5)) / DOTS.each,
      r: DOTS.radius,
      color,
    })),
  );
  return {
    takes: {},
    offers: { line: { x1, x2, y: baseline.y }, dots },
    seed: { shape: 'capsule', x: FRAME.width / 2, y: FRAME.height, width: FRAME.width, height: 0 },
  };
}
