import type { ReactElement } from 'react';
import { easeInOutCubic, easeOutCubic, progress } from '../../../src/layout/ease';
import { type Field, groupsMade } from '../../../src/layout/method/field';
import { headlinePieces, type Piece } from '../../../src/layout/method/headline';
import { groupsLeft, METHOD, shortFrom } from '../../../src/layout/method/schedule';
import { textWidth } from '../../../src/layout/text';
import { COLOR, hue } from '../../../src/theme/color';
import { BASELINE } from '../../../src/theme/frame';
import { DURATION } from '../../../src/theme/motion';
import { Rise } from '../../parts/motion/moves';
import { Text } from '../../parts/type/Text';
import type { SceneProps } from '../scene-props';

const NUMBER = hue('sun').fill;
/** Words come from this many px below. */
const RISE = 36;

interface Props extends SceneProps<'method'> {
  readonly field: Field;
}

/** "14 grupper" as they form, "blir 5 segment" as they join: the second number counts down to what is left. */
export function MethodHeadline({ scene, frame, field }: Props): ReactElement | null {
  const { groups, noun, verb, segments, end, more } = headlinePieces(scene.headline);
  const when = field.schedule;
  const start = when.filling.from + METHOD.flight;
  if (frame <= start) return null;
  const made = groupsMade(field, frame);
  const left = groupsLeft(when.joins, scene.headline.groups.value, frame);
  const done = frame >= when.names.from || left <= scene.headline.segments.value;
  const first = progress(frame, start, DURATION.enter, easeOutCubic);
  const second = progress(frame, when.joins[0]?.from ?? when.leave.from, DURATION.enter, easeOutCubic);
  const short = shortFrom(when.joins, scene.headline.groups.value, scene.headline.segments.value);
  const room = more * (1 - progress(frame, short, DURATION.exit, easeInOutCubic));
  const put = (piece: Piece, text: string, t: number, fill: string, fact?: string) => (
    <Rise progress={t} distance={RISE}>
      <Text x={piece.x} y={BASELINE.headline} style={piece.style} fill={fill} data-fact={fact}>
        {text}
      </Text>
    </Rise>
  );
  return (
    <g>
      <Rise progress={first} distance={RISE}>
        <Text
          x={groups.x + textWidth(groups.text, groups.style)}
          y={BASELINE.headline}
          style={groups.style}
          fill={NUMBER}
          anchor="end"
          data-fact={scene.headline.groups.fact}
        >
          {made < scene.headline.groups.value ? String(made) : groups.text}
        </Text>
      </Rise>
      {put(noun, noun.text, first, COLOR.paper)}
      {put(verb, verb.text, second, COLOR.paper)}
      {put(segments, done ? segments.text : String(left), second, NUMBER, scene.headline.segments.fact)}
      {put({ ...end, x: end.x + room }, end.text, second, COLOR.paper)}
    </g>
  );
}
