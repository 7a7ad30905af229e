import type { ReactElement } from 'react';
import { mix } from '../../../src/layout/ease';
import { pulseAt, smokeAt } from '../../../src/layout/method/idle';
import { COLOR } from '../../../src/theme/color';
import type { IconName } from '../../../src/theme/icons';
import { Icon } from '../../parts/icon/Icon';
import { Pop } from '../../parts/motion/moves';
import { inkAt } from './ink';
import { SourceLabel } from './SourceLabel';

export interface SourceProps {
  readonly label: string;
  readonly icons: readonly IconName[];
  /** Frames since the source came. */
  readonly age: number;
  /** How large everything is drawn: lines don't get as heavy as that. */
  readonly scale: number;
}

/** Smoke is a far thing: tone on tone. */
const SMOKE = mix(COLOR.forest2, COLOR.mint2, 0.3);
/** Frames after its coming from which icons take turns to swell. */
export const LIVELY = 50;
/** Middles of one, two or three icons, px of the house. */
const PLACES: Readonly<Record<number, readonly number[]>> = { 1: [164], 2: [112, 216], 3: [74, 164, 254] };

interface HouseProps extends SourceProps {
  /** How large the smoke is, 0–1. */
  readonly smoke: number;
}

/** How people live: a house with what they like. Its left top corner is at 0, 0; it is 328 px wide. */
export function House({ label, icons, age, scale, smoke }: HouseProps): ReactElement {
  const ink = inkAt(scale);
  const places = PLACES[icons.length] ?? [];
  return (
    <g>
      {smoke > 0
        ? smokeAt(age).map(({ x, y, r }, i) => (
            <circle key={i} cx={252 + x} cy={14 + y} r={r * smoke} fill={SMOKE} />
          ))
        : null}
      <rect x={232} y={22} width={40} height={80} fill={COLOR.paper} {...ink} />
      <rect x={14} y={116} width={300} height={180} fill={COLOR.paper} {...ink} />
      <path d="M-6 122L164 0L334 122Z" fill={COLOR.mint2} {...ink} />
      <circle cx={164} cy={76} r={25} fill={COLOR.light} {...ink} />
      <path d="M164 51V101M139 76H189" {...ink} />
      {icons.map((name, i) => {
        const x = places[i] ?? 0;
        return (
          <Pop key={name} progress={pulseAt(age - LIVELY, i, icons.length)} x={x} y={172}>
            <Icon name={name} x={x} y={172} size={64} tint={COLOR.mint2} />
          </Pop>
        );
      })}
      <SourceLabel y={262} label={label} />
    </g>
  );
}
