import type { ReactElement } from 'react';
import { fitStyle } from '../../../src/layout/text';
import { COLOR } from '../../../src/theme/color';
import { TYPE } from '../../../src/theme/type';
import { Text } from '../../parts/type/Text';

const LABEL = { ...TYPE.sub, weight: 800, tracking: -0.012 };
/** px of the source: its middle, and the room that a label has in it. */
const PLACE = { middle: 164, width: 270 } as const;

/** What a source is called, in its middle; `y` is the baseline. */
export function SourceLabel({ y, label }: { readonly y: number; readonly label: string }): ReactElement {
  const style = fitStyle(label, LABEL, PLACE.width, TYPE.source.size);
  return (
    <Text x={PLACE.middle} y={y} style={style} fill={COLOR.ink} anchor="middle">
      {label}
    </Text>
  );
}
