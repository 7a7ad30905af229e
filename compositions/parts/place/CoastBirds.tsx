import { lerp } from '../../../src/layout/ease';
import { COLOR } from '../../../src/theme/color';
import { PLACE_COLOR } from '../../../src/theme/place-color';
import { swing } from '../landscape/place';
import { Bird } from './Bird';
import type { PlaceProps } from './place-props';

/** Gulls that sit on the jetty until something is built there: their x, and px that they rise on their way out. */
const GULLS = [
  { x: 690, flip: false, up: 150 },
  { x: 800, flip: true, up: 110 },
  { x: 1010, flip: false, up: 170 },
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

/** Eiders that swim off the jetty until something is built there: x, px over the jetty, px per frame, and px that they rise on their way out. */
const EIDERS = [
  { x: 440, over: 78, speed: 0.3, up: 60 },
  { x: 566, over: 106, speed: 0.3, up: 84 },
  { x: 690, over: 72, speed: 0.3, up: 120 },
] as const;
const EIDER = { body: COLOR.white, breast: PLACE_COLOR.apple, wing: COLOR.ink } as const;
/** px: what the water hides of a bird that swims, and its wake. */
const AFLOAT = { half: 46, deep: 16, draught: 9, wake: 62 } as const;

/** Eiders on the water, or on their way from it. */
export function Eiders({
  y,
  frame,
  gone,
  tone,
}: Pick<PlaceProps, 'frame' | 'tone'> & { y: number; gone: number }) {
  if (gone >= 1) return null;
  return EIDERS.map(({ x, over, speed, up }, i) => {
    const at = { x: x + speed * frame, y: y - over + 3 * swing(frame, 90, i / 3) };
    const { half, deep, draught, wake } = AFLOAT;
    if (gone > 0) {
      const flies = { x: lerp(at.x, OUT, gone), y: at.y - up * gone, flying: 1, flip: true };
      return <Bird key={x} at={flies} frame={frame + 20 * i} plumage={EIDER} />;
    }
    return (
      <g key={x}>
        <Bird at={{ ...at, flying: 0, flip: false }} frame={frame + 40 * i} plumage={EIDER} />
        <rect x={at.x - half} y={at.y - draught} width={2 * half} height={deep} fill={tone.floor} />
        <path
          d={`M${at.x - wake} ${at.y - draught + 2}h${1.7 * wake}`}
          stroke={tone.accent}
          strokeWidth={6}
          strokeLinecap="round"
        />
      </g>
    );
  });
}
