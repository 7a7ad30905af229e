import type { ReactElement } from 'react';
import { STAGE } from '../../../src/layout/contrast/stage';
import { fitStyle, textWidth } from '../../../src/layout/text';
import { COLOR } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { TYPE } from '../../../src/theme/type';
import { FromBehind } from '../../parts/motion/FromBehind';
import { Rise } from '../../parts/motion/moves';
import { Text } from '../../parts/type/Text';

/** px: the capsule hangs under the line; the note on untested figures lies lowest. */
const SIGN = { top: STAGE.lineY + 38, height: 60, pad: 34, maxText: 440, minText: 28 } as const;
const NOTE = { y: 902, maxText: 620, height: 44, pad: 20 } as const;

/** What the line is, in words: they come out from behind it. */
export function BaselineSign({
  text,
  x,
  progress,
}: {
  readonly text: string;
  /** px: its middle. */
  readonly x: number;
  readonly progress: number;
}) {
  const style = fitStyle(text, TYPE.label, SIGN.maxText, SIGN.minText);
  const width = textWidth(text, style) + 2 * SIGN.pad;
  const middle = SIGN.top + SIGN.height / 2;
  return (
    <FromBehind
      y={STAGE.lineY}
      way="down"
      travel={SIGN.top + SIGN.height - STAGE.lineY + LINE.strong}
      progress={progress}
    >
      <rect
        x={x - width / 2}
        y={SIGN.top}
        width={width}
        height={SIGN.height}
        rx={SIGN.height / 2}
        fill={COLOR.paper}
        stroke={COLOR.ink}
        strokeWidth={LINE.normal}
      />
      <Text x={x} y={middle + style.size * 0.35} style={style} fill={COLOR.ink} anchor="middle">
        {text}
      </Text>
    </FromBehind>
  );
}

/** Says that the indices came without counts. */
export function UntestedNote({
  text,
  progress,
}: {
  readonly text: string;
  readonly progress: number;
}): ReactElement {
  const style = fitStyle(text, TYPE.tag, NOTE.maxText, TYPE.tag.size);
  const width = textWidth(text, style) + 2 * NOTE.pad;
  return (
    <Rise progress={progress}>
      <rect
        x={STAGE.border - width / 2}
        y={NOTE.y - NOTE.height + 13}
        width={width}
        height={NOTE.height}
        rx={NOTE.height / 2}
        fill={COLOR.paper}
      />
      <Text x={STAGE.border} y={NOTE.y} style={style} fill={COLOR.ink} anchor="middle">
        {text}
      </Text>
    </Rise>
  );
}
