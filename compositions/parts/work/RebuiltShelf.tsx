import { springTo } from '../../../src/layout/ease';
import { COLOR, type HueName } from '../../../src/theme/color';
import type { IconName } from '../../../src/theme/icons';
import { LINE } from '../../../src/theme/line';
import { Product } from '../product/Product';
import type { WorkProps } from './work-props';

const CASE = { width: 470, height: 262, board: 18 } as const;
/** Tops of the two boards over the floor, px. */
const BOARDS = [22, 138] as const;
const PLACES = [62, 149, 236, 323, 408] as const;
const PACK = 0.9;

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
/** Px that a new pack falls. */
const DROP = 10;

/** The first shelf of the pharmacy: some packs leave, those that the place asks for come in. */
export function RebuiltShelf({ t }: WorkProps) {
  return (
    <g>
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
    </g>
  );
}

/** One place: the new pack comes over the old one and lands there. */
function Swapped({ swap, t }: { readonly swap: Swap; readonly t: number }) {
  const landed = springTo(t, swap.at);
  const [icon, hue] = landed > 0 ? swap.in : swap.out;
  return (
    <Product
      icon={icon}
      hue={hue}
      x={PLACES[swap.place]!}
      y={-BOARDS[swap.row]! - (landed > 0 ? DROP * (1 - landed) : 0)}
      scale={PACK}
    />
  );
}
