import type { DoorName } from '../../../src/layout/close/door-names';
import { type CloseTimes, namedAt } from '../../../src/layout/close/times';
import { COLOR } from '../../../src/theme/color';
import { Rise } from '../../parts/motion/moves';
import { Text } from '../../parts/type/Text';

interface DoorNamesProps {
  readonly names: readonly DoorName[];
  readonly times: CloseTimes;
  readonly frame: number;
}

/** Who stands in the doors: the name of each segment under its own. */
export function DoorNames({ names, times, frame }: DoorNamesProps) {
  return names.map(({ segment, ...name }, i) => (
    <Rise key={segment} progress={namedAt(frame, times, i)}>
      <Text {...name} fill={COLOR.paper} anchor="middle" />
    </Rise>
  ));
}
