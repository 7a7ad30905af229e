import { COLOR } from '../../../src/theme/color';
import { Rise } from '../../parts/motion/moves';
import { Text } from '../../parts/type/Text';
import type { RoleProps } from './role-props';

/** In the last picture: who it is and what they do, under every door. */
export function RoleText({ column, words, state }: RoleProps) {
  const { name, action } = words;
  return (
    <Rise progress={state.recap}>
      <Text x={column.door.x} y={name.y} style={name.style} fill={COLOR.paper} anchor="middle">
        {name.text}
      </Text>
      <Text
        x={column.door.x}
        y={action.y}
        style={action.style}
        fill={COLOR.mint}
        anchor="middle"
        leading={action.leading}
        lines={action.lines}
      />
    </Rise>
  );
}
