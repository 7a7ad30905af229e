import type { ReactElement } from 'react';
import { easeInOutCubic, easeOutCubic, lerp, progress, springTo } from '../../../src/layout/ease';
import { viewIn } from '../../../src/layout/method/camera';
import { laneDots } from '../../../src/layout/method/lanes';
import { METHOD, type Schedule } from '../../../src/layout/method/schedule';
import { HEART, type Placed, type SourcePlaces, sourcesIn } from '../../../src/layout/method/stage';
import { COLOR } from '../../../src/theme/color';
import { DURATION } from '../../../src/theme/motion';
import { Heart } from '../../parts/brand/Heart';
import type { ToldProps } from '../scene-props';
import { Dots } from './Dots';
import { House } from './House';
import { Receipt } from './Receipt';

const LANE_DOT = 10.5;
/** The house is there; the receipt from so many px to the right, for over it the number of customers is read. */
const COMES = { lifestyle: 0, purchases: 720 } as const;
/** The house stands there, furnished, as the wipe of the scene before opens onto it: the frame at which it came. */
const THERE = -3 * DURATION.handover;
/** The house makes room so many frames before the receipt comes. */
const ROOM_BEFORE = 16;
/** The house goes home first, out of the receipt's way: frames. */
const DELAY = { lifestyle: 0, purchases: 8 } as const;
/** The heart is seen from where both its capsules are: earlier it would be a dot. */
const HEART_SEEN = 0.5;
const HEART_LINE = 5;
const HEART_COLORS = { left: COLOR.green, right: COLOR.green, cross: COLOR.mint2 } as const;

interface SourcesProps extends ToldProps<'method'> {
  readonly when: Schedule;
}

/** The two sources, the lanes from them, and the heart in which they meet. */
export function Sources({ scene, frame, when }: SourcesProps): ReactElement | null {
  const view = viewIn(when);
  const places = sourcesIn(view, when.kept !== undefined);
  const { lifestyle, purchases } = scene.beats;
  const gather = when.gather.to - when.gather.from;
  const home = (delay: number) =>
    progress(frame, when.gather.from + delay, gather - Math.max(...Object.values(DELAY)));
  const aside = progress(frame, purchases - ROOM_BEFORE, DURATION.settle, easeInOutCubic);
  const heart = progress(frame, when.heart.from, when.heart.to - when.heart.from);
  const running = frame > when.lanes.from && frame < when.groups.to;
  const beat = running
    ? 1 + 0.02 * (1 - Math.cos((2 * Math.PI * (frame - when.lanes.from)) / METHOD.pulse))
    : 1;
  return (
    <g transform={`translate(${view.x} ${view.y}) scale(${view.scale})`}>
      <Dots points={laneDots(when.lanes, frame)} radius={LANE_DOT} fill={COLOR.paper} line={COLOR.ink} />
      <g
        transform={`rotate(-90 ${HEART.x} ${HEART.y}) translate(${HEART.x} ${HEART.y}) scale(${beat}) translate(${-HEART.x} ${-HEART.y})`}
      >
        <Heart
          cx={HEART.x}
          cy={HEART.y}
          width={HEART.width}
          colors={HEART_COLORS}
          line={HEART_LINE}
          progress={frame > when.heart.from ? lerp(HEART_SEEN, 1, heart) : 0}
        />
      </g>
      <Dropped
        places={places.lifestyle}
        from={COMES.lifestyle}
        at={Math.min(lifestyle, THERE)}
        aside={aside}
        home={home(DELAY.lifestyle)}
        frame={frame}
        draw={(scale) => (
          <House
            {...scene.lifestyle}
            age={frame - Math.min(lifestyle, THERE)}
            scale={scale * view.scale}
            smoke={1 - home(DELAY.lifestyle)}
          />
        )}
      />
      <Dropped
        places={places.purchases}
        from={COMES.purchases}
        at={purchases}
        aside={aside}
        home={home(DELAY.purchases)}
        frame={frame}
        draw={(scale) => <Receipt {...scene.purchases} age={frame - purchases} scale={scale * view.scale} />}
      />
    </g>
  );
}

interface DroppedProps {
  readonly places: SourcePlaces;
  /** Where it comes from, px right of its place. */
  readonly from: number;
  readonly at: number;
  /** 0–1: how far it has made room for the other one; eased. */
  readonly aside: number;
  /** 0–1: how far it has gone home; even. */
  readonly home: number;
  readonly frame: number;
  /** The source, drawn at this scale. */
  readonly draw: (scale: number) => ReactElement;
}

/** Comes from outside the picture, lands with a little spring, makes room, and later goes to its place beside the heart. */
function Dropped({ places, from, at, aside, home, frame, draw }: DroppedProps): ReactElement | null {
  if (frame <= at) return null;
  const alone = between(places.first, places.beside, aside, aside);
  // First up or down and then across, so that the two don't run over each other.
  const { x, y, scale } = between(alone, places.home, easeInOutCubic(home), easeOutCubic(home));
  const away = 1 - springTo(frame, at);
  return <g transform={`translate(${x + from * away} ${y}) scale(${scale})`}>{draw(scale)}</g>;
}

const between = (a: Placed, b: Placed, across: number, up: number): Placed => ({
  x: lerp(a.x, b.x, across),
  y: lerp(a.y, b.y, up),
  scale: lerp(a.scale, b.scale, up),
});
