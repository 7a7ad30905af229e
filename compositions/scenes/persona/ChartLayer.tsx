import { Fragment, type ReactElement } from 'react';
import { springTo } from '../../../src/layout/ease';
import type { Shot } from '../../../src/layout/persona/camera';
import type { PlacedClaim } from '../../../src/layout/persona/chart';
import { claimState, type Emphasis } from '../../../src/layout/persona/emphasis';
import { inView } from '../../../src/layout/persona/in-view';
import { growAt, grownAt, numberAt } from '../../../src/layout/persona/timing';
import { baselineInView, numberInView } from '../../../src/layout/persona/told-shot';
import type { SceneOf } from '../../../src/scenes/kinds';
import type { ObjectProps } from '../../parts/place/object-props';
import type { PlaceProps } from '../../parts/place/place-props';
import { BaselineRule, BaselineSign } from './BaselineSign';
import { Ghost } from './Ghost';
import { ClaimNumber } from './Numbers';
import type { PlaceKit } from './places';

interface ChartLayerProps {
  readonly scene: SceneOf<'persona'>;
  readonly kit: PlaceKit;
  readonly place: PlaceProps;
  readonly emphases: readonly Emphasis[];
  /** The camera in any frame. */
  readonly shotOf: (frame: number) => Shot;
}

/** All that one claim needs in this frame. */
function objectAt(props: ChartLayerProps, claim: PlacedClaim, i: number): ObjectProps {
  const { scene, place, emphases } = props;
  return {
    claim,
    scale: place.chart.scale,
    hue: place.hue,
    tone: place.tone,
    grow: growAt(place.frame, scene.beats, i),
    state: claimState(emphases, i, place.frame),
    frame: place.frame,
    since: grownAt(scene.beats, i),
    seed: `${place.seed} ${i}`,
  };
}

/** Springs about the foot of the object while it is pointed out. */
const bumped = ({ claim, scale, state }: ObjectProps) => {
  if (state.scale === 1) return undefined;
  const [x, y] = [claim.column.cx, scale.y(0)];
  return `translate(${x} ${y}) scale(${state.scale.toFixed(4)}) translate(${-x} ${-y})`;
};

/** px by which the object's top is higher than its value while it springs: its number rides on it. */
const raised = ({ claim, scale, state }: ObjectProps) =>
  claim.value.at === 'heart' ? 0 : (scale.y(0) - claim.y) * (state.scale - 1);

/** The index objects with the 100 line through them, their numbers and their signs. */
export function ChartLayer(props: ChartLayerProps): ReactElement {
  const { scene, kit, place, shotOf } = props;
  const { chart, frame } = place;
  const { Object: Thing, Head, Posts, Boards, Companion } = kit;
  const objects = chart.claims.map((claim, i) => objectAt(props, claim, i));
  return (
    <g>
      {Posts ? <Posts {...place} /> : null}
      {objects.map((o, i) => (
        <Fragment key={o.seed}>
          {o.claim.over ? null : <Ghost claim={o.claim} base={chart.scale.baseY} shown={o.grow} />}
          <g key={i} transform={bumped(o)}>
            <Thing {...o} />
          </g>
        </Fragment>
      ))}
      <BaselineRule baseline={chart.baseline} line={place.line} ends={!Posts} />
      <Companion {...place} />
      {Head
        ? objects.map((o) => (
            <g key={o.seed} transform={bumped(o)}>
              <Head {...o} />
            </g>
          ))
        : null}
      <Boards {...place} />
      <BaselineSign
        baseline={chart.baseline}
        shown={springTo(frame, scene.beats.chart) * inView(frame, shotOf, baselineInView(chart))}
      />
      {objects.map((o, i) => (
        <ClaimNumber
          key={o.seed}
          claim={o.claim}
          landed={numberAt(frame, scene.beats, i)}
          raised={raised(o)}
          state={o.state}
          here={inView(frame, shotOf, numberInView(o.claim, o.state.strength > 0))}
        />
      ))}
    </g>
  );
}
