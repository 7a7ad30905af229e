import { type ReactElement, useMemo } from 'react';
import { contrast } from '../../../src/layout/contrast/contrast';
import { contrastMotion } from '../../../src/layout/contrast/motion';
import { whoMeets } from '../../../src/layout/contrast/people';
import { onSide, SIDES, type Side, STAGE } from '../../../src/layout/contrast/stage';
import { hue } from '../../../src/theme/color';
import { NearPlane } from '../../parts/chrome/NearPlane';
import { SlideIn } from '../../parts/motion/moves';
import { Product } from '../../parts/product/Product';
import type { SceneProps } from '../scene-props';
import { BarMark } from './BarMark';
import { BaselineSign, UntestedNote } from './BaselineSign';
import { Companion } from './Companion';
import { Half } from './Half';
import { LinkRopes, LinkSign } from './LinkSign';
import { LocalDoor } from './LocalDoor';
import { SideHeader } from './SideHeader';
import { Ticks } from './Ticks';
import { Walker } from './Walker';

/** The product that a side's people ask for, on the palm held out: px in the left half, size, and how far it drops. */
const PRODUCT = { x: 750, y: 398, scale: 0.74, drop: 44 } as const;
/** Height in px of the nearest plane with its bumps. */
const HEDGE = 164;
/** px by which a half is out of the picture before it slides in: its edge has a line. */
const OUTSIDE = STAGE.border + 24;

/** Two clusters face each other over the line 100: what each wants more of, and less. */
export function ContrastScene({ scene, frame }: SceneProps<'contrast'>): ReactElement {
  const placed = useMemo(() => contrast(scene), [scene]);
  const people = useMemo(() => whoMeets(scene), [scene]);
  const motion = contrastMotion(scene.beats, frame);
  const hues = { left: hue(scene.left.hue), right: hue(scene.right.hue) };
  const inFrom = (side: Side) => (side === 'left' ? -OUTSIDE : OUTSIDE);
  return (
    <g>
      {SIDES.map((side) => (
        <SlideIn key={side} progress={motion.slide} dx={inFrom(side)}>
          <Half side={side} place={scene[side]} planes={motion.planes} frame={frame} />
        </SlideIn>
      ))}
      <Ticks ticks={placed.ticks} progress={motion.ticks} />
      <LinkRopes link={placed.link} progress={motion.link.rope} />
      {placed.bars.map((bar) => (
        <BarMark
          key={`${bar.side} ${bar.row}`}
          bar={bar}
          hue={hues[bar.side]}
          motion={motion.bar(bar.row)}
          emphasis={bar === placed.highest[bar.side] ? motion.emphasis[bar.side] : 0}
          pulse={bar === placed.highest[bar.side] ? motion.pulse[bar.side] : 1}
        />
      ))}
      {SIDES.map((side) => (
        <SlideIn key={side} progress={motion.slide} dx={inFrom(side)}>
          <LocalDoor side={side} up={motion.local.door} light={motion.local.light} />
          <Walker
            side={side}
            person={people[side]}
            walk={motion.walk}
            turn={motion.local.turn}
            frame={frame}
          />
          {scene[side].person.persona.dog ? (
            <Companion
              side={side}
              seed={scene[side].person.segment}
              walk={motion.walk}
              turn={motion.local.turn}
              frame={frame}
            />
          ) : null}
          {motion.local.product > 0 ? (
            <Product
              icon={placed.highest[side].icon.name}
              hue={scene[side].hue}
              x={onSide(side, PRODUCT.x)}
              y={PRODUCT.y - (1 - motion.local.product) * PRODUCT.drop}
              scale={PRODUCT.scale}
            />
          ) : null}
        </SlideIn>
      ))}
      <BaselineSign text={scene.baseline} progress={motion.sign} />
      <LinkSign link={placed.link} hues={hues} progress={motion.link.sign} />
      {scene.untested ? <UntestedNote text={scene.untested} progress={motion.untested} /> : null}
      <SlideIn progress={motion.hedge} dy={HEDGE}>
        <NearPlane kind="hedge" seed={scene.id} />
      </SlideIn>
      {SIDES.map((side) => (
        <SideHeader key={side} side={side} header={placed.header[side]} name={motion.name} sub={motion.sub} />
      ))}
    </g>
  );
}
