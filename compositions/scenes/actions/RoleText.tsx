import { calmPitch } from '../../../src/layout/actions/stage';
import { nameAt } from '../../../src/layout/actions/words';
import { COLOR } from '../../../src/theme/color';
import { DURATION } from '../../../src/theme/motion';
import { Rise } from '../../parts/motion/moves';
import { Text } from '../../parts/type/Text';
import type { RoleProps } from './role-props';

interface RoleTextProps extends RoleProps {
  /** How many roles there are. */
  readonly count: number;
}

/** Under every door who it is, but under the one that has the word; in the last picture also what they do. */
export function RoleText({ column, words, spot, state, risen, count }: RoleTextProps) {
  const { name, action } = words;
  const { y, scale } = nameAt(name, spot.size, calmPitch(count));
  const shown = Math.min(1, Math.max(0, risen / DURATION.exit), 1 - state.lit);
  return (
    <g>
      <Rise progress={shown > 0.5 ? 2 * shown - 1 : 0}>
        <g transform={`translate(${spot.x} ${y}) scale(${scale})`}>
          <Text x={0} y={0} style={name.style} fill={COLOR.paper} anchor="middle">
            {name.text}
          </Text>
        </g>
      </Rise>
      <Rise progress={state.recap}>
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
    </g>
  );
}
