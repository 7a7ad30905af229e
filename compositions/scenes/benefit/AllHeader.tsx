import type { ReactElement } from 'react';
import { midSentence } from '../../../src/facts/ear/ear';
import { doorsOpened } from '../../../src/layout/benefit/doors';
import { sentence } from '../../../src/layout/benefit/measure';
import type { Plan } from '../../../src/layout/benefit/plan';
import { COLUMN } from '../../../src/layout/benefit/stage';
import { countTo, easeOutCubic, progress } from '../../../src/layout/ease';
import { cut, fitStyle } from '../../../src/layout/text';
import { COLOR } from '../../../src/theme/color';
import { TYPE, type TypeStyle } from '../../../src/theme/type';
import { Rise } from '../../parts/motion/moves';
import { Text } from '../../parts/type/Text';
import type { ToldProps } from '../scene-props';

interface Props extends ToldProps<'benefit'> {
  readonly plan: Plan;
}

/** Baselines in px. */
const LINE = { name: 112, number: 292, words: 366, note: 422 } as const;
const NUMBER: TypeStyle = { ...TYPE.hero, size: 220 };
const WORDS: TypeStyle = { ...TYPE.title, size: 64 };
const NOTE: TypeStyle = { ...TYPE.label, weight: 600, tracking: 0 };
/** px: a number is never smaller. */
const SMALLEST = 96;
/** Frames in which words come up into their place: those they replace are gone at once, so that nothing is half said. */
const COMES = 8;

/** Beside the wall: how many doors there are today; then, in the same place, how much stays unsold behind them. */
export function AllHeader({ scene, frame, plan }: Props): ReactElement | null {
  const { doors, unsold, model, beats } = scene;
  if (frame >= beats.choose) return null;
  const opened = doorsOpened(plan, frame);
  // It counts with the lights that go out.
  const { sell, dark } = plan.when;
  const t = progress(frame, sell.from, dark.to - sell.from, easeOutCubic);
  const told = t < 1 ? percent(unsold.before.text, unsold.before.value, t) : unsold.before.text;
  const name = fitStyle(scene.case, TYPE.sub, COLUMN.beforeAll, 32);
  return (
    <g>
      <Text x={COLUMN.x} y={LINE.name} style={name} fill={COLOR.mint}>
        {cut(scene.case, name, COLUMN.beforeAll)}
      </Text>
      {frame < beats.unsold ? (
        <Hero
          text={opened < plan.all.length ? String(opened) : doors.before.text}
          widest={doors.before.text}
          words={doors.unit}
          fill={COLOR.paper}
          fact={doors.before.fact}
        />
      ) : (
        <Rise progress={progress(frame, beats.unsold - 1, COMES, easeOutCubic)}>
          <Hero
            text={told}
            widest={unsold.before.text}
            words={midSentence(unsold.label)}
            fill={COLOR.wood}
            fact={unsold.before.fact}
          />
          <Text x={COLUMN.x} y={LINE.note} style={NOTE} fill={COLOR.mint}>
            {cut(`${sentence(model)} ${unsold.before.rangeText}`, NOTE, COLUMN.beforeAll)}
          </Text>
        </Rise>
      )}
    </g>
  );
}

interface HeroProps {
  readonly text: string;
  /** The number at its widest: what it is set for. */
  readonly widest: string;
  readonly words: string;
  readonly fill: string;
  readonly fact: string;
}

/** The number that is told, and what it counts under it. */
function Hero({ text, widest, words, fill, fact }: HeroProps): ReactElement {
  const style = fitStyle(widest, NUMBER, COLUMN.beforeAll, SMALLEST);
  const set = fitStyle(words, WORDS, COLUMN.beforeAll, TYPE.source.size);
  return (
    <>
      <Text x={COLUMN.x} y={LINE.number} style={style} fill={fill} data-fact={fact}>
        {text}
      </Text>
      <Text x={COLUMN.x} y={LINE.words} style={set} fill={COLOR.paper}>
        {cut(words, set, COLUMN.beforeAll)}
      </Text>
    </>
  );
}

/** The text's own number counted up from 0: whatever stands around the digits stays. */
export function percent(text: string, value: number, t: number): string {
  return text.replace(/\d+([.,]\d+)?/u, String(Math.abs(countTo(Math.round(value * 100), t))));
}
