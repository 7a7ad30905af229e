import { grownUps } from '../../figures/grown-ups';
import type { Person } from '../../figures/person';
import type { SceneOf } from '../../scenes/kinds';
import { hue } from '../../theme/color';
import { FRAME } from '../../theme/frame';
import { STAGE } from './stage';

/** How many stand for each side, and for all the others. */
const COUNT = { side: 4, others: 6 } as const;
/** Px between two in the crowd, and how far every second one stands behind. */
const CROWD = { pitch: 118, back: 34 } as const;
/** Where on the plank those of a side stand, as parts of its length from their end. */
const PLACES = [0.035, 0.115, 0.195, 0.275] as const;
/** Who leaves goes so far out of the picture, px. */
const OUT = 160;

/** Someone of the crowd. */
export interface Divided {
  readonly who: Person;
  /** px, where they stand with all others. */
  readonly x: number;
  readonly y: number;
  /** Where on the plank, from the left; those without a side leave to `out` (px). */
  readonly at: number | null;
  readonly out: number;
}

/** The order in which sides stand beside each other in the crowd: everybody among everybody. */
const ORDER = 'ohloholohlohol'.split('');

/** Everybody, mixed: those who agree, those who don't, and all others. */
export function dividedPeople({ divide }: SceneOf<'divide'>): Divided[] {
  const of = {
    h: grownUps(`agree ${divide.high.name}`, COUNT.side, [hue(divide.high.hue)]),
    l: grownUps(`differ ${divide.low.name}`, COUNT.side, [hue(divide.low.hue)]),
    o: grownUps('all others', COUNT.others),
  };
  const seen = { h: 0, l: 0, o: 0 };
  return ORDER.map((letter, i) => {
    const side = letter as keyof typeof of;
    const own = seen[side]++;
    const x = FRAME.width / 2 + (i - (ORDER.length - 1) / 2) * CROWD.pitch;
    const at = side === 'o' ? null : side === 'h' ? PLACES[own]! : 1 - PLACES[COUNT.side - 1 - own]!;
    return {
      who: of[side][own]!,
      x,
      y: STAGE.ground - (i % 2) * CROWD.back,
      at,
      out: x < FRAME.width / 2 ? -OUT : FRAME.width + OUT,
    };
  }).sort((a, b) => a.y - b.y);
}
