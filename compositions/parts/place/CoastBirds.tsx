import { lerp } from '../../../src/layout/ease';
import { COLOR } from '../../../src/theme/color';
import { PLACE_COLOR } from '../../../src/theme/place-color';
import { Bird } from './Bird';

/** Gulls that sit together on the jetty until something is built there: their x, and px that they rise on their way out. */
const GULLS = [
  { x: 628, flip: false, up: 150 },
  { x: 724, flip: true, up: 110 },
  { x: 826, flip: true, up: 170 },
] as const;
/** px: x at which a bird is out of sight; all fly that way, low over the water: none passes the headline. */
const OUT = -120;
export const GULL = { body: COLOR.white, breast: COLOR.white, wing: PLACE_COLOR.stoneDark } as const;

/** Gulls on the jetty, or on their way from it. */
export function Gulls({
  y,
  frame,
  gone,
}: {
  readonly y: number;
  readonly frame: number;
  readonly gone: number;
}) {
  if (gone >= 1) return null;
  return GULLS.map(({ x, flip, up }, i) => {
    const flies = {
      x: lerp(x, OUT, gone),
      y: y - up * gone,
      flying: gone > 0 ? 1 : 0,
      flip: gone > 0 || flip,
    };
    return <Bird key={x} at={flies} frame={frame + 40 * i} plumage={GULL} />;
  });
}
