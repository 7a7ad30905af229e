import type { ReactElement } from 'react';
import { pulseAt } from '../../../src/layout/method/idle';
import { COLOR } from '../../../src/theme/color';
import { Icon } from '../../parts/icon/Icon';
import { Pop } from '../../parts/motion/moves';
import { LIVELY, type SourceProps } from './House';
import { inkAt } from './ink';
import { SourceLabel } from './SourceLabel';

/** A torn strip of paper, 300 × 318 px from x 14. */
const PAPER =
  'M14 0H314V318L294 302L264 318L234 302L204 318L174 302L144 318L114 302L84 318L54 302L34 318L14 302Z';
/** Middle of the first row, rows apart, lengths of what stands for the goods' names; px. */
const ROWS = { top: 122, pitch: 66, lengths: [92, 64, 110] } as const;

/** What people buy: a receipt. Its left top corner is at 0, 0. */
export function Receipt({ label, icons, age, scale }: SourceProps): ReactElement {
  return (
    <g>
      <path d={PAPER} fill={COLOR.paper} {...inkAt(scale)} />
      <SourceLabel y={66} label={label} />
      {icons.map((name, i) => {
        const y = ROWS.top + i * ROWS.pitch;
        return (
          <g key={name}>
            <Pop progress={pulseAt(age - LIVELY, i, icons.length)} x={68} y={y}>
              <Icon name={name} x={68} y={y} size={54} tint={COLOR.mint2} />
            </Pop>
            <rect x={112} y={y - 8} width={ROWS.lengths[i] ?? 0} height={16} rx={8} fill={COLOR.mint2} />
            <rect x={242} y={y - 8} width={42} height={16} rx={8} fill={COLOR.ink} />
          </g>
        );
      })}
    </g>
  );
}
