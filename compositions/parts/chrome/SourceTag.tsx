import type { ReactElement } from 'react';
import { CAPSULE, capsuleWidth, SOURCE_LEADING, sourceRight } from '../../../src/layout/source-tag';
import { wrap } from '../../../src/layout/text';
import { BASELINE, RIGHT } from '../../../src/theme/frame';
import { LINE } from '../../../src/theme/line';
import { TYPE } from '../../../src/theme/type';
import { Text } from '../type/Text';

interface SourceTagProps {
  /** What the numbers in the picture rest on: measure, base, period. */
  readonly source?: string | undefined;
  /** True when the data are made up: then the capsule says so. */
  readonly synthetic: boolean;
  readonly label?: string | undefined;
  readonly fill: string;
  /** Fills the capsule where something passes behind it. */
  readonly ground?: string | undefined;
  /** px that the source line may take before it breaks in two; as in every scene when left out. */
  readonly maxWidth?: number | undefined;
}

/** px that the source line takes at most before it breaks in two. */
export const SOURCE_ROOM = 900;

/** Source line and, where the data are made up, its mark: always top right. */
export function SourceTag(props: SourceTagProps): ReactElement {
  const { source, synthetic, label = 'Exempeldata', fill, ground = 'none', maxWidth = SOURCE_ROOM } = props;
  const width = capsuleWidth(label);
  const right = sourceRight(synthetic ? label : null);
  const half = LINE.fine / 2;
  return (
    <g>
      {source ? (
        <Text
          x={right}
          y={BASELINE.source}
          style={TYPE.source}
          fill={fill}
          anchor="end"
          leading={SOURCE_LEADING}
          lines={wrap(source, TYPE.source, maxWidth, 2)}
        />
      ) : null}
      {synthetic ? (
        <g>
          <rect
            x={RIGHT - width + half}
            y={BASELINE.source - 34 + half}
            width={width - LINE.fine}
            height={CAPSULE.height - LINE.fine}
            rx={CAPSULE.height / 2}
            fill={ground}
            stroke={fill}
            strokeWidth={LINE.fine}
          />
          <Text x={RIGHT - width / 2} y={BASELINE.source} style={TYPE.tag} fill={fill} anchor="middle">
            {label}
          </Text>
        </g>
      ) : null}
    </g>
  );
}
