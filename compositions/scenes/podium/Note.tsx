import { springTo } from '../../../src/layout/ease';
import { STAGE } from '../../../src/layout/podium/stage';
import { noteFrame } from '../../../src/layout/podium/times';
import { NOTE, noteOf } from '../../../src/layout/podium/words';
import { COLOR } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { Pop } from '../../parts/motion/moves';
import { Text } from '../../parts/type/Text';
import type { SceneProps } from '../scene-props';

/** Whether the order holds, on a board that stands beside the podium. */
export function Note({ scene, frame }: SceneProps<'podium'>) {
  const note = noteOf(scene);
  if (!note) return null;
  const { x, y, width, height } = note.box;
  return (
    <Pop progress={springTo(frame, noteFrame(scene))} x={x + width / 2} y={STAGE.floor}>
      <g stroke={COLOR.ink} strokeWidth={LINE.normal} strokeLinejoin="round">
        <path d={`M${x + width / 2 - 9} ${y + height}h18V${STAGE.floor}h-18Z`} fill={COLOR.wood} />
        <rect x={x} y={y} width={width} height={height} rx={24} fill={COLOR.paper} />
      </g>
      <Text
        x={note.text.x}
        y={note.text.y}
        style={NOTE}
        fill={COLOR.ink}
        lines={note.text.lines}
        leading={52}
      />
    </Pop>
  );
}
