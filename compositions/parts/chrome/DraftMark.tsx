import type { ReactElement } from 'react';
import { capsuleWidth } from '../../../src/layout/source-tag';
import { COLOR, hue } from '../../../src/theme/color';
import { CAPTION_ZONE, FRAME, LEFT } from '../../../src/theme/frame';
import { LINE } from '../../../src/theme/line';
import { TYPE } from '../../../src/theme/type';
import { Text } from '../type/Text';

/** px: the band along the picture's edges, outside everything that is set, and the capsule in the foot of it. */
const BAND = 14;
const CAPSULE = { height: 46, gap: 4, baseline: 33 } as const;

/** The mark of a scene that isn't approved: a band around the picture and a word below the captions, where nothing else is. */
export function DraftMark({ label }: { readonly label: string }): ReactElement {
  const width = capsuleWidth(label);
  const y = CAPTION_ZONE.bottom + CAPSULE.gap;
  const { fill, onFill } = hue('sun');
  return (
    <g>
      <rect
        x={BAND / 2}
        y={BAND / 2}
        width={FRAME.width - BAND}
        height={FRAME.height - BAND}
        fill="none"
        stroke={fill}
        strokeWidth={BAND}
      />
      <rect
        x={LEFT}
        y={y}
        width={width}
        height={CAPSULE.height}
        rx={CAPSULE.height / 2}
        fill={fill}
        stroke={COLOR.ink}
        strokeWidth={LINE.fine}
      />
      <Text x={LEFT + width / 2} y={y + CAPSULE.baseline} style={TYPE.tag} fill={onFill} anchor="middle">
        {label}
      </Text>
    </g>
  );
}
