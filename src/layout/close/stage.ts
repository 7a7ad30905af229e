import type { SceneOf } from '../../scenes/kinds';
import type { HueName } from '../../theme/color';
import { RIGHT } from '../../theme/frame';
import { spread } from '../lineup/spread';
import type { ArchDoor } from '../pharmacy/arch-door';

/** Where things stand on the end card, px: doors on `base`, people in their light on `feet`. */
export const STAGE = { left: 900, right: RIGHT, base: 772, feet: 846, nearer: 34, skirting: 12 } as const;

/** A door's part of its room, its proportions, and its largest and smallest size in px. */
const DOOR = { share: 0.7, tall: 2.75, widest: 220, highest: 540, lowest: 500 } as const;

/** A lit door in a cluster's hue. */
export interface LitDoor {
  readonly hue: HueName;
  readonly door: ArchDoor;
}

/** The doors side by side on the right half, one per hue. */
export function doorsOf(hues: readonly HueName[]): LitDoor[] {
  const pitch = (STAGE.right - STAGE.left) / hues.length;
  const width = Math.min(DOOR.widest, pitch * DOOR.share);
  const height = Math.min(DOOR.highest, Math.max(DOOR.lowest, width * DOOR.tall));
  return hues.map((hue, i) => ({
    hue,
    door: { x: STAGE.left + pitch * (i + 0.5) - width * 0.08, base: STAGE.base, width, height },
  }));
}

/** The light on the floor: how far it reaches, and how much it overlaps the next door's, px. */
const LIGHT = { length: 140, overlap: 18, least: 40 } as const;

/** Length and flare of the doors' light, px: together one pool. */
export function lightOf(doors: readonly LitDoor[]): { length: number; flare: number } {
  const width = doors[0]?.door.width ?? 0;
  const gap = (STAGE.right - STAGE.left) / Math.max(1, doors.length) - width;
  return { length: LIGHT.length, flare: Math.max(LIGHT.least, gap / 2 + LIGHT.overlap) };
}

/** Where one of the cast ends up. */
export interface Arrival {
  /** Place in the scene's people. */
  readonly person: number;
  readonly x: number;
  readonly y: number;
  /** Px per figure unit. */
  readonly scale: number;
  /** Stands in front of a door of the same colour. */
  readonly athome: boolean;
}

const SCALE = { most: 0.16, least: 0.118, byRoom: 0.0009 } as const;
/** Room that someone takes, figure units. */
const SHOULDERS = 520;

/**
 * The cast at the end: each before the door in their colour; those who have none stand in front, spread over the
 * doors. In drawing order.
 */
export function arrivalsOf(people: SceneOf<'close'>['people'], doors: readonly LitDoor[]): Arrival[] {
  const pitch = (STAGE.right - STAGE.left) / Math.max(doors.length, people.length);
  const scale = Math.min(SCALE.most, Math.max(SCALE.least, pitch * SCALE.byRoom));
  const home = people.map((person) => doors.find(({ hue }) => hue === person.hue));
  const away = people.flatMap((_, i) => (home[i] ? [] : [i]));
  const step = (STAGE.right - STAGE.left) / Math.max(1, away.length + 1);
  const wish = (i: number) => home[i]?.door.x ?? STAGE.left + step * (away.indexOf(i) + 1);
  const order = people.map((_, i) => i).sort((a, b) => wish(a) - wish(b));
  const half = (SHOULDERS * scale) / 2;
  const xs = spread(
    order.map((i) => ({ x: wish(i), half })),
    STAGE.left,
    STAGE.right,
    0,
  );
  return order
    .map((i, place) => {
      const athome = home[i] !== undefined;
      const y = STAGE.feet + (athome ? 0 : STAGE.nearer);
      return { person: i, x: xs[place]!, y, scale: athome ? scale : scale * 1.04, athome };
    })
    .sort((a, b) => a.y - b.y);
}
