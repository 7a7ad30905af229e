import { STAGE } from '../../../src/layout/actions/stage';
import { COLOR } from '../../../src/theme/color';
import { FRAME } from '../../../src/theme/frame';
import { NIGHT } from '../../../src/theme/street-color';

/** The floor in front of the doors: the wall over it is the ground itself, calm round those who haven't the word. */
export function Room() {
  return (
    <g>
      <rect y={STAGE.base} width={FRAME.width} height={FRAME.height - STAGE.base} fill={COLOR.forest2} />
      <rect y={STAGE.base} width={FRAME.width} height={STAGE.skirting} fill={NIGHT.skirting} />
    </g>
  );
}
