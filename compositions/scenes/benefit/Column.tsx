import type { ReactElement } from 'react';
import { CALMED, columnType, ROWS } from '../../../src/layout/benefit/column';
import { doorsLeft } from '../../../src/layout/benefit/doors';
import type { Plan } from '../../../src/layout/benefit/plan';
import { BENEFIT, isHidden } from '../../../src/layout/benefit/schedule';
import { COLUMN } from '../../../src/layout/benefit/stage';
import { easeInOutCubic, easeOutCubic, lerp, progress } from '../../../src/layout/ease';
import { textWidth } from '../../../src/layout/text';
import { COLOR, hue } from '../../../src/theme/color';
import { DURATION } from '../../../src/theme/motion';
import { Rise } from '../../parts/motion/moves';
import { Text } from '../../parts/type/Text';
import type { ToldProps } from '../scene-props';
import { MeasureRow } from './MeasureRow';
import { Tested } from './Tested';

interface ColumnProps extends ToldProps<'benefit'> {
  readonly plan: Plan;
}

const never = Number.POSITIVE_INFINITY;
/** Frames in which words come up into their place: those they replace are gone at once, so that nothing is half said. */
const COMES = 8;

/** Part of the room's closing after which it no longer stands where the words are. */
const CLEAR = 0.6;

/** The words beside the wall: headline, counter and what is sold; then who buys again; and again when margins are told. */
export function Column({ scene, frame, plan }: ColumnProps): ReactElement | null {
  const { when } = plan;
  const margin = when.acts.find((a) => a.name === 'margin')?.at ?? never;
  const street = when.acts.find((a) => a.name === 'street')?.at ?? never;
  const { choose, sold } = scene.beats;
  // The words are gone before the room comes over them, and what is behind it comes when it is out of the way.
  const covered = when.talks.length > 0 && frame >= when.quiet + BENEFIT.clears;
  if (frame < choose || isHidden(when, frame) || (covered && frame < margin)) return null;
  const shown = margin + (when.talks.length > 0 ? BENEFIT.room * CLEAR : 0);
  if (frame >= margin) return frame < shown ? null : <WithMargin scene={scene} frame={frame} at={shown} />;
  if (frame >= street) return <Returning scene={scene} frame={frame} street={street} />;
  return (
    <Rise progress={progress(frame, choose - 1, COMES, easeOutCubic)}>
      <Title scene={scene} />
      <Counter scene={scene} frame={frame} plan={plan} />
      <Measure scene={scene} frame={frame} of="sold" at={sold + DURATION.exit} y={ROWS.first} />
    </Rise>
  );
}

interface PartProps extends ToldProps<'benefit'> {
  readonly at: number;
}

const Title = ({ scene }: Pick<ColumnProps, 'scene'>): ReactElement => (
  <Text
    x={COLUMN.x}
    y={ROWS.headline}
    style={columnType(scene).headline}
    fill={COLOR.paper}
    lines={scene.headline}
  />
);

function Counter({ scene, frame, plan }: ColumnProps): ReactElement {
  const { doors } = scene;
  const { counter, beside, gap } = columnType(scene);
  const left = doorsLeft(plan, frame);
  const text = left > doors.after.value ? String(left) : doors.after.text;
  const x = COLUMN.x + textWidth(text, counter) + gap;
  const calm = progress(frame, scene.beats.sold, DURATION.enter, easeInOutCubic);
  const [scale, line] = [lerp(1, CALMED, calm), lerp(ROWS.counter, ROWS.beside, calm)];
  const still = `translate(${COLUMN.x} ${line}) scale(${scale}) translate(${-COLUMN.x} ${-ROWS.counter})`;
  return (
    <g transform={still}>
      <Text x={COLUMN.x} y={ROWS.counter} style={counter} fill={hue('sun').fill} data-fact={doors.after.fact}>
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
    </g>
  );
}

const KIND = { sold: 'box', repurchase: 'person', margin: 'coin' } as const;

interface MeasureProps extends PartProps {
  readonly of: keyof typeof KIND;
  readonly y: number;
  readonly alone?: boolean;
}

function Measure({ scene, frame, of, at, y, alone = false }: MeasureProps): ReactElement | null {
  const { beats, model, today } = scene;
  const measure = scene[of];
  if (!measure) return null;
  return (
    <MeasureRow
      measure={measure}
      kind={KIND[of]}
      model={model}
      today={today}
      x={COLUMN.x}
      y={y}
      width={COLUMN.width}
      frame={frame}
      at={at}
      stressed={of === 'margin' ? 0 : progress(frame, beats.model ?? never, DURATION.draw, easeOutCubic)}
      alone={alone}
    />
  );
}

/** While customers come back: how many buy again, and how the model was tested. Without the first, what is sold stays. */
function Returning({
  scene,
  frame,
  street,
}: ToldProps<'benefit'> & { readonly street: number }): ReactElement | null {
  const { beats, tested, repurchase } = scene;
  const again = repurchase && beats.repurchase !== undefined;
  const at = (again ? (beats.repurchase ?? street) : street) - 1;
  return (
    <>
      <Measure scene={scene} frame={frame} of={again ? 'repurchase' : 'sold'} at={at} y={ROWS.alone} alone />
      {tested && beats.tested !== undefined ? (
        <Tested
          tested={tested}
          y={ROWS.tested}
          at={Math.max(beats.tested + DURATION.settle, street)}
          frame={frame}
        />
      ) : null}
    </>
  );
}

function WithMargin({ scene, frame, at }: PartProps): ReactElement {
  return (
    <Rise progress={progress(frame, at - 1, COMES, easeOutCubic)}>
      <Title scene={scene} />
      <Measure scene={scene} frame={frame} of="margin" at={at - 1} y={ROWS.margin} alone />
    </Rise>
  );
}
