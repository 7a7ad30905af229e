import { toldAt } from '../../../src/layout/actions/times';
import { nameNow } from '../../../src/layout/actions/words';
import { COLOR } from '../../../src/theme/color';
import { Rise } from '../../parts/motion/moves';
import { Text } from '../../parts/type/Text';
import type { RoleProps } from './role-props';

/** Under every door who it is; in the last picture also what they do. */
export function RoleText({ scene, frame, words, spot, state }: RoleProps) {
  const { name, action } = words;
  const { x, scale, ...now } = nameNow(name, spot, scene.roles.length, toldAt(scene, frame));
  return (
    <g>
      <g transform={`translate(${x} ${name.y}) scale(${scale})`}>
        <Text x={0} y={0} {...now} fill={COLOR.paper} anchor="middle" />
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
