import type { DoorName } from '../../../src/layout/close/door-names';
import { COLOR } from '../../../src/theme/color';
import { Text } from '../../parts/type/Text';

/** Who stands in the doors: the name of each segment under its own. */
export function DoorNames({ names }: { readonly names: readonly DoorName[] }) {
  return names.map(({ segment, ...name }) => (
    <Text key={segment} {...name} fill={COLOR.paper} anchor="middle" />
  ));
}
