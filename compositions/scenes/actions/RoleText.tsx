import { COLOR } from '../../../src/theme/color';
import { Rise } from '../../parts/motion/moves';
import { Text } from '../../parts/type/Text';
import type { RoleProps } from './role-props';

/** Who it is, and what they do on Monday. */
export function RoleText({ column, words, state }: RoleProps) {
  const { name, action } = words;
  return (
    <g>
      <Rise progress={state.name}>
        <Text x={column.door.x} y={name.y} style={name.style} fill={COLOR.ink} anchor="middle">
          {name.text}
        </Text>
      </Rise>
      <Rise progress={state.action}>
        <Text
          x={column.door.x}
          y={action.y}
          style={action.style}
          fill={COLOR.ink}
          anchor="middle"
          leading={action.leading}
          lines={action.lines}
        />
      </Rise>
    </g>
  );
}
