import { clamp01, lerp } from '../ease';
import type { ArchDoor } from '../pharmacy/arch-door';
import { calmWidth, doorOf, edgesOf, SIZE, type Spot } from './stage';

/** Px by which a bay is wider than its door with the leaf, and how tall all bays are. */
const BAY = { wider: 4, height: 616 } as const;

/**
 * The bay of the wall round one of `count` doors: while another has the word it is as wide as the door with its open
 * leaf and as tall as all bays, so that the wall over the low doors has their rhythm; otherwise behind the door itself.
 */
export function bayOf(spot: Spot, count: number): ArchDoor {
  const door = doorOf(spot);
  const { left, right } = edgesOf(spot);
  const calm = clamp01((SIZE.row.width - spot.width) / (SIZE.row.width - calmWidth(count)));
  return {
    ...door,
    x: lerp(door.x, (left + right) / 2, calm),
    width: lerp(door.width, right - left + BAY.wider, calm),
    height: lerp(door.height, BAY.height, calm),
  };
}
