import type { ReactElement } from 'react';
import { midSentence } from '../../../src/facts/ear/ear';
import { doorsDrawn } from '../../../src/layout/benefit/doors';
import { sentence } from '../../../src/layout/benefit/measure';
import type { Plan } from '../../../src/layout/benefit/plan';
import { countTo, easeInCubic, easeOutCubic, progress } from '../../../src/layout/ease';
import { fitStyle, textWidth, wrap } from '../../../src/layout/text';
import { COLOR } from '../../../src/theme/color';
import { LEFT, RIGHT } from '../../../src/theme/frame';
import { DURATION } from '../../../src/theme/motion';
import { TYPE } from '../../../src/theme/type';
import { Rise, SlideIn } from '../../parts/motion/moves';
import { Text } from '../../parts/type/Text';
import type { SceneProps } from '../scene-props';

interface Props extends SceneProps<'benefit'> {
  readonly plan: Plan;
}

/** Baselines in px, the left edge of the second number, and space between number and words. */
const LINE = { name: 92, number: 216, note: 252, second: 1010, gap: 22 } as const;
const NUMBER = { ...TYPE.display, size: 136 };
const WORDS = { ...TYPE.sub, size: 52, weight: 700 };
const NOTE = { ...TYPE.label, weight: 600, tracking: 0 };
const EXIT_BY = -320;

/** Over the wide wall: how many doors there are today, and how much stays unsold behind them. */
export function AllHeader({ scene, frame, plan }: Props): ReactElement | null {
  const { doors, unsold, model } = scene;
  const { beats } = scene;
  const label = midSentence(unsold.label);
  const away = progress(frame, beats.choose, DURATION.exit, easeInCubic);
  if (frame <= beats.doors || away >= 1) return null;
  const drawn = doorsDrawn(plan, frame);
  const unit = { ...WORDS, size: fitStyle(doors.unit, WORDS, 300, TYPE.source.size).size };
  const t = progress(frame, beats.unsold, DURATION.move, easeOutCubic);
  const told = t < 1 ? percent(unsold.before.text, unsold.before.value, t) : unsold.before.text;
  const valueWidth = textWidth(unsold.before.text, NUMBER);
  const wordsX = LINE.second + valueWidth + LINE.gap;
  return (
    <SlideIn progress={1 - away} dy={EXIT_BY}>
      <Rise progress={progress(frame, beats.doors, DURATION.enter, easeOutCubic)}>
        <Text
          x={LEFT}
          y={LINE.name}
          style={fitStyle(scene.case, TYPE.sub, 620, TYPE.source.size)}
          fill={COLOR.mint}
        >
          {scene.case}
        </Text>
        <Text x={LEFT - 6} y={LINE.number} style={NUMBER} fill={COLOR.paper} data-fact={doors.before.fact}>
          {drawn < plan.all.length ? String(drawn) : doors.before.text}
        </Text>
        <Text
          x={LEFT + textWidth(doors.before.text, NUMBER) + LINE.gap}
          y={LINE.number}
          style={unit}
          fill={COLOR.paper}
        >
          {doors.unit}
        </Text>
      </Rise>
      <Rise progress={progress(frame, beats.unsold, DURATION.enter, easeOutCubic)}>
        <Text x={LINE.second} y={LINE.number} style={NUMBER} fill={COLOR.wood} data-fact={unsold.before.fact}>
          {told}
        </Text>
        <Text
          x={wordsX}
          y={LINE.number - 46}
          style={fitStyle(label, WORDS, RIGHT - wordsX, TYPE.source.size)}
          fill={COLOR.paper}
        >
          {label}
        </Text>
        <Text
          x={wordsX}
          y={LINE.number}
          style={NOTE}
          fill={COLOR.mint}
          lines={wrap(`${sentence(model)} ${unsold.before.rangeText}`, NOTE, RIGHT - wordsX, 1)}
        />
      </Rise>
    </SlideIn>
  );
}

/** The text's own number counted up from 0: whatever stands around the digits stays. */
export function percent(text: string, value: number, t: number): string {
  return text.replace(/\d+([.,]\d+)?/u, String(Math.abs(countTo(Math.round(value * 100), t))));
}
