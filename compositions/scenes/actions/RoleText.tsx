import { nameScale } from '../../../src/layout/actions/words';
import { COLOR } from '../../../src/theme/color';
import { Rise } from '../../parts/motion/moves';
import { Text } from '../../parts/type/Text';
import type { RoleProps } from './role-props';

/** Under every door who it is, always on one line; in the last picture also what they do. */
export function RoleText({ scene, words, spot, state }: RoleProps) {
  const { name, action } = words;
  const scale = nameScale(name, spot, scene.roles.length);
  return (
    <g>
      <g transform={`translate(${spot.x} ${name.y}) scale(${scale})`}>
        <Text x={0} y={0} style={name.style} fill={COLOR.paper} anchor="middle">
          {name.text}
        </Text>
      </g>
      <Rise progress={state.recap}>
        <Text
          x={spot.x}
          y={action.y}
          style={action.style}
          fill={COLOR.mint}
          anchor="middle"
          leading={action.leading}
          lines={action.lines}
        />
      </Rise>
    </g>
  );
}
