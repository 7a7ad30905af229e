import { COLOR } from '../../../src/theme/color';
import { Rise } from '../../parts/motion/moves';
import { Text } from '../../parts/type/Text';
import type { RoleProps } from './role-props';

/** Beside the large door: what they do on Monday. It goes with its door. */
export function ToldText({ index, told, stage, spot, state }: RoleProps) {
  const moved = spot.x - stage.spots[index]!.x;
  return (
    <Rise progress={state.words}>
      <Text x={stage.words.x + moved} y={told.y} style={told.style} fill={COLOR.light} lines={told.lines} />
    </Rise>
  );
}
