import { easeInOutCubic, progress } from '../../../src/layout/ease';
import { COLOR, type HueName, hue } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import type { WorkProps } from './work-props';

const UNIT = { width: 140, height: 262, gap: 30, foot: 16, head: 34 } as const;
/** Top of each board over the floor, px. */
const BOARDS = [24, 92, 160] as const;
/** Hues of the packs, another mix on every shelf: no cluster of the data is meant. */
const MIXES: readonly (readonly [HueName, HueName])[] = [
  ['blue', 'lilac'],
  ['coral', 'sun'],
  ['plum', 'sun'],
];
/** Packs on a board: how far from the left, width, height. */
const PACKS = [
  [14, 30, 52],
  [54, 30, 40],
  [94, 30, 52],
] as const;
/** A pack goes from the first shelf's middle board to the second's: when, for how long, how high. */
const HOP = { from: 30, frames: 30, rise: 70 } as const;

const at = (i: number) => i * (UNIT.width + UNIT.gap);

/** One small planogram for every kind of place, and a pack that changes shelf. */
export function LocalShelves({ t }: WorkProps) {
  const hop = progress(t, HOP.from, HOP.frames, easeInOutCubic);
  const [from, to] = [at(0) + PACKS[1][0], at(1) + PACKS[1][0]];
  const x = from + (to - from) * hop;
  const y = -BOARDS[1] - PACKS[1][2] - HOP.rise * 4 * hop * (1 - hop);
  return (
    <g stroke={COLOR.ink} strokeWidth={LINE.normal} strokeLinejoin="round">
      {MIXES.map((hues, i) => (
        <Planogram key={hues[0]} hues={hues} left={at(i)} without={i < 2 ? 1 : undefined} />
      ))}
      <rect
        x={x}
        y={y}
        width={PACKS[1][1]}
        height={PACKS[1][2]}
        rx={6}
        fill={hue('coral').fill}
        strokeWidth={LINE.fine}
      />
    </g>
  );
}

interface PlanogramProps {
  readonly hues: readonly [HueName, HueName];
  readonly left: number;
  /** Place on the middle board that is kept free. */
  readonly without: number | undefined;
}

function Planogram({ hues, left, without }: PlanogramProps) {
  return (
    <g>
      <rect x={left} y={-UNIT.height} width={UNIT.width} height={UNIT.height} rx={14} fill={COLOR.green} />
      <rect
        x={left + 8}
        y={-UNIT.height + UNIT.head}
        width={UNIT.width - 16}
        height={UNIT.height - UNIT.head - UNIT.foot}
        fill={COLOR.paper}
        strokeWidth={LINE.fine}
      />
      {BOARDS.map((board, row) => (
        <g key={board} strokeWidth={LINE.fine}>
          {PACKS.map(([dx, width, height], i) =>
            row === 1 && i === without ? null : (
              <rect
                key={dx}
                x={left + dx}
                y={-board - height}
                width={width}
                height={height}
                rx={6}
                fill={hue(hues[(row + i) % 2 ? 1 : 0]).fill}
              />
            ),
          )}
          <path d={`M${left + 8} ${-board}h${UNIT.width - 16}`} strokeWidth={LINE.normal} />
        </g>
      ))}
    </g>
  );
}
