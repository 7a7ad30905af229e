import type { ReactElement } from 'react';
import { easeInOutCubic, easeOutCubic, progress } from '../../../src/layout/ease';
import { KEPT } from '../../../src/layout/method/stage';
import type { Span } from '../../../src/layout/method/types';
import { fitStyle, textWidth } from '../../../src/layout/text';
import type { SceneOf } from '../../../src/scenes/kinds';
import { COLOR } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { DURATION } from '../../../src/theme/motion';
import { TYPE } from '../../../src/theme/type';
import { Rise } from '../../parts/motion/moves';
import { Text } from '../../parts/type/Text';

interface KeptProps {
  readonly kept: NonNullable<SceneOf<'method'>['kept']>;
  readonly span: Span;
  readonly frame: number;
}

const INSET = 7;
const VALUE = { ...TYPE.valueSmall, tracking: -0.012 };
const LABEL = { ...TYPE.label, size: 36 };
const PAD = 34;

/** How much of the differences is left: a capsule as wide as the picture, filled to that share. */
export function Kept({ kept, span, frame }: KeptProps): ReactElement | null {
  if (frame <= span.from) return null;
  const drawn = progress(frame, span.from, DURATION.enter, easeOutCubic);
  const t = progress(frame, span.from + DURATION.enter / 2, span.to - span.from, easeInOutCubic);
  const { x, y, width, height } = KEPT;
  const inner = height - 2 * INSET;
  const full = (width - 2 * INSET) * kept.share.value;
  const textX = x + PAD;
  const valueWidth = textWidth(kept.share.text, VALUE);
  const room = Math.max(full - 2 * PAD - valueWidth, width / 3);
  const label = fitStyle(kept.label, LABEL, room, TYPE.source.size);
  return (
    <Rise progress={drawn} distance={height * 2}>
      <rect
        x={x + LINE.fine / 2}
        y={y + LINE.fine / 2}
        width={width - LINE.fine}
        height={height - LINE.fine}
        rx={height / 2}
        fill={COLOR.forest}
        stroke={COLOR.mint}
        strokeWidth={LINE.fine}
      />
      <rect
        x={x + INSET}
        y={y + INSET}
        width={Math.max(inner, full * t)}
        height={inner}
        rx={inner / 2}
        fill={COLOR.mint}
      />
      {t >= 0.5 ? (
        <Rise progress={progress(t, 0.5, 0.5, easeOutCubic)}>
          <Text
            x={textX}
            y={y + height / 2 + VALUE.size * 0.35}
            style={VALUE}
            fill={COLOR.ink}
            data-fact={kept.share.fact}
          >
            {kept.share.text}
          </Text>
          <Text
            x={textX + valueWidth + 16}
            y={y + height / 2 + label.size * 0.35}
            style={label}
            fill={COLOR.ink}
          >
            {kept.label}
          </Text>
        </Rise>
      ) : null}
    </Rise>
  );
}
