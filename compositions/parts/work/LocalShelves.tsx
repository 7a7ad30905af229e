import { springTo } from '../../../src/layout/ease';
import { COLOR, type HueName, hue } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import type { WorkProps } from './work-props';

const UNIT = { width: 148, height: 262, gap: 17, foot: 16, head: 26 } as const;
/** Top of each board over the floor, px. */
const BOARDS = [24, 94, 164] as const;
/** Hues of the packs, another mix on every shelf: no cluster of the data is meant. */
const MIXES: readonly (readonly [HueName, HueName])[] = [
  ['blue', 'lilac'],
  ['coral', 'sun'],
  ['plum', 'sun'],
];
/** Packs on a board: how far from the left, width, height. */
const PACKS = [
  [14, 36, 58],
  [56, 36, 46],
  [98, 36, 58],
] as const;
/** On every shelf one pack, that of the middle, makes place for one that suits: when, from one shelf to the next. */
const SWAP = { row: 1, pack: 1, from: 30, every: 18, drop: 10 } as const;

const at = (i: number) => i * (UNIT.width + UNIT.gap);

/** One small planogram for every kind of place, each with a mix of its own. */
export function LocalShelves({ t }: WorkProps) {
  return (
    <g stroke={COLOR.ink} strokeWidth={LINE.normal} strokeLinejoin="round">
      {MIXES.map((hues, i) => (
        <Planogram key={hues[0]} hues={hues} left={at(i)} swapped={springTo(t, SWAP.from + i * SWAP.every)} />
      ))}
    </g>
  );
}

interface PlanogramProps {
  readonly hues: readonly [HueName, HueName];
  readonly left: number;
  /** How far the pack that suits has landed; 0 before. */
  readonly swapped: number;
}

function Planogram({ hues, left, swapped }: PlanogramProps) {
  const hueOf = (row: number, i: number) => hues[(row + i) % 2 ? 1 : 0];
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
          {PACKS.map(([dx, width, height], i) => {
            const swaps = row === SWAP.row && i === SWAP.pack;
            const over = swaps && swapped > 0 ? SWAP.drop * (1 - swapped) : 0;
            return (
              <rect
                key={dx}
                x={left + dx}
                y={-board - height - over}
                width={width}
                height={height}
                rx={6}
                fill={swaps && swapped <= 0 ? COLOR.mint : hue(hueOf(row, i)).fill}
              />
            );
          })}
          <path d={`M${left + 8} ${-board}h${UNIT.width - 16}`} strokeWidth={LINE.normal} />
        </g>
      ))}
    </g>
  );
}
