import { easeInOutCubic, progress, springTo } from '../../../src/layout/ease';
import { COLOR, type HueName } from '../../../src/theme/color';
import type { IconName } from '../../../src/theme/icons';
import { LINE } from '../../../src/theme/line';
import { Pop } from '../motion/moves';
import { Product } from '../product/Product';
import type { WorkProps } from './work-props';

const CASE = { width: 470, height: 262, board: 18 } as const;
/** Tops of the two boards over the floor, px. */
const BOARDS = [22, 138] as const;
const PLACES = [66, 156, 246, 336, 416] as const;
const PACK = 0.84;

interface Swap {
  readonly place: number;
  readonly row: number;
  readonly out: readonly [IconName, HueName];
  readonly in: readonly [IconName, HueName];
  readonly at: number;
}
/** What stands on the shelf, and what changes place with what, one after another. */
const STAY: readonly (readonly [row: number, place: number, icon: IconName, hue: HueName])[] = [
  [0, 0, 'pets', 'plum'],
  [0, 1, 'pets', 'plum'],
  [0, 4, 'skin-care', 'blue'],
  [1, 0, 'sun-care', 'sun'],
  [1, 3, 'skin-care', 'blue'],
  [1, 4, 'skin-care', 'blue'],
];
const SWAPS: readonly Swap[] = [
  { place: 1, row: 1, out: ['foot-care', 'lilac'], in: ['sun-care', 'sun'], at: 22 },
  { place: 2, row: 1, out: ['foot-care', 'lilac'], in: ['sun-care', 'sun'], at: 40 },
  { place: 2, row: 0, out: ['foot-care', 'lilac'], in: ['pets', 'plum'], at: 58 },
  { place: 3, row: 0, out: ['foot-care', 'lilac'], in: ['pets', 'plum'], at: 76 },
];
const OUT = 20;
const ASIDE = 60;

/** The first shelf of the pharmacy: some packs leave, those that the place asks for come in. */
export function RebuiltShelf({ t }: WorkProps) {
  return (
    <Pop progress={springTo(t)} x={CASE.width / 2} y={0}>
      <rect
        y={-CASE.height}
        width={CASE.width}
        height={CASE.height}
        rx={16}
        fill={COLOR.green}
        stroke={COLOR.ink}
        strokeWidth={LINE.normal}
      />
      <rect
        x={14}
        y={-CASE.height + 14}
        width={CASE.width - 28}
        height={CASE.height - 28}
        fill={COLOR.paper}
        stroke={COLOR.ink}
        strokeWidth={LINE.fine}
      />
      {BOARDS.map((y) => (
        <rect
          key={y}
          x={6}
          y={-y}
          width={CASE.width - 12}
          height={CASE.board}
          rx={6}
          fill={COLOR.paper}
          stroke={COLOR.ink}
          strokeWidth={LINE.fine}
        />
      ))}
      {STAY.map(([row, place, icon, name]) => (
        <Product
          key={`${row} ${place}`}
          icon={icon}
          hue={name}
          x={PLACES[place]!}
          y={-BOARDS[row]!}
          scale={PACK}
        />
      ))}
      {SWAPS.map((swap) => (
        <Swapped key={`${swap.row} ${swap.place}`} swap={swap} t={t} />
      ))}
    </Pop>
  );
}

/** One place: the old pack sinks away, the new one drops in and lands. */
function Swapped({ swap, t }: { readonly swap: Swap; readonly t: number }) {
  const x = PLACES[swap.place]!;
  const y = -BOARDS[swap.row]!;
  const out = progress(t, swap.at, OUT, easeInOutCubic);
  const come = springTo(t, swap.at + OUT * 0.6);
  return (
    <g>
      {out < 1 ? (
        <Product
          icon={swap.out[0]}
          hue={swap.out[1]}
          x={x}
          y={y}
          scale={PACK * (1 - out)}
          rotate={18 * out}
        />
      ) : null}
      {come > 0 ? (
        <Product
          icon={swap.in[0]}
          hue={swap.in[1]}
          x={x}
          y={y - ASIDE * Math.max(0, 1 - come)}
          scale={PACK * Math.min(1, come)}
        />
      ) : null}
    </g>
  );
}
