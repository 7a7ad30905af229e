import type { ReactNode } from 'react';
import { armMarkup, uncovered, withoutArm } from '../../../src/figures/arm';
import { armOf } from '../../../src/figures/arm-bodies';
import { bodyOf } from '../../../src/figures/bodies';
import type { ArmPose } from '../../../src/figures/gesture';
import { legsOf } from '../../../src/figures/leg-bodies';
import { aboveLegs, legsMarkup, seamMarkup } from '../../../src/figures/legs';
import type { FigureLook } from '../../../src/figures/look';
import { paintOf } from '../../../src/figures/paint';
import type { Steps } from '../../../src/figures/steps';
import { Markup } from './Markup';

interface TorsoProps {
  readonly look: FigureLook;
  /** Markup of the whole body. */
  readonly body: string;
  readonly arm?: ArmPose | undefined;
  readonly steps?: Steps | undefined;
  /** Stroke in units to add to every line. */
  readonly line: number;
}

/** What is drawn, clipped by a path that all figures with that body share. */
function Clipped({
  id,
  path,
  children,
}: {
  readonly id: string;
  readonly path: string;
  readonly children: ReactNode;
}) {
  return (
    <>
      <clipPath id={id}>
        <path d={path} clipRule="evenodd" />
      </clipPath>
      <g clipPath={`url(#${id})`}>{children}</g>
    </>
  );
}

/**
 * A body that moves: its far arm and its legs are our own and drawn behind it, and the drawn ones are cut away. A body
 * without a free arm, or one that doesn't walk, stays as it is drawn.
 */
export function Torso({ look, body, arm, steps, line }: TorsoProps) {
  const [free, legs] = [arm && armOf(look.body), steps && legsOf(look.body)];
  const paint = paintOf(look);
  const hidden = free && uncovered(free, paint, line);
  let drawn: ReactNode = <Markup html={body} />;
  if (free) {
    drawn = (
      <>
        <Markup html={hidden?.under ?? ''} />
        <Clipped id={`without-arm-${look.body}`} path={withoutArm(free)}>
          {drawn}
        </Clipped>
        <Markup html={hidden?.over ?? ''} />
      </>
    );
  }
  if (legs) {
    drawn = (
      <>
        <Clipped id={`above-legs-${look.body}`} path={aboveLegs(legs)}>
          {drawn}
        </Clipped>
        <Markup html={seamMarkup(legs, paint)} />
      </>
    );
  }
  return (
    <>
      {legs && steps ? <Markup html={legsMarkup(legs, bodyOf(look.body).foot, steps, paint, line)} /> : null}
      {free && arm ? <Markup html={armMarkup(free, arm, paint, line)} /> : null}
      {drawn}
    </>
  );
}
