import type { ReactElement } from 'react';
import type { RoomMotion } from '../../../src/layout/shelf/motion';
import { STAGE } from '../../../src/layout/shelf/stage';
import { fitStyle, textWidth } from '../../../src/layout/text';
import type { SceneOf } from '../../../src/scenes/kinds';
import { COLOR } from '../../../src/theme/color';
import { TYPE } from '../../../src/theme/type';
import { Pop } from '../../parts/motion/moves';
import { Headline } from '../../parts/type/Headline';
import { Check } from './Check';

const SMALLEST_SUB = 28;
/** The check after the number of places: px from the text, and across. */
const CHECK = { gap: 18, size: 40, rise: 14 } as const;

/** What the scene says, and the number of places, which is checked when it turns out to be the same. */
export function Headlines({
  scene,
  room,
}: {
  readonly scene: SceneOf<'shelf'>;
  readonly room: RoomMotion;
}): ReactElement {
  const { headline, places } = STAGE;
  const style = fitStyle(
    scene.headline,
    { ...TYPE.headline, size: headline.size },
    headline.maxWidth,
    headline.minSize,
  );
  const text = `${scene.places.text} ${scene.placesLabel}`;
  const subStyle = fitStyle(text, TYPE.sub, places.maxWidth - CHECK.gap - CHECK.size, SMALLEST_SUB);
  const checkX = places.x + textWidth(text, subStyle) + CHECK.gap + CHECK.size / 2;
  const checkY = places.y - CHECK.rise;
  return (
    <g>
      <Headline
        x={headline.x}
        y={headline.y}
        lines={[scene.headline]}
        style={style}
        fill={COLOR.ink}
        progress={room.headline}
      />
      <g data-fact={scene.places.fact}>
        <Headline
          x={places.x}
          y={places.y}
          lines={[text]}
          style={subStyle}
          fill={COLOR.ink}
          progress={room.places}
        />
      </g>
      <Pop progress={room.kept} x={checkX} y={checkY}>
        <Check x={checkX} y={checkY} size={CHECK.size} />
      </Pop>
    </g>
  );
}
