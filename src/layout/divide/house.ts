import type { SceneOf } from '../../scenes/kinds';
import type { ArchDoor } from '../pharmacy/arch-door';
import { plankAt, STAGE } from './stage';

/** Room over the door and at its sides, px; the door is never lower than a person. */
const AROUND = { top: 46, side: 52 } as const;
const TALLEST = 250;

/** The door of the pharmacy under the plank's middle. */
export function houseDoor({ divide: { high, low } }: SceneOf<'divide'>): ArchDoor {
  const { level } = plankAt(high.share.value, low.share.value, 0);
  const { x, width } = STAGE.house;
  const height = Math.min(TALLEST, Math.max(0, STAGE.ground - level - AROUND.top));
  return { x, base: STAGE.ground, width: Math.min(width - 2 * AROUND.side, height), height };
}
