import type { ReactElement } from 'react';
import { easeOutCubic, mix, progress } from '../../../src/layout/ease';
import type { Field } from '../../../src/layout/method/field';
import { headlinePieces, introStyle, type Piece } from '../../../src/layout/method/headline';
import { COLOR, hue } from '../../../src/theme/color';
import { BASELINE, LEFT } from '../../../src/theme/frame';
import { DURATION } from '../../../src/theme/motion';
import { Rise } from '../../parts/motion/moves';
import { Headline } from '../../parts/type/Headline';
import { Text } from '../../parts/type/Text';
import type { ToldProps } from '../scene-props';

const NUMBER = hue('sun').fill;
/** Words come from this many px below. */
const RISE = 18;

interface Props extends ToldProps<'method'> {
  readonly field: Field;
}

/**
 * What is found, over the sources; the whole sentence once all groups stand: the number of segments lights up as they
 * begin to join.
 */
export function MethodHeadline({ scene, frame, field }: Props): ReactElement {
  const { intro, headline } = scene;
  const { groups, middle, segments, end } = headlinePieces(headline);
  const made = field.schedule.groups.to;
  const joins = Math.max(made, field.schedule.joins[0]?.from ?? made);
  const first = progress(frame, made, DURATION.exit, easeOutCubic);
  const second = progress(frame, joins, DURATION.exit, easeOutCubic);
  const put = (piece: Piece, t: number, fill: string, fact?: string) => (
    <Rise progress={t} distance={RISE}>
      <Text x={piece.x} y={BASELINE.headline} style={piece.style} fill={fill} data-fact={fact}>
        {piece.text}
      </Text>
    </Rise>
  );
  return (
    <g>
      {first === 0 ? (
        <Headline
          x={LEFT}
          y={BASELINE.headline}
          lines={[intro]}
          style={introStyle(intro)}
          fill={COLOR.paper}
          progress={1}
        />
      ) : null}
      {put(groups, first, NUMBER, headline.groups.fact)}
      {put(middle, first, COLOR.paper)}
      {put(segments, first, mix(COLOR.paper, NUMBER, second), headline.segments.fact)}
      {put(end, first, COLOR.paper)}
    </g>
  );
}
