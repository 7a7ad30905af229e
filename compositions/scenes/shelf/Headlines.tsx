import type { ReactElement } from 'react';
import type { RoomMotion } from '../../../src/layout/shelf/motion';
import { STAGE } from '../../../src/layout/shelf/stage';
import { fitStyle, textWidth, wrap } from '../../../src/layout/text';
import type { Told } from '../../../src/scenes/handover';
import { COLOR } from '../../../src/theme/color';
import { TYPE } from '../../../src/theme/type';
import { SOURCE_ROOM } from '../../parts/chrome/SourceTag';
import { Pop, Rise } from '../../parts/motion/moves';
import { Text } from '../../parts/type/Text';
import { Check } from './Check';

const SMALLEST_SUB = 28;
/** The check after the number of places: px from the text, and across. */
const CHECK = { gap: 18, size: 40, rise: 14 } as const;

/** What the scene says, and the number of places, which is checked when it turns out to be the same. */
export function Headlines({
  scene,
  room,
}: {
  readonly scene: Told<'shelf'>;
  readonly room: RoomMotion;
}): ReactElement {
  const { headline, places } = STAGE;
  const isUnder = wrap(scene.tag.source, TYPE.source, SOURCE_ROOM, 2).length > 1;
  const style = fitStyle(
    scene.headline,
    { ...TYPE.headline, size: headline.size },
    isUnder ? headline.besideSource : headline.maxWidth,
    headline.minSize,
  );
  const text = `${scene.places.text} ${scene.placesLabel}`;
  const subStyle = fitStyle(text, TYPE.sub, places.maxWidth - CHECK.gap - CHECK.size, SMALLEST_SUB);
  const checkX = places.x + textWidth(text, subStyle) + CHECK.gap + CHECK.size / 2;
  const checkY = places.y - CHECK.rise;
  return (
    <g>
      <Text x={headline.x} y={headline.y} style={style} fill={COLOR.ink}>
        {scene.headline}
      </Text>
      <Rise progress={room.places}>
        <Text x={places.x} y={places.y} style={subStyle} fill={COLOR.ink} data-fact={scene.places.fact}>
          {text}
        </Text>
      </Rise>
      <Pop progress={room.kept} x={checkX} y={checkY} least={0.8}>
        <Check x={checkX} y={checkY} size={CHECK.size} />
      </Pop>
    </g>
  );
}
