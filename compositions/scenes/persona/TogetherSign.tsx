import type { ReactElement } from 'react';
import { FLOOR_END } from '../../../src/layout/persona/stage';
import type { TogetherSign as Placed } from '../../../src/layout/persona/together';
import { COLOR } from '../../../src/theme/color';
import { PLACE_COLOR } from '../../../src/theme/place-color';
import { Pop } from '../../parts/motion/moves';
import { ink } from '../../parts/place/ink';
import { Text } from '../../parts/type/Text';

interface TogetherSignProps {
  readonly sign: Placed;
  /** Springing 0–1. */
  readonly shown: number;
  readonly fact: string;
}

/** How many share all of it: a board on a stake, or a plate on the fence. */
export function TogetherSign({ sign, shown, fact }: TogetherSignProps): ReactElement | null {
  const { x, y, width, height, form, share, label } = sign;
  const middle = x + width / 2;
  return (
    <Pop progress={shown} x={middle} y={form === 'stake' ? FLOOR_END : y}>
      {form === 'stake' ? (
        <rect
          x={middle - 9}
          y={y + height}
          width={18}
          height={FLOOR_END + 30 - y - height}
          fill={PLACE_COLOR.timberDark}
          {...ink()}
        />
      ) : null}
      <rect x={x} y={y} width={width} height={height} rx={14} fill={COLOR.paper} {...ink()} />
      <Text x={share.x} y={share.y} style={share.style} fill={COLOR.ink} data-fact={fact}>
        {share.text}
      </Text>
      <Text
        x={label.x}
        y={label.y}
        style={label.style}
        fill={COLOR.ink}
        leading={label.leading}
        lines={label.lines}
      />
    </Pop>
  );
}
