import { COLOR } from '../../../src/theme/color';
import { Rise } from '../../parts/motion/moves';
import { Text } from '../../parts/type/Text';
import type { RoleProps } from './role-props';

/** Beside the open door: who it is, and what they do on Monday. */
export function ToldText({ told, beside, state }: RoleProps) {
  return (
    <g>
      <Rise progress={state.name}>
        <Text
          x={beside.x}
          y={told.name.y}
          style={told.name.style}
          fill={COLOR.paper}
          lines={told.name.lines}
        />
      </Rise>
      <Rise progress={state.action}>
        <Text
          x={beside.x}
          y={told.action.y}
          style={told.action.style}
          fill={COLOR.mint}
          lines={told.action.lines}
        />
      </Rise>
    </g>
  );
}
