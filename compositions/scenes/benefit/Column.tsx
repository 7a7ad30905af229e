import type { ReactElement } from 'react';
import { CALMED, columnType, ROWS } from '../../../src/layout/benefit/column';
import { doorsLeft } from '../../../src/layout/benefit/doors';
import type { Plan } from '../../../src/layout/benefit/plan';
import { COLUMN } from '../../../src/layout/benefit/stage';
import { easeInOutCubic, easeOutCubic, lerp, progress } from '../../../src/layout/ease';
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

const AWAY = -(COLUMN.x + COLUMN.width + 20);
/** Out over the edge: a wide column takes a steeper curve to more px a frame than eyes follow. */
const leaving = (t: number): number => t * t;
const never = Number.POSITIVE_INFINITY;

/** The words beside the wall: headline, counter and what is sold; then who buys again; and again when margins are told. */
export function Column({ scene, frame, plan }: ColumnProps): ReactElement | null {
  const { when } = plan;
  const margin = when.acts.find((a) => a.name === 'margin')?.at ?? never;
  const street = when.acts.find((a) => a.name === 'street')?.at ?? never;
  const leaves = Math.min(when.quiet, margin);
  if (frame <= scene.beats.choose) return null;
  if (frame >= margin) return <WithMargin scene={scene} frame={frame} at={margin + DURATION.settle} />;
  const away = progress(frame, leaves, DURATION.exit, leaving);
  if (away >= 1) return null;
  const first = 1 - progress(frame, street, DURATION.exit, leaving);
  const at = scene.beats.choose + DURATION.stagger;
  return (
    <SlideIn progress={1 - away} dx={AWAY}>
      {first > 0 ? (
        <SlideIn progress={first} dx={AWAY}>
          <Title scene={scene} frame={frame} at={at} />
          <Counter scene={scene} frame={frame} plan={plan} at={scene.beats.choose + DURATION.move} />
          <Measure
            scene={scene}
            frame={frame}
            of="sold"
            at={scene.beats.sold + DURATION.exit}
            y={ROWS.first}
            alone
          />
        </SlideIn>
      ) : null}
      <Returning scene={scene} frame={frame} street={street} />
    </SlideIn>
  );
}

interface PartProps extends SceneProps<'benefit'> {
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
      progress={progress(frame, at, DURATION.settle)}
    />
  );
}

function Counter({ scene, frame, plan, at }: PartProps & { readonly plan: Plan }): ReactElement | null {
  const { doors } = scene;
  const { counter, beside, gap } = columnType(scene);
  const t = progress(frame, at, DURATION.enter, easeOutCubic);
  if (t <= 0) return null;
  const left = doorsLeft(plan, frame);
  const text = left > doors.after.value ? String(left) : doors.after.text;
  const x = COLUMN.x + textWidth(text, counter) + gap;
  const calm = progress(frame, scene.beats.sold, DURATION.enter, easeInOutCubic);
  const [scale, line] = [lerp(1, CALMED, calm), lerp(ROWS.counter, ROWS.beside, calm)];
  const still = `translate(${COLUMN.x} ${line}) scale(${scale}) translate(${-COLUMN.x} ${-ROWS.counter})`;
  return (
    <SlideIn progress={t} dx={AWAY}>
      <g transform={still}>
        <Text
          x={COLUMN.x}
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
      </g>
    </SlideIn>
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
}: SceneProps<'benefit'> & { readonly street: number }): ReactElement | null {
  const { beats, tested, repurchase } = scene;
  if (frame < street) return null;
  const again = repurchase && beats.repurchase !== undefined;
  const at = (again ? (beats.repurchase ?? street) : street) + DURATION.exit;
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
    <g>
      <Title scene={scene} frame={frame} at={at} />
      <Measure scene={scene} frame={frame} of="margin" at={at + DURATION.exit} y={ROWS.margin} alone />
    </g>
  );
}
