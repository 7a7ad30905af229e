import { Fragment, type ReactElement } from 'react';
import type { Shot } from '../../../src/layout/persona/camera';
import type { PlacedClaim } from '../../../src/layout/persona/chart';
import { claimState, type Emphasis } from '../../../src/layout/persona/emphasis';
import { inView } from '../../../src/layout/persona/in-view';
import { riseAt, standsAt } from '../../../src/layout/persona/timing';
import { baselineInView, numberInView } from '../../../src/layout/persona/told-shot';
import type { SceneOf } from '../../../src/scenes/kinds';
import type { ObjectProps } from '../../parts/place/object-props';
import type { PlaceProps } from '../../parts/place/place-props';
import { BaselineRule, BaselineSign } from './BaselineSign';
import { Ghost } from './Ghost';
import { ClaimNumber } from './Numbers';
import type { PlaceKit } from './places';
import { Rising } from './Rising';

interface ChartLayerProps {
  readonly scene: SceneOf<'persona'>;
  readonly kit: PlaceKit;
  readonly place: PlaceProps;
  readonly emphases: readonly Emphasis[];
  /** The camera in any frame. */
  readonly shotOf: (frame: number) => Shot;
}

/** All that one claim needs in this frame. */
function objectAt(
  { place, emphases }: ChartLayerProps,
  claim: PlacedClaim,
  i: number,
  since: number,
): ObjectProps {
  return {
    claim,
    scale: place.chart.scale,
    hue: place.hue,
    tone: place.tone,
    state: claimState(emphases, i, place.frame),
    frame: place.frame,
    since,
    seed: `${place.seed}-${i}`,
  };
}

/** The row in this frame, each object with the px that it is still below its place; none before it rises. */
function rowAt(props: ChartLayerProps) {
  const { scene, place } = props;
  const { chart, frame, stage } = place;
  const arrival = { beats: scene.beats, home: stage.home };
  const risen = riseAt(frame, arrival);
  if (risen <= 0) return [];
  return chart.claims.map((claim, i) => ({
    object: objectAt(props, claim, i, standsAt(arrival)),
    sunk: (1 - risen) * (stage.ground - claim.y),
  }));
}

/** Springs about the foot of the object while it is pointed out. */
const bumped = ({ claim, scale, state }: ObjectProps) => {
  if (state.scale === 1) return undefined;
  const [x, y] = [claim.column.cx, scale.y(0)];
  return `translate(${x} ${y}) scale(${state.scale.toFixed(4)}) translate(${-x} ${-y})`;
};

/** px by which the object's top is higher than its value while it springs: its number rides on it. */
const raised = ({ claim, scale, state }: ObjectProps) => (scale.y(0) - claim.y) * (state.scale - 1);

/** True for a number that is written in its object, and comes and springs with that. */
const isInside = ({ claim }: ObjectProps) => claim.value.at === 'heart';

/** The index objects with the 100 line through them, their numbers and their signs. */
export function ChartLayer(props: ChartLayerProps): ReactElement {
  const { kit, place, shotOf } = props;
  const { chart, frame, signed } = place;
  const { Object: Thing, Head, Posts, Boards, Companion } = kit;
  const row = rowAt(props);
  const number = (object: ObjectProps, on: { readonly sunk: number; readonly raised: number }) => (
    <ClaimNumber
      key={object.seed}
      claim={object.claim}
      base={chart.scale.baseY}
      {...on}
      state={object.state}
      here={inView(frame, shotOf, numberInView(object.claim, object.state.strength > 0))}
    />
  );
  const { ground } = place.stage;
  return (
    <g>
      {Posts ? <Posts {...place} /> : null}
      {row.map(({ object, sunk }) => (
        <Fragment key={object.seed}>
          {object.claim.over ? null : <Ghost claim={object.claim} base={chart.scale.baseY} sunk={sunk} />}
          <Rising id={`rising-${object.seed}`} sunk={sunk} ground={ground}>
            <g transform={bumped(object)}>
              <Thing {...object} />
            </g>
          </Rising>
        </Fragment>
      ))}
      {signed > 0 ? <BaselineRule baseline={chart.baseline} ends={!Posts} /> : null}
      <Companion {...place} />
      {Head
        ? row.map(({ object, sunk }) => (
            <Rising key={object.seed} id={`rising-head-${object.seed}`} sunk={sunk} ground={ground}>
              <g transform={bumped(object)}>
                <Head {...object} />
                {isInside(object) ? number(object, { sunk: 0, raised: 0 }) : null}
              </g>
            </Rising>
          ))
        : null}
      <Boards {...place} />
      <BaselineSign baseline={chart.baseline} shown={signed * inView(frame, shotOf, baselineInView(chart))} />
      {row.map(({ object, sunk }) =>
        isInside(object) ? null : number(object, { sunk, raised: raised(object) }),
      )}
    </g>
  );
}
