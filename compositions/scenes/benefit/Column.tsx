import type { ReactElement } from 'react';
import { columnType, firstMeasureTop, ROWS } from '../../../src/layout/benefit/column';
import { doorsLeft } from '../../../src/layout/benefit/doors';
import type { Plan } from '../../../src/layout/benefit/plan';
import { COLUMN } from '../../../src/layout/benefit/stage';
import { easeInCubic, easeOutCubic, progress } from '../../../src/layout/ease';
import { textWidth } from '../../../src/layout/text';
import { COLOR, hue } from '../../../src/theme/color';
import { DURATION } from '../../../src/theme/motion';
import { SlideIn } from '../../parts/motion/moves';
import { Headline } from '../../parts/type/Headline';
import { Text } from '../../parts/type/Text';
import type { SceneProps } from '../scene-props';
import { MeasureRow } from './MeasureRow';
import { Tested } from './Tested';

interface ColumnProps extends SceneProps<'benefit'> {
  readonly plan: Plan;
}

const AWAY = -(COLUMN.x + COLUMN.width + 120);
const never = Number.POSITIVE_INFINITY;

/** The words beside the wall: headline, counter and the measures, until the talks; and again when margins are told. */
export function Column({ scene, frame, plan }: ColumnProps): ReactElement | null {
  const { when } = plan;
  const margin = when.acts.find((a) => a.name === 'margin')?.at ?? never;
  const leaves = Math.min(when.quiet, margin);
  if (frame <= scene.beats.choose) return null;
  if (frame >= margin)
    return <WithMargin scene={scene} frame={frame} plan={plan} at={margin + DURATION.enter} />;
  const away = progress(frame, leaves, DURATION.exit, easeInCubic);
  if (away >= 1) return null;
  const street = when.acts.find((a) => a.name === 'street')?.at ?? never;
  return (
    <SlideIn progress={1 - away} dx={AWAY}>
      <Title scene={scene} frame={frame} plan={plan} at={scene.beats.choose + DURATION.exit} />
      <SlideIn progress={1 - progress(frame, street, DURATION.exit, easeInCubic)} dx={AWAY}>
        <Counter scene={scene} frame={frame} plan={plan} at={scene.beats.choose + DURATION.exit} />
      </SlideIn>
      <Measures scene={scene} frame={frame} plan={plan} />
    </SlideIn>
  );
}

interface PartProps extends ColumnProps {
  readonly at: number;
}

function Title({ scene, frame, at }: PartProps): ReactElement {
  return (
    <Headline
      x={COLUMN.x}
      y={ROWS.headline}
      lines={scene.headline}
      style={columnType(scene).headline}
      fill={COLOR.paper}
      progress={progress(frame, at, DURATION.move)}
    />
  );
}

function Counter({ scene, frame, plan, at }: PartProps): ReactElement | null {
  const { doors } = scene;
  const { counter, beside, gap } = columnType(scene);
  const t = progress(frame, at, DURATION.enter, easeOutCubic);
  if (t <= 0) return null;
  const left = doorsLeft(plan, frame);
  const text = left > doors.after.value ? String(left) : doors.after.text;
  const x = COLUMN.x + textWidth(text, counter) + gap;
  return (
    <SlideIn progress={t} dx={AWAY}>
      <Text
        x={COLUMN.x - 8}
        y={ROWS.counter}
        style={counter}
        fill={hue('sun').fill}
        data-fact={doors.after.fact}
      >
        {text}
      </Text>
      <Text
        x={x}
        y={ROWS.counter}
        style={beside}
        fill={COLOR.paper}
        leading={-beside.size * 1.18}
        lines={[doors.unit, doors.of]}
      />
    </SlideIn>
  );
}

function Measures({ scene, frame, plan }: ColumnProps): ReactElement {
  const { beats, model, today } = scene;
  const top = firstMeasureTop(plan, frame);
  const stressed = progress(frame, beats.model ?? never, DURATION.draw, easeOutCubic);
  const shared = { model, today, x: COLUMN.x, width: COLUMN.width, frame, stressed };
  const { repurchase, tested } = scene;
  const second = repurchase && beats.repurchase !== undefined;
  return (
    <>
      <MeasureRow {...shared} measure={scene.sold} y={top} at={beats.sold} />
      {second ? (
        <MeasureRow
          {...shared}
          measure={repurchase}
          y={ROWS.second}
          at={(beats.repurchase ?? never) + DURATION.enter}
        />
      ) : null}
      {tested && beats.tested !== undefined ? (
        <Tested
          tested={tested}
          y={second ? ROWS.tested : ROWS.second}
          at={Math.max(beats.tested, plan.when.acts.find((a) => a.name === 'street')?.at ?? 0)}
          frame={frame}
        />
      ) : null}
    </>
  );
}

function WithMargin(props: PartProps): ReactElement {
  const { scene, frame, at } = props;
  const { margin, model, today } = scene;
  return (
    <g>
      <Title {...props} />
      <Counter {...props} />
      {margin ? (
        <MeasureRow
          measure={margin}
          model={model}
          today={today}
          x={COLUMN.x}
          y={ROWS.first}
          width={COLUMN.width}
          frame={frame}
          at={at + DURATION.enter}
          stressed={0}
        />
      ) : null}
    </g>
  );
}
