import type { ReactElement } from 'react';
import { STAGE } from '../../../src/layout/shelf/stage';
import { fitSize, fitsIn, wrap } from '../../../src/layout/text';
import type { Told } from '../../../src/scenes/handover';
import { COLOR } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { TYPE } from '../../../src/theme/type';
import { Pop } from '../../parts/motion/moves';
import { Text } from '../../parts/type/Text';

/** px inside the sign. */
const PAD = 28;
const RADIUS = 18;
const TEXT = { largest: 34, smallest: 28, leading: 1.16 } as const;
const BASELINES = { label: 36, one: 82, two: 74 } as const;

/** A sign over the door: a service that suits the customers here. */
export function ServiceSign(props: {
  readonly service: Told<'shelf'>['service'];
  readonly progress: number;
}): ReactElement | null {
  const { service, progress } = props;
  if (!service) return null;
  const { x, y, width, height } = STAGE.service;
  const room = width - 2 * PAD;
  const large = { ...TYPE.label, size: TEXT.largest };
  const style = { ...large, size: fitSize(service.text, large, room, TEXT.smallest) };
  const single = fitsIn(service.text, style, room, 1);
  const lines = wrap(service.text, style, room, 2);
  const tall = height + (lines.length - 1) * TEXT.smallest * TEXT.leading;
  return (
    <Pop progress={progress} x={x + width / 2} y={y + tall / 2} least={0.8}>
      <rect
        x={x}
        y={y}
        width={width}
        height={tall}
        rx={RADIUS}
        fill={COLOR.paper}
        stroke={COLOR.ink}
        strokeWidth={LINE.normal}
      />
      <Text x={x + PAD} y={y + BASELINES.label} style={TYPE.tag} fill={COLOR.ink}>
        {service.label}
      </Text>
      <Text
        x={x + PAD}
        y={y + (single ? BASELINES.one : BASELINES.two)}
        style={style}
        fill={COLOR.ink}
        lines={lines}
        leading={TEXT.smallest * TEXT.leading}
      />
    </Pop>
  );
}
