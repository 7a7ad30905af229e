import { gestureAt } from '../../../src/figures/gesture';
import type { Person } from '../../../src/figures/person';
import { STAGE, type Step } from '../../../src/layout/podium/stage';
import { stepAt } from '../../../src/layout/podium/times';
import { nameUnder, SCORE, scoreAt } from '../../../src/layout/podium/words';
import { COLOR, hue } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { Someone } from '../../parts/figure/Someone';
import { Rise } from '../../parts/motion/moves';
import { Text } from '../../parts/type/Text';
import type { SceneProps } from '../scene-props';

interface PodiumStepProps extends SceneProps<'podium'> {
  readonly step: Step;
  readonly who: Person;
  readonly scale: number;
  readonly index: number;
}

/** A step that rises under its segment's person, with its score when it has. */
export function PodiumStep({ step, who, scale, index, scene, frame }: PodiumStepProps) {
  const { name, hue: own, score } = scene.steps[index]!;
  const { entered, risen, number, up } = stepAt(frame, scene, index);
  const { fill, onFill } = hue(own);
  const height = step.height * risen;
  const under = nameUnder(name);
  const at = scoreAt(step);
  const wave = index === 0 ? gestureAt(frame, { kind: 'wave', from: up }, who.id) : undefined;
  return (
    <g>
      <Someone
        id={who.id}
        look={who.look}
        frame={frame}
        x={step.x}
        y={STAGE.floor - height + 2}
        scale={scale}
        entered={entered}
        flip={index === 2}
        arm={wave}
      />
      {risen > 0 ? (
        <rect
          x={step.x - STAGE.width / 2}
          y={STAGE.floor - height}
          width={STAGE.width}
          height={height}
          fill={fill}
          stroke={COLOR.ink}
          strokeWidth={LINE.normal}
          strokeLinejoin="round"
        />
      ) : null}
      <Rise progress={number}>
        <Text
          x={at.x}
          y={at.y}
          style={SCORE}
          fill={at.inside ? onFill : COLOR.ink}
          anchor={at.inside ? 'middle' : 'start'}
          data-fact={score.fact}
        >
          {score.text}
        </Text>
      </Rise>
      <Rise progress={entered >= 1 ? 1 : 0}>
        <Text x={step.x} y={under.y} style={under.style} fill={COLOR.ink} anchor="middle">
          {under.text}
        </Text>
      </Rise>
    </g>
  );
}
