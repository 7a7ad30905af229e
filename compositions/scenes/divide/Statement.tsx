import { onPlank, STAGE } from '../../../src/layout/divide/stage';
import { statementOf } from '../../../src/layout/divide/words';
import type { SceneOf } from '../../../src/scenes/kinds';
import { hue } from '../../../src/theme/color';
import { Bubble } from '../../parts/type/Bubble';
import { Text } from '../../parts/type/Text';

interface StatementProps {
  readonly scene: SceneOf<'divide'>;
  readonly plank: { readonly left: number; readonly right: number };
  readonly progress: number;
}

/** Beside whom of the plank the tail ends: place on it, and px over the feet. */
const SPEAKER = { at: 0.32, up: 210 } as const;

/** What those at one end say and those at the other don't. */
export function Statement({ scene, plank, progress }: StatementProps) {
  const at = onPlank(plank, SPEAKER.at);
  const { box, to, text } = statementOf(scene, { x: at.x, y: Math.min(at.y - SPEAKER.up, STAGE.ground) });
  const { fill, onFill } = hue(scene.divide.high.hue);
  return (
    <Bubble box={box} to={to} fill={fill} progress={progress}>
      <Text x={text.x} y={text.y} style={text.style} fill={onFill} lines={text.lines} />
    </Bubble>
  );
}
